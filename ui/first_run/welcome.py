"""The welcome: language first, three large ways to begin, two small ones under them (picture 09)."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from resources import path
from ui import i18n
from ui.i18n import translate
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.look import look
from ui.kit.progress_row import ProgressRow
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface
from ui.kit.tokens import RADIUS
from ui.logo import Logo

SMALL = 1.5
"""Text scale from which the words need the room of the scenes (look §9)."""
WIDEST = 420
HIGHEST = 211
"""Size of a card with its scene in px at 100 % text."""


class Welcome(QWidget):
    """Signals: `start_wanted`, `join_wanted`, `sample_wanted`, `spreadsheet_wanted`, `larger_wanted`,
    `language_wanted(code)`."""

    start_wanted = Signal()
    join_wanted = Signal()
    sample_wanted = Signal()
    spreadsheet_wanted = Signal()
    larger_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.languages = QButtonGroup(self)
        self.start = SceneCard(
            "start",
            "t_pine",
            translate("first_run", "Start a community"),
            translate("first_run", "Name your place, set the opening hours, lend the first thing. About five minutes."),
            KeyButton(translate("first_run", "Start"), "primary", icon="plus"),
        )
        self.join = SceneCard(
            "join",
            "t_blue",
            translate("first_run", "Join one nearby"),
            translate("first_run", "Another laptop here already has our tools and people. You need its 8-digit code."),
            KeyButton(translate("first_run", "Join"), "edge", icon="arrow-left-right"),
        )
        self.look = SceneCard(
            "look",
            "t_gold",
            translate("first_run", "Look around"),
            translate("first_run", "A made-up library to try everything in. It is never shared and easy to remove."),
            KeyButton(translate("first_run", "Look around"), "edge", icon="eye"),
        )
        self.sheet = KeyButton(translate("first_run", "Bring in a spreadsheet"), "flat", icon="file-spreadsheet")
        self.larger = KeyButton(translate("first_run", "Larger text"), "flat", icon="a-large-small")
        self.progress = ProgressRow(translate("first_run", "Making the library to look around in"), can_cancel=False)
        self.progress.hide()
        self._lay_out()
        self.start.button.clicked.connect(self.start_wanted)
        self.join.button.clicked.connect(self.join_wanted)
        self.look.button.clicked.connect(self.sample_wanted)
        self.sheet.clicked.connect(self.spreadsheet_wanted)
        self.larger.clicked.connect(self.larger_wanted)
        self.languages.buttonClicked.connect(self.on_language)

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(22)
        cards.addStretch(1)
        cards.addWidget(self.start, 8)
        cards.addWidget(self.join, 8)
        cards.addWidget(self.look, 8)
        cards.addStretch(1)
        links = QHBoxLayout()
        links.setSpacing(20)
        links.addStretch(1)
        links.addWidget(self.sheet)
        links.addWidget(self.larger)
        links.addStretch(1)
        title = translate("first_run", "Welcome. How would you like to begin?")
        under = translate(
            "first_run", "No account and no internet needed. Everything stays on this laptop until you share it."
        )
        scroll = TidyScroll(translate("first_run", "Welcome"), gap=6)
        scroll.column.setContentsMargins(40, 64 if look().scale < SMALL else 12, 40, 24)
        scroll.column.addWidget(Label(title, "welcome", wrap=True, side="centre"))
        scroll.column.addWidget(Label(under, "body", "text2", wrap=True, side="centre"))
        scroll.column.addSpacing(22)
        scroll.column.addLayout(cards)
        scroll.column.addSpacing(16)
        scroll.column.addLayout(links)
        scroll.column.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(scroll, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(28, 18, 28, 8)
        head.setSpacing(10)
        head.addWidget(Logo())
        head.addWidget(Label("Skillshare", "strong"))
        head.addStretch(1)
        offered = i18n.languages()
        row = QWidget()
        flow = FlowLayout(row)
        now = i18n.spoken()
        for each in offered:
            chip = FilterChip(each.name, on=each.code == now)
            chip.setObjectName(each.code)
            self.languages.addButton(chip)
            flow.addWidget(chip)
        head.addWidget(Glyph("languages", "text2", 22))
        head.addWidget(row)
        return head

    @Slot()
    def on_language(self) -> None:
        chosen = self.languages.checkedButton()
        if chosen is not None:
            self.language_wanted.emit(chosen.objectName())

    def show_progress(self, done: int, total: int) -> None:
        """The library to look around in is being made."""
        words = translate("first_run", "Making the library to look around in, {share} %")
        self.progress.show_share(done, total, words.format(share=100 * done // max(1, total)))
        self.progress.show()
        for button in (self.start.button, self.join.button, self.look.button, self.sheet):
            button.setEnabled(False)


class SceneCard(Surface):
    """A scene over a title, a sentence and one button."""

    def __init__(
        self, scene: str, tint: str, title: str, detail: str, button: KeyButton, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", "line", RADIUS["dialog"], parent)
        self.button = button
        self.setMaximumWidth(look().px(WIDEST))
        words = QVBoxLayout()
        words.setContentsMargins(22, 20, 22, 20)
        words.setSpacing(6)
        words.addWidget(Label(title, "section", wrap=True))
        words.addWidget(Label(detail, "body", "text2", wrap=True))
        words.addStretch(1)
        words.addSpacing(14)
        words.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        if look().scale < SMALL:
            column.addWidget(_Scene(scene, tint))
        column.addLayout(words, 1)


class _Scene(QWidget):
    """A drawing on its tint, rounded above like the card it lies in."""

    def __init__(self, scene: str, tint: str) -> None:
        super().__init__()
        self._renderer = QSvgRenderer(str(path("scenes", f"{scene}.svg")), self)
        self._tint = tint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(look().px(WIDEST), HIGHEST)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HIGHEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = RADIUS["dialog"] - 1
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, radius), radius, radius)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), look().color(self._tint))
        drawn = self._renderer.defaultSize()
        ratio = max(self.width() / drawn.width(), self.height() / drawn.height())
        width, height = drawn.width() * ratio, drawn.height() * ratio
        box = QRectF((self.width() - width) / 2, self.height() - height, width, height)
        self._renderer.render(painter, box)
