"""Erasing a person, with what goes and what stays: it asks before it is done, since it cannot be undone (R91)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.domain.people import Person
from ui.community.fields import close
from ui.i18n import isolate, translate
from ui.kit.choice_card import ChoiceCard
from ui.kit.dialog import Dialog
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import stacked, well


class EraseDialog(Dialog):
    """Signal: `decided(person, asked)`; `asked` says that the person wants it."""

    decided = Signal(object, bool)

    def __init__(self, person: Person, over: QWidget) -> None:
        verb = translate("people", "Erase {name}").format(name=isolate(person.name))
        super().__init__(verb, over)
        self._person = person.id
        told = well("warn_soft")
        column = stacked(told, 14, 6)
        for sentence in consequences():
            column.addWidget(Label(sentence, "body", wrap=True))
        self.body.addWidget(told)
        self.asked = ChoiceCard(
            translate("people", "They asked for it"),
            translate("people", "Deleted at once. This cannot be undone."),
            on=True,
        )
        self.tidied = ChoiceCard(
            translate("people", "They do not come any more"),
            translate("people", "Can be undone for seven days, then deleted."),
            on=False,
        )
        self.body.addWidget(close((self.asked, self.tidied)))
        keep = KeyButton(translate("people", "Keep them"), "edge", key="Esc")
        keep.clicked.connect(self.close_it)
        self.add_button(keep)
        self.go = self.add_button(KeyButton(verb, "override", icon="x"))
        self.go.clicked.connect(self.on_go)

    @Slot()
    def on_go(self) -> None:
        self.decided.emit(self._person, self.asked.isChecked())
        self.close_it()


def consequences() -> tuple[str, ...]:
    """What goes, where, and what stays."""
    return (
        translate("people", "Name, contact, photo, card and notes go, on every laptop that shares with this one."),
        translate("people", "Past loans stay and are counted, without a name."),
        translate("people", "Backups and printed papers keep what they have."),
    )
