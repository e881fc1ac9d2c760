"""Appearance and sound of this laptop, and the PIN of its lock; everything shows at once (experience 17, 22, 24)."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from ui import i18n
from ui.columns import Columns
from ui.community.fields import keys, stack, titled
from ui.i18n import translate
from ui.kit.chip import FilterChip
from ui.kit.choice_card import ChoiceCard
from ui.kit.field import text_field
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.scroll import TidyScroll
from ui.kit.sounds import NAMES, Sounds
from ui.kit.surface import Surface
from ui.kit.tick import TickBox
from ui.session import Session

SCALES = (100, 115, 130, 150, 175, 200)
SHORTEST_PIN = 4


class LookPage(QWidget):
    """The tab; what is chosen is kept in the session's preferences, which say so by `appearance_changed`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = session.preferences
        scroll = TidyScroll(translate("community", "Appearance and sound"))
        scroll.column.setContentsMargins(0, 18, 0, 20)
        first = stack((self._theme_card(), self._sound_card()))
        second = stack((self._size_card(), self._language_card(), self._pin_card()))
        scroll.column.addWidget(Columns((first, second), (50, 50)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Nothing here comes from the catalog, but the preferences may have changed elsewhere."""
        self.themes[self._preferences.theme].setChecked(True)
        self.sizes.choose(str(self._nearest_size()))
        self._show_pin()

    # Colours

    def _theme_card(self) -> Surface:
        surface, column = titled(translate("community", "Colours"))
        words = {
            "system": (translate("community", "As this computer"), translate("community", "Follows its setting")),
            "light": (translate("community", "Light"), translate("community", "For bright rooms")),
            "dark": (translate("community", "Dark"), translate("community", "For dim rooms")),
            "contrast": (
                translate("community", "High contrast"),
                translate("community", "Black on white"),
            ),
        }
        self.themes: dict[str, ChoiceCard] = {}
        for name, (title, detail) in words.items():
            card = ChoiceCard(title, detail, on=name == self._preferences.theme)
            card.setObjectName(name)
            card.clicked.connect(self.on_theme)
            self.themes[name] = card
            column.addWidget(card)
        return surface

    @Slot()
    def on_theme(self) -> None:
        self._preferences.theme = self.sender().objectName()
        self._session.appearance_changed.emit()

    # Size

    def _size_card(self) -> Surface:
        surface, column = titled(translate("community", "Size of the text"))
        chips = [(str(scale), translate("community", "{size} %").format(size=scale)) for scale in SCALES]
        self.sizes = Chips(chips, str(self._nearest_size()))
        self.sizes.group.buttonClicked.connect(self.on_size)
        column.addWidget(self.sizes)
        return surface

    def _nearest_size(self) -> int:
        now = round(self._preferences.scale * 100)
        return min(SCALES, key=lambda scale: abs(scale - now))

    @Slot()
    def on_size(self) -> None:
        self._preferences.scale = int(self.sizes.chosen()) / 100
        self._session.appearance_changed.emit()

    # Language

    def _language_card(self) -> Surface:
        surface, column = titled(translate("community", "Language"))
        now = i18n.fitting(self._preferences.language)
        offered = i18n.languages()
        self.languages = Chips([(each.code, each.name) for each in offered], now)
        self.languages.group.buttonClicked.connect(self.on_language)
        column.addWidget(self.languages)
        # Never shown before it has its place, or it would stand alone as a window for a moment.
        if len(offered) < 2:
            surface.hide()
        return surface

    @Slot()
    def on_language(self) -> None:
        self._preferences.language = self.languages.chosen()
        self._session.appearance_changed.emit()

    # Sound

    def _sound_card(self) -> Surface:
        surface, column = titled(
            translate("community", "Sounds of the desk"),
            translate("community", "After each scan, so that nobody has to look. The words are there too."),
        )
        self.sounds = TickBox(translate("community", "Play sounds"), on=self._preferences.sounds)
        self.sounds.toggled.connect(self.on_sounds)
        column.addWidget(self.sounds)
        words = {
            "done": translate("community", "Hear “done”"),
            "attention": translate("community", "Hear “attention”"),
            "stop": translate("community", "Hear “stop”"),
        }
        self.tries = [KeyButton(words[name], "plain") for name in NAMES]
        for name, button in zip(NAMES, self.tries, strict=True):
            button.setObjectName(name)
            button.clicked.connect(self.on_try)
        column.addWidget(keys(self.tries))
        return surface

    @Slot(bool)
    def on_sounds(self, on: bool) -> None:
        self._preferences.sounds = on
        self._session.appearance_changed.emit()

    @Slot()
    def on_try(self) -> None:
        Sounds().play(self.sender().objectName())

    # PIN

    def _pin_card(self) -> Surface:
        surface, column = titled(
            translate("community", "PIN of the locked screen"),
            translate("community", "F12 locks. The PIN keeps eyes off the screen; it does not lock the data."),
        )
        self._pin, self.pin = text_field(translate("community", "New PIN"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.pin.returnPressed.connect(self.on_set_pin)
        self.set_pin = KeyButton(translate("community", "Set the PIN"), "edge", icon="lock")
        self.set_pin.clicked.connect(self.on_set_pin)
        self.drop_pin = KeyButton(translate("community", "Unlock without a PIN"), "flat")
        self.drop_pin.clicked.connect(self.on_drop_pin)
        self.pin_state = Label("", "detail", "text2", wrap=True)
        for part in (self.pin_state, self._pin, keys((self.set_pin, self.drop_pin))):
            column.addWidget(part)
        return surface

    def _show_pin(self) -> None:
        has = self._preferences.has_pin
        self.pin_state.setText(
            translate("community", "A PIN is set.") if has else translate("community", "No PIN is set; Enter unlocks.")
        )
        self.drop_pin.setVisible(has)

    @Slot()
    def on_set_pin(self) -> None:
        pin = self.pin.text()
        if not pin.isdigit() or len(pin) < SHORTEST_PIN:
            self._pin.say_problem(translate("community", "Write at least four digits."))
            return
        self._pin.say_problem("")
        self._preferences.set_pin(pin)
        self.pin.clear()
        self._show_pin()

    @Slot()
    def on_drop_pin(self) -> None:
        self._preferences.set_pin("")
        self._show_pin()


class Chips(QWidget):
    """A few words of which one is chosen; `group.buttonClicked` tells."""

    def __init__(self, choices: list[tuple[str, str]], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QButtonGroup(self)
        flow = FlowLayout(self)
        for name, words in choices:
            chip = FilterChip(words, on=name == chosen)
            chip.setObjectName(name)
            # The group sees to it already; this says to a screen reader that one of them is chosen.
            chip.setAutoExclusive(True)
            self.group.addButton(chip)
            flow.addWidget(chip)

    def choose(self, name: str) -> None:
        """Choose the one of that name."""
        for button in self.group.buttons():
            if button.objectName() == name:
                button.setChecked(True)

    def chosen(self) -> str:
        """The name of the chosen one."""
        button = self.group.checkedButton()
        return button.objectName() if button is not None else ""
