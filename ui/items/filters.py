"""The chips above the list of items; together they are one `ItemFilter`.

Which items they let through is SQL's work in the catalog.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from skillshare.catalog.views import HERE, OUT, ItemFilter
from skillshare.domain.items import REPAIR
from ui.i18n import translate
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout

LATE: Final = "late"
KITS: Final = "kits"
"""The chip that shows kits instead of items (R11)."""


class Filters(QWidget):
    """Signal: `changed` after any chip; `wanted(text)` gives the filter."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("items", "Show only"))
        self._filter = ItemFilter()
        self._flow = FlowLayout(self)
        self._states = {
            "": FilterChip(translate("items", "All"), on=True),
            HERE: FilterChip(translate("items", "Here now")),
            OUT: FilterChip(translate("items", "Out")),
            LATE: FilterChip(translate("items", "Late")),
            REPAIR: FilterChip(translate("items", "In repair")),
            KITS: FilterChip(translate("items", "Kits")),
        }
        self._free = FilterChip(translate("items", "No induction needed"))
        self._retired = FilterChip(translate("items", "Show retired"))
        for chip in self._states.values():
            chip.clicked.connect(self.on_state_clicked)
            self._flow.addWidget(chip)
        self._free.clicked.connect(self.on_tick_clicked)
        self._flow.addWidget(self._free)
        self._category = _Pick(translate("items", "Category"))
        self._location = _Pick(translate("items", "Place"))
        for pick in (self._category, self._location):
            pick.picked.connect(self.on_picked)
            self._flow.addWidget(pick)
        self._retired.clicked.connect(self.on_tick_clicked)
        self._flow.addWidget(self._retired)

    def wanted(self, text: str) -> ItemFilter:
        """Return what the list shows, together with what is typed."""
        return replace(self._filter, text=text)

    def kits(self) -> bool:
        """Tell whether kits are wanted, and no items."""
        return self._filter.state == KITS

    def narrowed(self) -> bool:
        """Tell whether any chip lets less through than all."""
        return self._filter != ItemFilter() and self._filter != ItemFilter(retired=True)

    def offer(self, categories: Mapping[str, int], places: Sequence[str]) -> None:
        """Say which categories (with how many items) and places there are."""
        self._category.offer([(name, f"{name}\t{count}") for name, count in categories.items() if name])
        self._location.offer([(name, name) for name in places])

    def clear(self) -> None:
        """Show everything again; `changed` follows."""
        self._empty()
        self.changed.emit()

    def _empty(self) -> None:
        self._category.choose("")
        self._location.choose("")
        self._free.setChecked(False)
        self._retired.setChecked(False)
        self._show_state("")
        self._filter = ItemFilter()

    def show_only(self, state: str) -> bool:
        """Show the things of one state and nothing else narrowed; `changed` follows. False if no chip has that name."""
        if state not in self._states:
            return False
        self._empty()
        self._show_state(state)
        self._filter = ItemFilter(state=state)
        self.changed.emit()
        return True

    def _show_state(self, state: str) -> None:
        for name, chip in self._states.items():
            chip.setChecked(name == state)
        for widget in (self._free, self._category, self._location, self._retired):
            widget.setVisible(state != KITS)

    @Slot()
    def on_state_clicked(self) -> None:
        state = next(name for name, chip in self._states.items() if chip is self.sender())
        self._show_state(state)
        self._filter = replace(self._filter, state=state)
        self.changed.emit()

    @Slot()
    def on_picked(self) -> None:
        self._filter = replace(self._filter, category=self._category.value, location=self._location.value)
        self.changed.emit()

    @Slot()
    def on_tick_clicked(self) -> None:
        self._filter = replace(self._filter, no_induction=self._free.isChecked(), retired=self._retired.isChecked())
        self.changed.emit()


class _Pick(QWidget):
    """A chip with a menu; once something is chosen, a ticked chip with its name stands there and takes it back."""

    picked = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.value = ""
        self._title = title
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._chip = FilterChip(title, menu=True)
        self._chip.clicked.connect(self.on_chip_clicked)
        self._row.addWidget(self._chip)
        self._on: FilterChip | None = None
        self._menu = QMenu(self)
        self._menu.setAccessibleName(title)
        self._menu.triggered.connect(self.on_menu_triggered)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Say what can be chosen: (value, words)."""
        self._menu.clear()
        for value, words in choices:
            self._menu.addAction(words.replace("&", "&&")).setData(value)
        self._chip.setEnabled(bool(choices))

    def choose(self, value: str) -> None:
        """Show a value as chosen, none if it is empty."""
        if self._on is not None:
            self._on.hide()
            self._on.deleteLater()
            self._on = None
        self.value = value
        self._chip.setVisible(not value)
        if value:
            self._on = FilterChip(value, on=True)
            self._on.setAccessibleName(f"{self._title}: {value}")
            self._on.clicked.connect(self.on_taken_back)
            self._row.addWidget(self._on)
        self.updateGeometry()

    @Slot()
    def on_chip_clicked(self) -> None:
        self._menu.popup(self._chip.mapToGlobal(self._chip.rect().bottomLeft()))

    @Slot(QAction)
    def on_menu_triggered(self, action: QAction) -> None:
        self.choose(action.data())
        self.picked.emit()

    @Slot()
    def on_taken_back(self) -> None:
        self.choose("")
        self._chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit()
