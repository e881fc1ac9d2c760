"""Who was erased, without a name, and on which laptops that is done (R91); nothing to see while nobody was."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.label import Glyph, Label
from ui.kit.laid_out import clear
from ui.kit.surface import Surface
from ui.kit.tokens import CARD_PADDING, RADIUS
from ui.session import Session
from ui.wording.erasures import receipt

SHOWN: Final = 3
"""So many of the latest are named; of the others how many."""


class ErasuresCard(QWidget):
    """One receipt a person, the latest first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        ground = Surface("card", "line", RADIUS["card"])
        row = QHBoxLayout(ground)
        row.setContentsMargins(CARD_PADDING, 14, CARD_PADDING, CARD_PADDING)
        row.setSpacing(12)
        self._title = Label("", "card_title", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._title)
        words.addLayout(self._lines)
        glyph = QVBoxLayout()
        glyph.addWidget(Glyph("eraser", "text2", 22))
        glyph.addStretch(1)
        row.addLayout(glyph)
        row.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)

    def refresh(self) -> None:
        """Read the receipts again."""
        community = self._session.community
        erasures = community.erasures()
        self.setVisible(bool(erasures))
        clear(self._lines)
        self._title.setText(translate("devices", "%n (person|people) erased", "", len(erasures)))
        for each in erasures[:SHOWN]:
            title, rest = receipt(each, community.zone(), community.today())
            self._lines.addWidget(Label(title, "detail", wrap=True))
            if rest:
                self._lines.addWidget(Label(rest, "caption", "text2", wrap=True))
        more = len(erasures) - SHOWN
        if more > 0:
            said = translate("devices", "And %n before that.", "", more)
            self._lines.addWidget(Label(said, "caption", "text2", wrap=True))
