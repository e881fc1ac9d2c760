"""The welcome: language first, three large ways to begin, two small ones under them (picture 09)."""

from collections.abc import Sequence

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
BROAD = 1.7
"""Width by height from which a drawing is a scene that fills its card."""


class Welcome(QWidget):
    """Signals: `start_wanted`, `join_wanted`, `invited_wanted`, `sample_wanted`, `spreadsheet_wanted`,
    `restore_wanted`, `larger_wanted`, `language_wanted(code)`."""

    start_wanted = Signal()
    join_wanted = Signal()
    invited_wanted = Signal()
    sample_wanted = Signal()
    spreadsheet_wanted = Signal()
    restore_wanted = Signal()
    larger_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Head()
        self.languages = self.head.languages
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
        self.invited = KeyButton(translate("first_run", "Join with an invitation"), "flat", icon="sticky-note")
        self.restore = KeyButton(translate("first_run", "Restore from a backup"), "flat", icon="hard-drive-download")
        self.sheet = KeyButton(translate("first_run", "Bring in a spreadsheet"), "flat", icon="file-spreadsheet")
        self.larger = KeyButton(translate("first_run", "Larger text"), "flat", icon="a-large-small")
        self.progress = ProgressRow(translate("first_run", "Making the library to look around in"), can_cancel=False)
        self.progress.hide()
        self._lay_out()
        self.start.button.clicked.connect(self.start_wanted)
        self.join.button.clicked.connect(self.join_wanted)
        self.look.button.clicked.connect(self.sample_wanted)
        self.sheet.clicked.connect(self.spreadsheet_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.invited.clicked.connect(self.invited_wanted)
        self.larger.clicked.connect(self.larger_wanted)
        self.head.chosen.connect(self.language_wanted)

    def _lay_out(self) -> None:
        title = translate("first_run", "Welcome. How would you like to begin?")
        under = translate(
            "first_run", "No account and no internet needed. Everything stays on this laptop until you share it."
        )
        scroll = TidyScroll(translate("first_run", "Welcome"), gap=6)
        begin(scroll, title, under)
        scroll.column.addLayout(side_by_side((self.start, self.join, self.look)))
        scroll.column.addSpacing(16)
        scroll.column.addWidget(links((self.invited, self.restore, self.sheet, self.larger)))
        scroll.column.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scroll, 1)

    def show_progress(self, done: int, total: int) -> None:
        """The library to look around in is being made."""
        words = translate("first_run", "Making the library to look around in, {share} %")
        self.progress.show_share(done, total, words.format(share=100 * done // max(1, total)))
        self.progress.show()
        for button in (self.start.button, self.join.button, self.look.button, self.sheet, self.restore):
            button.setEnabled(False)


def begin(scroll: TidyScroll, title: str, under: str) -> None:
    """Put a large title and a sentence at the top of a page."""
    scroll.column.setContentsMargins(40, 64 if look().scale < SMALL else 12, 40, 24)
    scroll.column.addWidget(Label(title, "welcome", wrap=True, side="centre"))
    scroll.column.addWidget(Label(under, "body", "text2", wrap=True, side="centre"))
    scroll.column.addSpacing(22)


def side_by_side(cards: Sequence["SceneCard"]) -> QHBoxLayout:
    """Large ways to go on, in the middle."""
    row = QHBoxLayout()
    row.setSpacing(22)
    row.addStretch(1)
    for each in cards:
        row.addWidget(each, 8)
    row.addStretch(1)
    return row


def links(buttons: Sequence[KeyButton]) -> QWidget:
    """Small ways under them, in the middle; under each other where the words are large."""
    whole = QWidget()
    row = QHBoxLayout(whole) if look().scale < SMALL else QVBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(20 if look().scale < SMALL else 8)
    centre = Qt.AlignmentFlag.AlignHCenter
    if isinstance(row, QHBoxLayout):
        row.addStretch(1)
    for button in buttons:
        row.addWidget(button, 0, centre)
    if isinstance(row, QHBoxLayout):
        row.addStretch(1)
    return whole


class Head(QWidget):
    """The name of the app and the languages, each in its own name. Signal: `chosen(code)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.languages = QButtonGroup(self)
        head = QHBoxLayout(self)
        head.setContentsMargins(28, 18, 28, 8)
        head.setSpacing(10)
        head.addWidget(Logo())
        head.addWidget(Label("Skillshare", "strong"))
        head.addStretch(1)
        row = QWidget()
        flow = FlowLayout(row)
        now = i18n.spoken()
        for each in i18n.languages():
            chip = FilterChip(each.name, on=each.code == now)
            chip.setObjectName(each.code)
            self.languages.addButton(chip)
            flow.addWidget(chip)
        head.addWidget(Glyph("languages", "text2", 22))
        head.addWidget(row)
        self.languages.buttonClicked.connect(self.on_language)

    @Slot()
    def on_language(self) -> None:
        chosen = self.languages.checkedButton()
        if chosen is not None:
            self.chosen.emit(chosen.objectName())


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
        if drawn.width() < drawn.height() * BROAD:
            ratio = self.height() / drawn.height()  # what is drawn alone is shown whole
        width, height = drawn.width() * ratio, drawn.height() * ratio
        box = QRectF((self.width() - width) / 2, self.height() - height, width, height)
        self._renderer.render(painter, box)
