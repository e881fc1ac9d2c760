"""A scroll area without a frame that never scrolls sideways.

Its content is one column; lists scroll by themselves.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class TidyScroll(QScrollArea):
    """Add widgets to `column`; what is short keeps its height and stands at the top."""

    def __init__(self, name: str, *, gap: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("tidy")
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(gap)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self._inner = inner
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def content_height(self) -> int:
        """Return the height that all of it takes at the width it has on screen, in px."""
        return self._inner.heightForWidth(self.viewport().width())

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the content: what has no room is laid out anew, never scrolled sideways."""
        width = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever lies around a widget so that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
