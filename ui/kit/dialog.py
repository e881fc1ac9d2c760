"""A dialog over a scrim that lies on the sheet only, so that the rail and help stay usable (look §4, §8).

For pairing, erasing and removing a device; nothing at the desk. It never blocks: listen to `closed`.
"""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit import paint, reading_order
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.last_action import LastAction
from ui.kit.look import look
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline, Surface
from ui.kit.tokens import RADIUS

_SCRIM = 0.42
_SIDE = 28
_LEAST = 90
"""Height of what scrolls, in px at 100 % text, that is always kept."""


class Dialog(QWidget):
    """Covers `over` with the scrim. Fill `body`, add buttons; `closed` follows Esc, the cross and `close_it`.

    `pane` scrolls the body; where that is only read, make it a stop of Tab.
    """

    closed = Signal()

    def __init__(self, title: str, over: QWidget, *, width: int = 586) -> None:
        super().__init__(over)
        self._over = over
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self._card = Surface("card", "line", RADIUS["dialog"])
        self._card.setAccessibleName(title)
        # Half as fast as the words, and never wider than what it lies on.
        width = min(round(width * (0.5 + look().scale / 2)), max(320, over.width() - 40))
        self._card.setFixedWidth(width)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(_SIDE, 24, _SIDE, 20)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(Label(title, "title", wrap=True), 1)
        cross = IconButton("x", QCoreApplication.translate("kit", "Close"))
        cross.clicked.connect(self.close_it)
        head.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        self.pane = _Body(title, width - 2 * _SIDE)
        self.body = self.pane.column
        self._rule = Hairline()
        self._rule.hide()
        self._foot = QHBoxLayout()
        self._foot.setSpacing(10)
        self._foot.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.pane)
        column.addWidget(self._rule)
        column.addLayout(self._foot)
        place = QGridLayout(self)
        place.addWidget(self._card, 0, 0, Qt.AlignmentFlag.AlignCenter)
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    def add_button(self, button: KeyButton) -> KeyButton:
        """Add a button at the foot; the last one is the verb."""
        self._rule.show()
        self._foot.addWidget(button)
        return button

    def add_status(self, status: QWidget) -> None:
        """Show at the foot, before the buttons, what is going on."""
        self._rule.show()
        self._foot.insertWidget(0, status, 50)  # far more than the stretch after it

    def open_it(self) -> None:
        """Show the dialog instead of any other there and give it the keyboard."""
        close_dialogs(self._over)
        for said in self.window().findChildren(LastAction):
            said.pass_on()  # it would lie on the buttons
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        # A dialog without the focus would leave Esc to the place under it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_ring", True)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_it(self) -> None:
        """Close and forget the dialog."""
        self._over.removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()  # what lies beneath has a key of its own for it, a banner say, and is not meant
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the dialog."""
        return reading_order.step(self, forward=forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paint.faded("scrim", _SCRIM))
        painter.drawRoundedRect(self.rect(), RADIUS["sheet"], RADIUS["sheet"])


class _Body(TidyScroll):
    """As high as what it holds, as far as there is room; only then it scrolls."""

    def __init__(self, name: str, width: int) -> None:
        super().__init__(name, gap=12)
        self._wide = width

    def sizeHint(self) -> QSize:
        inner = self._inner
        height = inner.heightForWidth(self._wide) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(self._wide, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), look().px(_LEAST)))


def close_dialogs(over: QWidget) -> None:
    """Close what lies open over a widget: another place is wanted there, or another dialog."""
    for dialog in over.findChildren(Dialog):
        if dialog.isVisible():
            dialog.close_it()
