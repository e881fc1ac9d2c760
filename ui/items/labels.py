"""The bar above the list while things are chosen for labels; ticking itself happens in the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS


class LabelBar(Surface):
    """Signals: `print_asked`, `kit_asked`, `all_asked`, `left`."""

    print_asked = Signal()
    all_asked = Signal()
    kit_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("primary_soft", "", RADIUS["well"], parent)
        row = QWidget()
        flow = FlowLayout(row)
        column = stacked(self, 8)
        column.addWidget(row)
        words = Label(translate("items", "Tick what needs a label, or makes a kit"), "medium", "primary_soft_text")
        words.setContentsMargins(8, 0, 8, 0)
        flow.addWidget(words)
        self._every = KeyButton(translate("items", "Tick all found"), "edge", icon="check-check")
        self._every.setObjectName("labels_all")
        self._print = KeyButton("", "primary", icon="printer")
        self._print.setObjectName("labels_print")
        self._kit = KeyButton(translate("items", "Make a kit of them"), "edge", icon="toolbox")
        self._kit.setObjectName("labels_kit")
        self._leave = KeyButton(translate("items", "Leave it"), "flat", key="Esc")
        for button, signal in (
            (self._every, self.all_asked),
            (self._print, self.print_asked),
            (self._kit, self.kit_asked),
            (self._leave, self.left),
        ):
            button.clicked.connect(signal)
            flow.addWidget(button)
        self.hide()

    def begin(self, count: int, items: int) -> None:
        """Show the bar with so many things ticked already."""
        self.show_count(count, items)
        self.show()

    def show_count(self, count: int, items: int) -> None:
        """Say how many labels there will be; of `items` a kit can be made."""
        self._print.setText(translate("items", "Print %n label(s)", "", count))
        self._print.setEnabled(count > 0)
        self._kit.setVisible(items > 0)
