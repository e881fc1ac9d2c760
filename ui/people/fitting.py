"""Who fits whom, as a suggestion with its reasons (R70): the best one, the others behind a button.

Introducing people is recorded by whoever shows it.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.offers import Suggestion
from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.look import look
from ui.kit.surface import Surface
from ui.wording import teaching

_MOST = 6
"""Suggestions of one person that are shown; a long list of names is no help."""


_WIDE = 640
"""Width in px at 100 % text from which the buttons stand beside the words."""


def once(found: Sequence[Suggestion]) -> list[Suggestion]:
    """Each two people who can teach each other once: the other way round is the same suggestion."""
    seen: set[tuple[bytes, bytes]] = set()
    out = []
    for one in found:
        if (one.match.offer.id, one.match.want.id) not in seen:
            out.append(one)
            if one.match.back is not None:
                seen.add(one.match.back)
    return out


class Fitting(QWidget):
    """Signals: `introduced(Suggestion)`, `put_off(Suggestion)`, `person_wanted(id)`."""

    introduced = Signal(object)
    put_off = Signal(object)
    person_wanted = Signal(object)

    def __init__(
        self, found: Sequence[Suggestion], today: date, *, all_shown: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("fitting")
        self.setAccessibleName(translate("people", "Who fits whom"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        wanted = once(found)[: None if all_shown else _MOST]
        self._cards = [self._card(one, today, number) for number, one in enumerate(wanted)]
        for card in self._cards:
            self._column.addWidget(card)
            if not all_shown and card is not self._cards[0]:
                card.hide()
        self._rest = KeyButton("", "link", icon="chevron-down")
        self._rest.setObjectName("more_fitting")
        self._rest.setText(translate("people", "%n more who (fits|fit)", "", max(0, len(self._cards) - 1)))
        self._rest.clicked.connect(self.on_rest_clicked)
        self._column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeading)
        if all_shown or len(self._cards) < 2:
            self._rest.hide()

    def _card(self, one: Suggestion, today: date, number: int) -> "_Card":
        card = _Card(one, today, number)
        card.introduce.clicked.connect(partial(self.introduced.emit, one))
        card.later.clicked.connect(partial(self.put_off.emit, one))
        return card

    @Slot()
    def on_rest_clicked(self) -> None:
        """Show the others too."""
        self._rest.hide()
        for card in self._cards:
            card.show()


class _Card(Surface):
    """One suggestion; its buttons stand beside the words, or under them where there is no room."""

    def __init__(self, one: Suggestion, today: date, number: int) -> None:
        super().__init__("plum_soft" if one.match.fits else "sunk", "")
        title, why = teaching.title(one), teaching.why(one, today)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "strong", wrap=True))
        if why:
            words.addWidget(Label(why, "detail", wrap=True))
        self.introduce = KeyButton(translate("people", "Introduce them"), "edge", icon="messages-square")
        self.introduce.setObjectName(f"introduce_{number}")
        self.introduce.setAccessibleName(f"{translate('people', 'Introduce them')}: {title}")
        self.later = KeyButton(translate("people", "Not now"), "flat")
        self.later.setObjectName(f"not_now_{number}")
        self.later.setAccessibleName(f"{translate('people', 'Not now')}: {title}")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.introduce)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(14)
        row.addWidget(Glyph("heart-handshake", "plum", 22), 0, Qt.AlignmentFlag.AlignTop)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(8)
        self._parts.addLayout(words, 1)
        self._parts.addLayout(buttons)
        row.addLayout(self._parts, 1)
        self.setAccessibleName(f"{title} {why}")

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(220), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(_WIDE)
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
