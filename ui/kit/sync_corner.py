"""The corner that says in words what is saved and shared (experience 12); a click opens Devices.

Calm in every state: being offline is no warning. The words are the caller's.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import paint
from ui.kit.label import Glyph, Label
from ui.kit.look import bell, look
from ui.kit.tokens import RADIUS

_KINDS = {
    "saved": ("circle-check", "good"),
    "sharing": ("arrow-left-right", "good"),
    "trouble": ("triangle-alert", "warn"),
}
_MOST_LINES = 3


class SyncCorner(QAbstractButton):
    """Icon, one strong line, up to three quiet ones; `kind` is saved, sharing or trouble."""

    def __init__(self, *, ground: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._glyph = Glyph("circle-check", "good", 19)
        self._first = Label("", "caption_strong", wrap=True)
        self._rest = [Label("", "caption", "text2", wrap=True) for _ in range(_MOST_LINES)]
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in (self._first, *self._rest):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setProperty("radius", RADIUS["nav"])
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    @Slot()
    def on_look_changed(self) -> None:
        # A layout asks the words inside for the height, and one line of them is too low to hit.
        self.setMinimumHeight(look().height("control"))

    def show_state(self, kind: str, first: str, rest: Sequence[str] = ()) -> None:
        """Show a state: the first line strong, the others quiet."""
        self._glyph.show_icon(*_KINDS[kind])
        self._first.setText(first)
        for number, label in enumerate(self._rest):
            label.setText(rest[number] if number < len(rest) else "")
            label.setVisible(number < len(rest))
        spoken = ". ".join([first, *rest])
        self.setText(spoken.replace("&", "&&"))
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        # Less than the rail gives, else its layout measures the words for a width they never get.
        return QSize(look().px(70), look().height("control"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = "card" if self.underMouse() else self._ground
        edge = "line" if look().heavy and ground else ""
        paint.round_box(QPainter(self), QRectF(self.rect()), ground, edge, RADIUS["nav"], look().border)
