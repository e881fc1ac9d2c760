"""What each column of the file becomes: its heading, some of its cells, and a choice that can be changed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.exchange.mapping import KEEP, LEAVE_OUT, Mapping, fields_of
from skillshare.exchange.sheet import Sheet
from ui.i18n import isolate, translate
from ui.kit.field import Combo
from ui.kit.label import Glyph, Label
from ui.kit.look import look
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.wording.imports import use

EXAMPLES = 3
MOST = 80
"""Columns shown for changing; further ones are imported as guessed."""


class ColumnsTable(TidyScroll):
    """Signal: `changed(column, use)`."""

    changed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("community", "What each column becomes"), gap=0, parent=parent)
        self.combos: list[Combo] = []
        self._body: QWidget | None = None
        self._shown: tuple[Sheet, Mapping] | None = None

    def show_mapping(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show the columns of a sheet with their uses."""
        if self._shown is not None and self._shown[0] is sheet and self._shown[1].target is mapping.target:
            self._choose(mapping)
        else:
            self._make(sheet, mapping)
        self._shown = (sheet, mapping)

    def _choose(self, mapping: Mapping) -> None:
        for combo, name in zip(self.combos, mapping.uses, strict=False):
            if combo.currentData() != name:
                combo.blockSignals(True)
                combo.setCurrentIndex(combo.findData(name))
                combo.blockSignals(False)
                combo.update()

    def _make(self, sheet: Sheet, mapping: Mapping) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.combos = []
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        choices = [(use(name), name) for name in (*fields_of(mapping.target), KEEP, LEAVE_OUT)]
        for place, name in enumerate(mapping.uses[:MOST]):
            if place:
                rows.addWidget(Hairline())
            rows.addWidget(self._row(sheet, place, name, choices))
        self.column.addWidget(self._body)

    def _row(self, sheet: Sheet, place: int, name: str, choices: list[tuple[str, str]]) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(isolate(sheet.columns[place]), "medium", elide=True))
        said = list(dict.fromkeys(sheet.column(place)[:50]))[:EXAMPLES]
        examples = translate("community", ", ", "between examples").join(isolate(text[:40]) for text in said)
        empty = translate("community", "no cell says anything")
        words.addWidget(Label(examples or empty, "caption", "text2", elide=True))
        row.addLayout(words, 1)
        row.addWidget(Glyph("arrow-right", "text2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        label = translate("community", "{column} becomes").format(column=isolate(sheet.columns[place]))
        combo = Combo(label)
        for text, data in choices:
            combo.addItem(text, data)
        combo.setCurrentIndex(combo.findData(name))
        combo.setObjectName(str(place))
        combo.setMinimumWidth(look().px(150))
        combo.currentIndexChanged.connect(self.on_combo)
        self.combos.append(combo)
        row.addWidget(combo)
        return whole

    @Slot()
    def on_combo(self) -> None:
        combo = self.sender()
        if isinstance(combo, Combo):
            self.changed.emit(int(combo.objectName()), str(combo.currentData()))
