"""The form for a new member, in the place of the list: a name and one way to be reached, Enter saves from any field.

People who may be the same stand beside it while it is typed (R41); what was typed stays until it is saved.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skillshare.catalog.views import PersonRow
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import CardTaken, ContactMissing, NameMissing, Refusal, TooLong
from skillshare.domain.settings import MembershipType
from ui.desk.folds import LARGE
from ui.desk.newcomer import newcomer, ways_of
from ui.i18n import isolate, translate
from ui.kit.avatar import Avatar
from ui.kit.field import Combo, Field, text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import clear
from ui.kit.look import look
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface, stacked, well
from ui.kit.tick import TickBox
from ui.wording.fields import field as field_name

_ALIKE = 3


class NewMember(Surface):
    """Signals: `saved(AddPerson)` for Enter, `typed(name, phone, email)` while typing, `same(person)` for one alike."""

    saved = Signal(object)
    typed = Signal(str, str, str)
    same = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", parent=parent)
        self._agreement = 0
        self._alike: tuple[PersonRow, ...] = ()
        self._name_field, self._name = text_field(translate("desk", "Name"))
        self._ways_field, self._ways = text_field(translate("desk", "Phone, e-mail or address"))
        self._read = Label("", "caption", "text2", wrap=True)
        self._type = Combo(translate("desk", "Membership"))
        self._card_field, self._card = text_field(translate("desk", "Card, if there is one"))
        self._languages_field, self._languages = text_field(translate("desk", "Languages"))
        self._agreed = TickBox(translate("desk", "Has read and accepts the house rules"))
        self._same = well("info_soft")
        self._lay_out()
        for line in (self._name, self._ways, self._card, self._languages):
            line.textEdited.connect(self.on_line_edited)

    def _lay_out(self) -> None:
        scroll = TidyScroll(translate("desk", "New member"))
        column = scroll.column
        column.setContentsMargins(18, 16, 18, 16)
        column.addWidget(Label(translate("desk", "New member"), "section"))
        ways = QWidget()
        under = QVBoxLayout(ways)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(4)
        under.addWidget(self._ways_field)
        under.addWidget(self._read)
        column.addWidget(_beside(self._name_field, ways))
        column.addWidget(self._same)
        column.addWidget(_beside(Field(translate("desk", "Membership"), self._type), self._card_field))
        column.addWidget(_beside(self._languages_field, self._agreed))
        self._same.hide()
        stacked(self._same, 12, 6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)

    def begin(self, name: str, types: Sequence[MembershipType], agreement: int, usual: bytes | None = None) -> None:
        """Open with a typed name and the types on offer, of which the `usual` one is chosen already.

        The keyboard goes to the first empty field.
        """
        self._agreement = agreement
        self._agreed.setVisible(agreement > 0)
        if name:
            self._name.setText(name)
        kept = self._type.currentData() or usual
        self._type.clear()
        for kind in types:
            self._type.addItem(kind.name, kind.id)
        self._type.addItem(translate("desk", "No membership yet"), None)
        # findData compares ids as objects, not as bytes.
        ids = [kind.id for kind in types]
        self._type.setCurrentIndex(ids.index(kept) if kept in ids else 0)
        target = self._ways if self._name.text() else self._name
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.on_line_edited()

    def clear(self) -> None:
        """Forget what was typed: it is saved."""
        for line in (self._name, self._ways, self._card, self._languages):
            line.clear()
        self._agreed.setChecked(False)
        self.show_alike(())
        self._say("", "", "")

    @Slot()
    def save(self) -> None:
        """Enter from any field: it goes on from there to the place, which calls this."""
        agreed = self._agreement if self._agreed.isChecked() else 0
        fields = newcomer(self._name.text(), self._ways.text(), self._card.text(), self._languages.text(), agreed)
        self.saved.emit(AddPerson(fields=fields, type=self._type.currentData()))

    def refuse(self, refusal: Refusal, sentence: str) -> bool:
        """Say at the field what stands in the way; False if it belongs to no field here."""
        match refusal:
            case NameMissing() | TooLong(field="name"):
                self._say(sentence, "", "")
                self._name.setFocus()
            case ContactMissing() | TooLong(field="phone" | "email" | "address"):
                self._say("", sentence, "")
                self._ways.setFocus()
            case CardTaken() | TooLong(field="card"):
                self._say("", "", sentence)
                self._card.setFocus()
            case _:
                return False
        return True

    def _say(self, name: str, ways: str, card: str) -> None:
        self._name_field.say_problem(name)
        self._ways_field.say_problem(ways)
        self._card_field.say_problem(card)

    @Slot()
    def on_line_edited(self) -> None:
        ways = ways_of(self._ways.text())
        # What the line was read as is said at once, so that nobody wonders where the phone number went.
        read = [f"{field_name(key)}: {isolate(value)}" for key, value in ways.items()]
        self._ways_field.say_problem("")
        self._read.setText(" · ".join(read) or translate("desk", "One of them is enough."))
        self.typed.emit(self._name.text(), ways.get("phone", ""), ways.get("email", ""))

    def show_alike(self, people: Sequence[PersonRow]) -> None:
        """Show people who may be the same; none hides the box."""
        people = tuple(people[:_ALIKE])
        if people == self._alike:
            return
        self._alike = people
        layout = self._same.layout()
        if layout is not None:
            clear(layout)
        if layout is not None and people:
            layout.addWidget(Label(translate("desk", "Is it one of these?"), "medium"))
            for person in people:
                layout.addWidget(self._alike_line(person))
        self._same.setVisible(bool(people))

    def _alike_line(self, person: PersonRow) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Avatar(person.name, person.id, 36))
        row.addWidget(Label(f"{person.name} · {isolate(person.number)}", "body", elide=True), 1)
        use = KeyButton(translate("desk", "Use this one"), "edge")
        use.setAccessibleName(translate("desk", "Use {name}").format(name=person.name))
        use.setProperty("person", person.id.hex())
        use.clicked.connect(self.on_use_clicked)
        row.addWidget(use)
        return holder

    @Slot()
    def on_use_clicked(self) -> None:
        self.same.emit(bytes.fromhex(self.sender().property("person")))

    def first_empty(self) -> QLineEdit:
        """Where the keyboard goes on: the first field that is empty, else the name."""
        return next((line for line in self.lines() if not line.text()), self._name)

    def lines(self) -> tuple[QLineEdit, ...]:
        """The fields in reading order."""
        return self._name, self._ways, self._card, self._languages


def _beside(first: QWidget, second: QWidget) -> QWidget:
    """Two fields side by side, at large text one under the other."""
    holder = QWidget()
    wide = look().scale < LARGE
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom, holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    row.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(second, 1, Qt.AlignmentFlag.AlignTop)
    return holder
