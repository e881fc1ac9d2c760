"""Taking an invitation back: asked before it is done, since the paper may be on its way."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit.dialog import Dialog
from ui.kit.key_button import KeyButton
from ui.kit.label import Label


class TakeBackDialog(Dialog):
    """Signal: `decided(public)`. `name` is what the laptop was to be called, isolated."""

    decided = Signal(object)

    def __init__(self, public: bytes, name: str, over: QWidget) -> None:
        super().__init__(translate("devices", "Take back the invitation for {name}").format(name=name), over)
        self._public = public
        for sentence in (
            translate("devices", "Its paper lets nobody in any more, on every laptop that hears of this."),
            translate("devices", "Should it be wanted after all, print another invitation."),
        ):
            self.body.addWidget(Label(sentence, "body", wrap=True))
        keep = KeyButton(translate("devices", "Keep it"), "edge", key="Esc")
        keep.clicked.connect(self.close_it)
        self.add_button(keep)
        self.go = self.add_button(KeyButton(translate("devices", "Take it back"), "override", icon="undo-2"))
        self.go.clicked.connect(self.on_go)

    @Slot()
    def on_go(self) -> None:
        self.decided.emit(self._public)
        self.close_it()
