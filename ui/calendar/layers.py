"""The foot of the calendar: the layers with their colours to be switched on and off, and what keys do now.

Which blocks belong to a layer is decided where they are read.
"""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.calendar import words
from ui.calendar.block import LAYERS, OPENING
from ui.calendar.painting import tone
from ui.i18n import translate
from ui.kit import icons, paint
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_bar import KeyBar
from ui.kit.label import Label
from ui.kit.look import bell, look
from ui.more_menu import more_menu

_SWATCH: Final = 16
_FOLDS: Final = 1.5
"""From this text scale on the layers stand in a menu."""


class LayerButton(QAbstractButton):
    """One layer: its colour with a tick while it is on, and its word."""

    def __init__(self, name: str, *, on: bool) -> None:
        super().__init__()
        self._name = name
        self.setObjectName(name)
        self.setText(words.layer(name))
        self.setAccessibleName(words.layer(name))
        self.setCheckable(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 8)

    def sizeHint(self) -> QSize:
        wide = look().px(_SWATCH) + 8 + paint.text_width(self.text(), "caption") + 12
        return QSize(wide, look().height("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now, on = look(), self.isChecked()
        if self.underMouse():
            paint.round_box(painter, QRectF(self.rect()), "sunk", "line" if now.heavy else "", 8)
        inner = self.rect().adjusted(6, 0, -6, 0)
        side = now.px(_SWATCH)
        box = QRect(paint.leading(inner, side).left(), (self.height() - side) // 2, side, side)
        token, ground = ("primary_soft_text", "primary_soft") if self._name == OPENING else tone(self._name)
        paint.round_box(painter, QRectF(box), ground if on else "", token if on else "edge", 5, now.border)
        if on:
            icons.draw(painter, "check", token, QRectF(box.adjusted(2, 2, -2, -2)))
        words_at = paint.without_leading(inner, side + 8)
        paint.line(painter, words_at, self.text(), "caption", "text" if on else "text2")


class Foot(QWidget):
    """Signals: `switched` when a layer was, `key_pressed(name)` for a key of what is carried."""

    switched = Signal()
    key_pressed = Signal(str)

    def __init__(self, off: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = {name: LayerButton(name, on=name not in off) for name in LAYERS}
        self._note = Label("", "caption", "text2", elide=True, side="trail")
        self._said = Label("", "strong", wrap=True)
        self._keys = KeyBar()
        self._keys.pressed.connect(self.key_pressed)
        legend, carrying = QWidget(), QWidget()
        flow = FlowLayout(legend, 8)
        flow.row_gap = 0
        self._folded = FilterChip(translate("calendar", "What is shown"), menu=True)
        self._folded.setObjectName("layers")
        self._folded.clicked.connect(self.on_folded)
        flow.addWidget(self._folded)
        for button in self._layers.values():
            button.toggled.connect(self.on_toggled)
            flow.addWidget(button)
        flow.add_trailing(self._note)
        row = QHBoxLayout(carrying)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 2)
        row.addWidget(self._keys, 3)
        self._legend, self._carrying = legend, carrying
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()
        carrying.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(legend)
        whole.addWidget(carrying)

    @Slot()
    def on_look_changed(self) -> None:
        # As high as the keys, so that nothing above moves when they come.
        self._legend.setMinimumHeight(self._keys.sizeHint().height())
        # Large words take so much room that the board would be left with none (look §9).
        folds = look().scale >= _FOLDS
        self._folded.setVisible(folds)
        for button in self._layers.values():
            button.setVisible(not folds)

    def off(self) -> tuple[str, ...]:
        """The layers that are switched off."""
        return tuple(name for name, button in self._layers.items() if not button.isChecked())

    def on(self) -> tuple[str, ...]:
        """The layers that are switched on."""
        return tuple(name for name, button in self._layers.items() if button.isChecked())

    def note(self, sentence: str) -> None:
        """Say something quiet beside the layers."""
        self._note.setText(sentence)

    def say(self, sentence: str, *, carried: bool) -> None:
        """Say what is carried where, with the keys for it; or a sentence in between. An empty one ends it."""
        self._said.setText(sentence)
        self._keys.setVisible(carried)
        if carried and self._carrying.isHidden():
            self._keys.show_keys(_keys())
        # What goes is hidden before what comes is shown, else the two together push the board smaller.
        goes, comes = (self._legend, self._carrying) if sentence else (self._carrying, self._legend)
        goes.hide()
        comes.show()

    def sentence(self) -> str:
        """What is said instead of the layers."""
        return self._said.text()

    @Slot()
    def on_folded(self) -> None:
        self.layer_menu().popup(self._folded.mapToGlobal(self._folded.rect().topLeft()))

    def layer_menu(self) -> QMenu:
        """The layers as a menu, ticked where they are on."""
        menu = more_menu(self, ((name, button.text(), button.toggle) for name, button in self._layers.items()))
        for action in menu.actions():
            action.setCheckable(True)
            action.setChecked(self._layers[action.objectName()].isChecked())
        return menu

    @Slot()
    def on_toggled(self) -> None:
        self.switched.emit()


def _keys() -> list[tuple[str, str, str]]:
    return [
        ("down", "Enter", translate("calendar", "Put it down")),
        ("later", "↓", translate("calendar", "Later")),
        ("day", "←" if look().rtl else "→", translate("calendar", "Next day")),
        ("longer", "Shift+↓", translate("calendar", "Longer")),
        ("back", "Esc", translate("calendar", "Leave it")),
    ]
