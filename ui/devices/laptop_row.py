"""One laptop in the list: what it is, when it was met, what waits to go there, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.look import look
from ui.kit.surface import Surface
from ui.kit.tokens import RADIUS

BESIDE = 560
"""Width in px at 100 % text from which the facts stand beside the name."""
_NAMES = 190
_TILE = 46
_WIDEST = 16_777_215


@dataclass(frozen=True, slots=True, kw_only=True)
class LaptopWords:
    """What the row says. `near` marks the first fact as good; `share` offers to meet now, `take_back` to end an
    invitation, `more` a menu."""

    device: bytes
    name: str
    kind: str
    fact: str
    detail: str = ""
    icon: str = "laptop"
    here: bool = False
    near: bool = False
    share: bool = False
    stop: bool = False
    take_back: bool = False
    more: bool = False


class LaptopRow(QWidget):
    """Signals: `share_asked(device)`, `stop_asked`, `back_asked(device)` and `more_asked(device, button)`."""

    share_asked = Signal(object)
    stop_asked = Signal()
    back_asked = Signal(object)
    more_asked = Signal(object, object)

    def __init__(self, words: LaptopWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device = words.device
        self.setObjectName(words.device.hex())
        self.setAccessibleName(", ".join(filter(None, (words.name, words.kind, words.fact, words.detail))))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 14, 14)
        row.setSpacing(14)
        row.addWidget(_Tile(words.icon, here=words.here), 0, Qt.AlignmentFlag.AlignTop)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(6)
        self._names = QWidget()
        names, facts = QVBoxLayout(self._names), QVBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        for lines in (names, facts):
            lines.setSpacing(1)
        names.addWidget(Label(words.name, "strong", wrap=True))
        names.addWidget(Label(words.kind, "caption", "text2", wrap=True))
        facts.addLayout(_fact(words))
        if words.detail:
            facts.addWidget(Label(words.detail, "caption", "text2", wrap=True))
        for lines in (names, facts):
            lines.addStretch(1)
        self._words.addWidget(self._names)
        self._words.addLayout(facts, 1)
        row.addLayout(self._words, 1)
        self._add_buttons(row, words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _add_buttons(self, row: QHBoxLayout, words: LaptopWords) -> None:
        centre = Qt.AlignmentFlag.AlignVCenter
        if words.share:
            share = KeyButton(translate("devices", "Share now"), "plain", icon="arrow-left-right")
            share.setObjectName("share")
            said = translate("devices", "Share now with {name}").format(name=words.name)
            share.setAccessibleName(said)
            share.clicked.connect(self.on_share)
            row.addWidget(share, 0, centre)
        if words.take_back:
            back = KeyButton(translate("devices", "Take back"), "plain", icon="undo-2")
            back.setObjectName("back")
            said = translate("devices", "Take back the invitation for {name}").format(name=words.name)
            back.setAccessibleName(said)
            back.clicked.connect(self.on_back)
            row.addWidget(back, 0, centre)
        if words.stop:
            stop = KeyButton(translate("devices", "Stop for now"), "plain", icon="x")
            # Either takes the other's place, and the keyboard stays there.
            stop.setObjectName("share")
            stop.clicked.connect(self.stop_asked)
            row.addWidget(stop, 0, centre)
        if words.more:
            more = IconButton("ellipsis", translate("devices", "More about {name}").format(name=words.name))
            more.setObjectName("more")
            more.clicked.connect(self.on_more)
            row.addWidget(more, 0, centre)

    @Slot()
    def on_share(self) -> None:
        self.share_asked.emit(self._device)

    @Slot()
    def on_back(self) -> None:
        self.back_asked.emit(self._device)

    @Slot()
    def on_more(self) -> None:
        self.more_asked.emit(self._device, self.sender())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() / look().scale >= BESIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._words.setDirection(way)
        # Names of one width, so that the facts of all rows stand under each other.
        self._names.setMinimumWidth(look().px(_NAMES) if beside else 0)
        self._names.setMaximumWidth(look().px(_NAMES) if beside else _WIDEST)


def _fact(words: LaptopWords) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    if words.near:
        line.addWidget(Glyph("circle-check", "good", 18), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(
        Label(words.fact, "medium" if words.near else "body", "good" if words.near else "text", wrap=True), 1
    )
    return line


class _Tile(Surface):
    """The picture of a laptop; the one here lies on the soft colour of what is chosen."""

    def __init__(self, icon: str, *, here: bool) -> None:
        super().__init__("primary_soft" if here else "sunk", "", RADIUS["tile"])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        token = "primary_text" if here else "text2"
        row.addWidget(Glyph(icon, token, 22), 0, Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look().px(_TILE), look().px(_TILE))
