"""One transparent child of the window that rings whatever has the keyboard (look §4 "focus", §8).

It changes no sizes; inputs and lists show their own focus and opt out with the property `own_ring`.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.kit.look import look

_OWN_FOCUS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QComboBox, QAbstractSpinBox)
_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_OUT = 4


class FocusRing(QWidget):
    """Make one per window, after its other children."""

    # Qt may still call a ring whose Python half is already gone, while its window dies.
    _window: QWidget | None = None
    _target: QWidget | None = None
    _watched: tuple[QWidget, ...] = ()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._origin = QPoint(0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.on_app_focus_changed)

    def target(self) -> QWidget | None:
        """Return the widget that is ringed now."""
        return self._target

    @Slot(QWidget, QWidget)
    def on_app_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._window is None:
            return
        self._release()
        rings = new is not None and self._window.isAncestorOf(new)
        if new is None or not rings or isinstance(new, _OWN_FOCUS) or new.property("own_ring"):
            self.hide()
            return
        self._target = new
        self._watch(new)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _watch(self, target: QWidget) -> None:
        """Follow the target and all it lies in, because scrolling moves an ancestor only."""
        widget: QWidget | None = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            widget.destroyed.connect(self.on_watched_destroyed)
            self._watched += (widget,)
            widget = widget.parentWidget()

    def _release(self) -> None:
        # While a window dies the focus moves between two deletions.
        for widget in filter(isValid, self._watched):
            widget.destroyed.disconnect(self.on_watched_destroyed)
            widget.removeEventFilter(self)
        self._watched = ()
        self._target = None

    @Slot()
    def on_watched_destroyed(self) -> None:
        self._watched = ()
        self._target = None
        self.hide()

    def _place(self) -> None:
        if self._window is None or self._target is None or not self._target.isVisibleTo(self._window):
            self.hide()
            return
        corner = self._target.mapTo(self._window, QPoint(0, 0))
        box = QRect(corner, self._target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        self.setGeometry(box.intersected(self._clip(self._window)))
        self._origin = box.topLeft() - self.geometry().topLeft()
        self.setVisible(not self.geometry().isEmpty())
        self.raise_()
        self.update()

    def _clip(self, window: QWidget) -> QRect:
        """Return the visible part of the window around the target; a scrolled-away part has no ring."""
        widget = self._target.parentWidget() if self._target else None
        while widget is not None and widget is not window:
            if isinstance(widget, QAbstractScrollArea):
                view = widget.viewport()
                corner = view.mapTo(window, QPoint(0, 0))
                return QRect(corner, view.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
            widget = widget.parentWidget()
        return window.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("focus"), 2))
        radius = (self._target.property("radius") or 9) + (3 if isinstance(self._target, QAbstractButton) else 4)
        size = self._target.size()
        box = QRectF(self._origin.x(), self._origin.y(), size.width() + 2 * _OUT, size.height() + 2 * _OUT)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
