"""What stands where nothing is: nothing yet, nothing found, something wrong (experience 14).

One sentence and one button; never an empty grid.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.avatar import PictureTile
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.pictures import Picture

_MARGIN = 16
_GAP = 12


class EmptyState(QWidget):
    """A drawing or an icon, a sentence, and up to two buttons. Signals: `acted`, `acted_second`."""

    acted = Signal()
    acted_second = Signal()

    def __init__(
        self,
        sentence: str,
        *,
        picture: Picture | None = None,
        icon: str = "",
        icon_token: str = "text2",
        action: str = "",
        action_kind: str = "primary",
        second: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._art = PictureTile(picture, 84) if picture else Glyph(icon, icon_token, 36)
        column.addWidget(self._art, 0, centre)
        self._sentence = Label(sentence, "body", wrap=True, side="centre")
        self._buttons: list[KeyButton] = []
        column.addWidget(self._sentence)
        for words, kind, signal in ((action, action_kind, self.acted), (second, "flat", self.acted_second)):
            if words:
                button = KeyButton(words, kind)
                button.clicked.connect(signal)
                self._buttons.append(button)
                column.addWidget(button, 0, centre)
        column.addStretch(1)
        self.setAccessibleName(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The drawing gives way before a word does; a sentence that cannot be whole is only spoken."""
        super().resizeEvent(event)
        words = self._sentence.heightForWidth(self.width() - 2 * _MARGIN) + 2 * _MARGIN
        words += sum(button.sizeHint().height() + _GAP for button in self._buttons)
        self._art.setVisible(self.height() >= words + self._art.sizeHint().height() + _GAP)
        self._sentence.setVisible(bool(self._buttons) or self.height() >= words)


def nothing_yet(sentence: str, action: str = "", *, drawing: str = "thing", tint: str = "t_sand") -> EmptyState:
    """Return the state before the first one of its kind: drawing, sentence, main button."""
    return EmptyState(sentence, picture=Picture(drawing=drawing, tint=tint), action=action)


def nothing_found(sentence: str, clear: str = "", add: str = "") -> EmptyState:
    """Return the state of a search without a match: clear the filters, or add what is missing."""
    return EmptyState(sentence, icon="search", action=clear, action_kind="edge", second=add)


def something_wrong(sentence: str, again: str = "", copy: str = "") -> EmptyState:
    """Return the state after a failure: what happened and a way to try again."""
    return EmptyState(sentence, icon="triangle-alert", icon_token="warn", action=again, action_kind="edge", second=copy)
