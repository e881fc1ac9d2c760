"""Beside the return card: what came back just now, and what the same person still has, to renew or to lend more.

It shows rows it is given and says which button was pressed.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.folds import LARGE
from ui.desk.idle import Listed
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.look import bell, look
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll

_SHOWN = 4


class BackSide(QWidget):
    """Signals: `renew_asked(loan)` and `lend_asked`."""

    renew_asked = Signal(object)
    lend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backs = Listed(translate("desk", "Came back just now"), "", fit=True)
        self._home = Listed("", translate("desk", "Nothing is at home any more."), fit=True)
        self._renew = KeyButton(translate("desk", "Renew"), "flat", icon="calendar-plus")
        self._lend = KeyButton("", "flat", icon="arrow-up-from-line")
        self._renew.clicked.connect(self.on_renew_clicked)
        self._lend.clicked.connect(self.lend_asked)
        self._lay_out()
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setContentsMargins(8, 6, 8, 6)
        flow.addWidget(self._renew)
        flow.addWidget(self._lend)
        inner = self._home.layout()
        if inner is not None:
            inner.addWidget(buttons)
        scroll = TidyScroll(translate("desk", "What came back and what is out"))
        scroll.column.addWidget(self._backs)
        scroll.column.addWidget(self._home)
        self._calm = QWidget()
        calm = QHBoxLayout(self._calm)
        calm.setContentsMargins(6, 0, 6, 0)
        calm.setSpacing(8)
        calm.addWidget(Glyph("info", "text2", 18))
        words = translate("desk", "Just scan the next item. Nothing here has to be answered first.")
        calm.addWidget(Label(words, "detail", "text2", wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addWidget(self._calm)

    def show_side(self, backs: Sequence[Row], newest: object, name: str, home: Sequence[Row]) -> None:
        """Show what came back and what the person of that first name still has; an empty name hides the second."""
        self._backs.setVisible(bool(backs))
        self._backs.show_listed(backs[:_SHOWN], chosen=newest)
        self._home.setVisible(bool(name))
        if name:
            said = isolate(name)
            self._home.show_listed(home, translate("desk", "{name} still has").format(name=said))
            self._lend.setText(translate("desk", "Lend to {name}").format(name=said))
            self._renew.setVisible(bool(home))

    @Slot()
    def on_renew_clicked(self) -> None:
        loan = self._home.chosen()
        if loan is not None:
            self.renew_asked.emit(loan)

    @Slot()
    def on_look_changed(self) -> None:
        self.setFixedWidth(180 + look().px(132))
        if look().scale >= LARGE:
            self._calm.hide()
