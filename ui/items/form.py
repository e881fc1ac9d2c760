"""Adding, copying and editing an item, in the panel and never over it. What was typed survives leaving the form.

Which values make sense is the domain's to say; its refusals are shown under the field they are about.
"""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.items import AddItem, ChangeItem, Item
from skillshare.domain.models import AddModel
from skillshare.domain.refusal import NameMissing, NotANumber, NumberTaken, Refusal, TooLong, TooMany
from ui import money
from ui.drafts import drafts_of
from ui.forms import Form
from ui.i18n import isolate, translate
from ui.photos import PhotoShelf
from ui.picture_field import PictureField
from ui.session import Session
from ui.wording import words

FORM: Final = "item"
COPIED: Final = (
    *("name", "category", "brand", "make", "shelf", "location", "induction", "unit", "description", "care", "safety"),
    *("value", "loan_days", "accessories", "consumable", "picture", "owner"),
)
"""What a copy takes over: everything but number, serial number, stock, photo and notes."""


class ItemForm(Form):
    """`saved(id)` when it is recorded; `left` and `discard_asked` as in Form."""

    saved = Signal(object)

    def __init__(
        self,
        session: Session,
        photos: PhotoShelf,
        item: Item | None,
        *,
        copy: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        changing = item is not None and not copy
        title = translate("items", "Edit this item") if changing else translate("items", "Add an item")
        super().__init__(title, translate("items", "Save"), parent)
        self._session, self._photos = session, photos
        self._item = item if changing else None
        self._source = item if copy else None
        self._currency = session.catalog.settings(session.community.id).currency
        self._picture = PictureField()
        self._make_fields()
        shown = self._shown_values(item) if item is not None else {}
        if copy:
            shown = {name: value for name, value in shown.items() if name in COPIED}
        self.show_values(shown if changing else {})
        self._picture.show_item(
            item.picture if item else "", photos.photo(item.photo) if item is not None and changing else b""
        )
        if copy:
            self.take_up(shown)
        self._take_up_draft()
        self._picture.changed.connect(self.keep_draft)
        self.edited.connect(self.on_field_edited)
        self.save_asked.connect(self.on_save_asked)
        self.discard_asked.connect(self.on_discard_asked)
        self._guess()
        self._show_stock()

    # Making it

    def _make_fields(self) -> None:
        items = self._session.catalog.items
        self.add_line("name", translate("items", "Name"))
        self.add(self._picture)
        number = isolate(self._session.community.coming_number())
        following = translate("items", "Empty for the next free one, {number}").format(number=number)
        self.add_line("number", translate("items", "Number"), help_line=following if self._item is None else "")
        known = [category for category in items.counts().categories if category]
        self.add_line("category", translate("items", "Category"), known=known)
        self.add_line("shelf", translate("items", "Home shelf"))
        self.add_line("location", translate("items", "Place"), known=items.places())
        self._make_borrower_fields()
        self._make_desk_fields()

    def _make_borrower_fields(self) -> None:
        self.add_title(translate("items", "For whoever borrows it"))
        one_a_line = translate("items", "One part a line")
        self.add_lines("accessories", translate("items", "What belongs to it"), help_line=one_a_line)
        self.add_lines("care", translate("items", "Care"), rows=2)
        self.add_lines("safety", translate("items", "Safety"), rows=2)
        self.add_line("induction", translate("items", "Needs the induction"))
        self.add_lines("description", translate("items", "About it"), rows=3)

    def _make_desk_fields(self) -> None:
        self.add_title(translate("items", "For the desk"))
        self.add_line("value", translate("items", "Worth about"), placeholder=money.said(12000, self._currency))
        usual = translate("items", "Empty for the usual length")
        self.add_line("loan_days", translate("items", "Days of a loan"), help_line=usual)
        self.add_line("brand", translate("items", "Brand"))
        self.add_line("make", translate("items", "Maker’s number"))
        self.add_line("serial", translate("items", "Serial number"))
        self.add_line("owner", translate("items", "Given or lent by"))
        self.add_lines("note", translate("items", "Note for the desk"), rows=2)
        self.add_tick("consumable", translate("items", "It is used up, not brought back"))
        self.add_line("stock", translate("items", "How many there are"))
        self.add_line("unit", translate("items", "Counted in"), placeholder=translate("items", "pieces, metres …"))

    def _shown_values(self, item: Item) -> dict[str, Any]:
        values = {name: getattr(item, name) for name in self.values()}
        return values | {
            "value": money.typed(item.value, self._currency),
            "loan_days": str(item.loan_days or ""),
            "stock": str(item.stock) if item.consumable else "",
            "accessories": "\n".join(item.accessories),
        }

    # Drafts

    def record(self) -> bytes | None:
        """The item that is edited, None for a new one."""
        return self._item.id if self._item else None

    def has_unsaved(self) -> bool:
        """Tell whether anything was typed or chosen that is not saved."""
        first = self._item.picture if self._item else ""
        return bool(self.changed()) or self._picture.photo is not None or self._picture.drawing != first

    @Slot()
    def keep_draft(self) -> None:
        """Keep what was typed, so that nothing is lost when the form closes."""
        kept: dict[str, Any] = {}
        if self.has_unsaved():
            kept = self.changed() | {"picture": self._picture.drawing, "photo": self._picture.photo}
            kept["copy of"] = self._source
        drafts_of(self._session).keep(FORM, self.record(), kept)

    def _take_up_draft(self) -> None:
        draft = drafts_of(self._session).of(FORM, self.record())
        if not draft or self._source is not None:
            return
        self._source = draft.pop("copy of", None)
        self._picture.take_up(draft.pop("picture", ""), draft.pop("photo", None))
        self.take_up(draft)

    @Slot(str)
    def on_field_edited(self, name: str) -> None:
        if name in ("name", "category"):
            self._guess()
        if name == "consumable":
            self._show_stock()
        self.keep_draft()

    def _guess(self) -> None:
        values = self.values()
        self._picture.guess_from(values["name"], values["category"])

    def _show_stock(self) -> None:
        for name in ("stock", "unit"):
            self.show_field(name, self.values()["consumable"])

    @Slot()
    def on_discard_asked(self) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.left.emit()

    # Saving

    @Slot()
    def on_save_asked(self) -> None:
        self.all_fits()
        fields = self._fields_to_save()
        if fields is None:
            return
        self._picture.keep(self._session, self._photos, lambda photo: self._record({**fields, **photo}))

    def _fields_to_save(self) -> dict[str, Any] | None:
        """The fields as the domain wants them, None if one of them is no number."""
        typed = self.changed()
        fields: dict[str, Any] = dict(typed)
        if "accessories" in typed:
            fields["accessories"] = [line for line in typed["accessories"].splitlines() if line.strip()]
        for name, read, sentence in self._numbers():
            if name in typed:
                fields[name] = read(typed[name]) if typed[name] else None
                if typed[name] and fields[name] is None:
                    self.say(name, sentence)
                    return None
        if "loan_days" in fields and fields["loan_days"] is None:
            fields["loan_days"] = 0
        first = self._item.picture if self._item else ""
        if self._picture.drawing != first:
            fields["picture"] = self._picture.drawing
        if self._item is None:
            fields = {name: value for name, value in fields.items() if value not in ("", None, [], False)}
        return fields

    def _numbers(self) -> tuple[tuple[str, Callable[[str], int | None], str], ...]:
        amount = translate("items", "Type an amount, for example {example}.")
        example = money.said(12000, self._currency)
        digits = translate("items", "Type digits only, for example 12.")
        return (
            ("value", lambda text: money.read(text, self._currency), amount.format(example=example)),
            ("loan_days", _whole, digits),
            ("stock", _whole, digits),
        )

    def _record(self, fields: dict[str, Any]) -> None:
        if self._item is not None:
            self._session.actions.do(
                ChangeItem(item=self._item.id, fields=fields), done=self._on_saved, refused=self._on_refused
            )
        elif self._source is not None:
            self._record_copy(self._source, fields)
        else:
            self._session.actions.do(AddItem(fields=fields), done=self._on_saved, refused=self._on_refused)

    def _record_copy(self, source: Item, fields: dict[str, Any]) -> None:
        """A copy and its source share a model, so that one can stand in for the other (domain §2)."""
        actions = self._session.actions
        if source.model is not None:
            actions.do(AddItem(fields={**fields, "model": source.model}), done=self._on_saved, refused=self._on_refused)
            return

        def with_model(made: Receipt) -> None:
            actions.do(ChangeItem(item=source.id, fields={"model": made.record}), refused=self._on_refused)
            actions.do(AddItem(fields={**fields, "model": made.record}), done=self._on_saved, refused=self._on_refused)

        actions.do(AddModel(name=source.name, brand=source.brand, make=source.make), done=with_model)

    def _on_saved(self, receipt: Receipt) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.saved.emit(receipt.record)

    def _on_refused(self, refusal: Refusal) -> None:
        said = words(refusal, self._session.catalog.today())
        sentence = f"{said.why} {said.next}".strip()
        match refusal:
            case NameMissing():
                name = "name"
            case NumberTaken():
                name = "number"
            case TooLong() | TooMany() | NotANumber():
                name = refusal.field
            case _:
                name = ""
        if not self.say(name, sentence):
            self._session.notice.emit("know", f"{said.title}\n{sentence}")


def _whole(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 10 else None
