"""Removing a laptop, with what it hides and what it leaves: one of the few things that ask before they are done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.journal.founding import Leaving
from ui.community.fields import close
from ui.devices.laptops import Laptop
from ui.i18n import isolate, translate
from ui.kit.choice_card import ChoiceCard
from ui.kit.dialog import Dialog
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.surface import stacked, well

SMALL = 1.6
"""Text scale from which a choice is one line, so that the dialog fits the smallest screen."""


class RemoveDialog(Dialog):
    """Signal: `decided(device, why)`."""

    decided = Signal(object, object)

    def __init__(self, laptop: Laptop, over: QWidget) -> None:
        name = isolate(laptop.label)
        verb = translate("devices", "Remove {name}").format(name=name)
        super().__init__(verb, over)
        self._device = laptop.device
        told = well("warn_soft")
        column = stacked(told, 14, 6)
        for sentence in consequences(laptop):
            column.addWidget(Label(sentence, "body", wrap=True))
        self.body.addWidget(told)
        self.body.addWidget(Label(translate("devices", "Why does it go?"), "strong"))
        roomy = look().scale < SMALL
        self.reasons = {
            why: ChoiceCard(title, detail if roomy else "", on=why is Leaving.LEFT)
            for why, (title, detail) in _reasons().items()
        }
        self.body.addWidget(close(tuple(self.reasons.values())))
        keep = KeyButton(translate("devices", "Keep it"), "edge", key="Esc")
        keep.clicked.connect(self.close_it)
        self.add_button(keep)
        self.go = self.add_button(KeyButton(verb, "override", icon="x"))
        self.go.clicked.connect(self.on_go)

    @Slot()
    def on_go(self) -> None:
        why = next(why for why, card in self.reasons.items() if card.isChecked())
        self.decided.emit(self._device, why)
        self.close_it()


def consequences(laptop: Laptop) -> tuple[str, ...]:
    """What removing it does, what stays, and what it cannot do."""
    return (
        translate("devices", "From now on it gets nothing new and nobody believes what it records."),
        translate("devices", "What it recorded until now stays. What comes later from it waits for your decision."),
        translate("devices", "What it holds already is not deleted there.")
        if laptop.is_desk
        else translate("devices", "Its owner’s membership and loans stay as they are."),
    )


def _reasons() -> dict[Leaving, tuple[str, str]]:
    return {
        Leaving.LEFT: (translate("devices", "It is used elsewhere now"), translate("devices", "Sold or given away")),
        Leaving.LOST: (translate("devices", "It is lost or stolen"), translate("devices", "Somebody else may have it")),
        Leaving.DEMOTED: (
            translate("devices", "It is to hold less"),
            translate("devices", "Add it again as someone’s own"),
        ),
    }
