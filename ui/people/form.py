"""Adding and editing a person: a name and one way to be reached, everything else can follow (R40).

Possible duplicates show while somebody types (R41); what was typed survives leaving the form.
"""

from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.people import AddPerson, ChangePerson, Person
from skillshare.domain.refusal import CardTaken, ContactMissing, NameMissing, Refusal, TooLong
from ui import showing
from ui.drafts import drafts_of
from ui.forms import Form
from ui.i18n import translate
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.photos import PhotoShelf
from ui.picture_field import PictureField
from ui.session import Session
from ui.wording import words

FORM: Final = "person"
_ALIKE: Final = ("name", "phone", "email")
"""Fields that duplicates are looked for with."""


class PersonForm(Form):
    """`saved(id)` when it is recorded, `opened(id)` for somebody who is here already."""

    saved = Signal(object)
    opened = Signal(object)

    def __init__(
        self, session: Session, photos: PhotoShelf, person: Person | None, parent: QWidget | None = None
    ) -> None:
        title = translate("people", "Add a person") if person is None else translate("people", "Edit this person")
        super().__init__(title, translate("people", "Save"), parent)
        self._session, self._photos, self._person = session, photos, person
        self._picture = PictureField(drawings=False)
        self._alike = _Alike()
        self._alike.opened.connect(self.opened)
        self._make_fields()
        self.show_values(self._shown_values(person) if person is not None else {})
        self._picture.show_item("", photos.photo(person.photo) if person is not None else b"")
        draft = drafts_of(session).of(FORM, self.record())
        self._picture.take_up("", draft.pop("photo", None))
        self.take_up(draft)
        self._picture.changed.connect(self.keep_draft)
        self.edited.connect(self.on_field_edited)
        self.save_asked.connect(self.on_save_asked)
        self.discard_asked.connect(self.on_discard_asked)

    def record(self) -> bytes | None:
        """The person that is edited, None for a new one."""
        return self._person.id if self._person else None

    def _make_fields(self) -> None:
        called = translate("people", "As they like to be called")
        self.add_line("name", translate("people", "Name"), help_line=called)
        self.add(self._alike)
        one_way = translate("people", "One way to be reached is enough") if self._person is None else ""
        self.add_line("phone", translate("people", "Phone"), help_line=one_way)
        self.add_line("email", translate("people", "E-mail"))
        self.add_lines("address", translate("people", "Address"), rows=2)
        self.add_title(translate("people", "Can follow later"))
        self.add(self._picture)
        if self._person is None:
            kinds = self._session.catalog.membership_types()
            none = [(translate("people", "None yet"), "")]
            choices = [*none, *((kind.name, kind.id.hex()) for kind in kinds)]
            self.add_choice("type", translate("people", "Membership from today"), choices)
        self.add_line("card", translate("people", "Card"), help_line=translate("people", "Scan it or type its number"))
        commas = translate("people", "With commas between them")
        self.add_line("languages", translate("people", "Languages"), help_line=commas)
        self.add_line("prefers", translate("people", "Likes to be reached by"))
        self.add_line("full_name", translate("people", "Full name"))
        self.add_lines("note", translate("people", "Pinned note for the desk"), rows=2)

    def _shown_values(self, person: Person) -> dict[str, Any]:
        values = {name: getattr(person, name) for name in self.values() if name != "type"}
        return values | {"languages": ", ".join(person.languages)}

    # Typed

    @Slot(str)
    def on_field_edited(self, name: str) -> None:
        self.keep_draft()
        if name in _ALIKE:
            self._look_for_others()

    @Slot()
    def keep_draft(self) -> None:
        """Keep what was typed, so that nothing is lost when the form closes."""
        photo = {} if self._picture.photo is None else {"photo": self._picture.photo}
        drafts_of(self._session).keep(FORM, self.record(), self.changed() | photo)

    def _look_for_others(self) -> None:
        typed = self.values()
        found = self._session.catalog.people.alike(typed["name"], typed["phone"], typed["email"])
        self._alike.show_rows([showing.person_row(row) for row in found if row.id != self.record()])

    @Slot()
    def on_discard_asked(self) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.left.emit()

    # Saving

    @Slot()
    def on_save_asked(self) -> None:
        self.all_fits()
        fields = self.changed()
        kind = fields.pop("type", "")
        if "languages" in fields:
            fields["languages"] = [part.strip() for part in fields["languages"].replace(";", ",").split(",")]
        self._picture.keep(self._session, self._photos, lambda photo: self._record({**fields, **photo}, kind))

    def _record(self, fields: dict[str, Any], kind: str) -> None:
        command: object
        if self._person is None:
            command = AddPerson(fields=fields, type=bytes.fromhex(kind) if kind else None)
        else:
            command = ChangePerson(person=self._person.id, fields=fields)
        self._session.actions.do(command, done=self._on_saved, refused=self._on_refused)

    def _on_saved(self, receipt: Receipt) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.saved.emit(receipt.record)

    def _on_refused(self, refusal: Refusal) -> None:
        said = words(refusal, self._session.catalog.today())
        match refusal:
            case NameMissing():
                name = "name"
            case ContactMissing():
                name = "phone"
            case CardTaken():
                name = "card"
            case TooLong():
                name = refusal.field
            case _:
                name = ""
        if not self.say(name, f"{said.why} {said.next}"):
            self._session.notice.emit("know", f"{said.title}\n{said.why} {said.next}")


class _Alike(Surface):
    """Who is here already and looks alike. Signal: `opened(id)`."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__("info_soft", "", RADIUS["well"])
        column: QVBoxLayout = stacked(self, 8, 0)
        title = Label(translate("people", "Perhaps already here"), "medium", "info")
        title.setContentsMargins(8, 2, 8, 2)
        column.addWidget(title)
        self._rows = RowList(translate("people", "Perhaps already here"), fit=True, lone=True)
        self._rows.setObjectName("alike")
        self._rows.opened.connect(self.opened)
        column.addWidget(self._rows)
        self.hide()

    def show_rows(self, rows: list[Any]) -> None:
        """Show these people, or nothing."""
        self._rows.show_rows(rows)
        self.setVisible(bool(rows))
