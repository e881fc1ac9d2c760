"""The ways on under a banner: next steps, override and leaving; with large text the second ones fold under ….

It says which step was taken; asking for a reason is the banner's.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.look import bell, look

# From this text scale on, only the first step and the override keep a button (look §9).
LARGE = 1.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A way on: `name` comes back in the signal. `override` draws it in stop text at the far side.

    With `needs_reason` a press first asks for the reason, inline.
    """

    name: str
    text: str
    icon: str = ""
    key: str = ""
    override: bool = False
    needs_reason: bool = False


class Steps(QWidget):
    """Signals: `taken(name)` and `left_alone`."""

    taken = Signal(str)
    left_alone = Signal()

    def __init__(self, steps: tuple[Step, ...], leave: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second: list[KeyButton] = []
        flow = FlowLayout(self)
        overrides = [step for step in steps if step.override]
        for step in [step for step in steps if not step.override]:
            button = self._button(step, "edge")
            flow.addWidget(button)
            if flow.count() > 1:
                self._second.append(button)
        for step in overrides:
            flow.add_trailing(self._button(step, "override_flat"))
        if leave:
            self._add_leave(flow, leave, beside_override=bool(overrides))
        self._more = IconButton("ellipsis", QCoreApplication.translate("kit", "More"))
        self._more.clicked.connect(self.on_more_clicked)
        flow.add_trailing(self._more)
        if not steps and not leave:
            # Only ever hidden here: shown before it lies in the banner it would be a window and take the keyboard.
            self.hide()
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    def _button(self, step: Step, kind: str) -> KeyButton:
        button = KeyButton(step.text, kind, icon=step.icon, key=step.key)
        button.setObjectName(step.name)
        button.clicked.connect(self.on_step_clicked)
        return button

    def _add_leave(self, flow: FlowLayout, words: str, *, beside_override: bool) -> None:
        leave = KeyButton(words, "flat", key="Esc")
        leave.clicked.connect(self.left_alone)
        if beside_override:
            flow.add_trailing(leave)
            self._second.append(leave)
        else:
            flow.addWidget(leave)

    @Slot()
    def on_look_changed(self) -> None:
        folded = look().scale >= LARGE and bool(self._second)
        self._more.setVisible(folded)
        for button in self._second:
            button.setVisible(not folded)

    @Slot()
    def on_step_clicked(self) -> None:
        self.taken.emit(self.sender().objectName())

    @Slot()
    def on_more_clicked(self) -> None:
        menu = QMenu(self)
        for button in self._second:
            menu.addAction(button.text()).triggered.connect(button.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
