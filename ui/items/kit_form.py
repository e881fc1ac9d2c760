"""Putting a kit together and changing it, in the panel and never over it (R11). What was typed survives leaving it.

Which items make a kit is the domain's to say; its refusals are shown under the field they are about.
"""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.kits import AddKit, ChangeKit, Kit
from skillshare.domain.refusal import NameMissing, NothingChanges, NumberTaken, Refusal, TooLong
from ui.drafts import drafts_of
from ui.forms import Form
from ui.i18n import translate
from ui.items.kit_parts import KitParts
from ui.kit.banner import Banner, Message
from ui.photos import PhotoShelf
from ui.session import Session
from ui.wording import words

FORM: Final = "kit"


class KitForm(Form):
    """`saved(id)` when it is recorded; `left` and `discard_asked` as in Form."""

    saved = Signal(object)

    def __init__(
        self,
        session: Session,
        photos: PhotoShelf,
        kit: Kit | None,
        *,
        parts: Sequence[bytes] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`kit` None for a new one, which begins with these `parts`."""
        title = translate("items", "Make a kit") if kit is None else translate("items", "Edit this kit")
        super().__init__(title, translate("items", "Save"), parent)
        self._session = session
        self._kit = kit
        self._banner = Banner()
        self._banner.left_alone.connect(self._banner.settle)
        self.add(self._banner)
        self.add_line("name", translate("items", "Name"), placeholder=translate("items", "Camping kit, sewing kit …"))
        self.parts = KitParts(session, photos)
        self.add(self.parts)
        help_line = translate("items", "Empty for the next free one") if kit is None else ""
        self.add_line("number", translate("items", "Number"), help_line=help_line)
        packing = translate("items", "Such as where it stands, or what else to pack")
        self.add_lines("note", translate("items", "Note"), rows=2, help_line=packing)
        shown = {name: getattr(kit, name) for name in self.values()} if kit is not None else {}
        self.show_values(shown)
        self.parts.show_parts(kit.parts if kit is not None else parts)
        self._first_parts = kit.parts if kit is not None else ()
        self._take_up_draft(parts)
        self.parts.changed.connect(self.keep_draft)
        self.parts.grown.connect(self.on_grown)
        self.edited.connect(self.keep_draft)
        self.save_asked.connect(self.on_save_asked)
        self.discard_asked.connect(self.on_discard_asked)

    def record(self) -> bytes | None:
        """The kit that is edited, None for a new one."""
        return self._kit.id if self._kit else None

    @Slot()
    def on_grown(self) -> None:
        # Once the layout has made room for what is under the box.
        QTimer.singleShot(0, self, self._show_box)

    def _show_box(self) -> None:
        box, inside = self.parts.box, self._scroll.widget()
        if inside is None:
            return
        top = box.mapTo(inside, QPoint(0, 0)).y()
        # What is typed stays in sight, however much is found.
        for y in (top + box.height(), top):
            self._scroll.ensureVisible(0, y, 0, 8)

    # Drafts

    @Slot()
    def keep_draft(self) -> None:
        """Keep what was typed and chosen, so that nothing is lost when the form closes."""
        drafts_of(self._session).keep(FORM, self.record(), self._entered())

    def _take_up_draft(self, parts: Sequence[bytes]) -> None:
        draft = drafts_of(self._session).of(FORM, self.record())
        if draft:
            kept = draft.pop("parts", self.parts.parts)
            self.parts.show_parts((*kept, *parts))
            self.take_up(draft)

    def _entered(self) -> dict[str, Any]:
        fields = self.changed()
        if self.parts.parts != self._first_parts:
            fields["parts"] = list(self.parts.parts)
        return fields

    @Slot()
    def on_discard_asked(self) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.left.emit()

    # Saving

    @Slot()
    def on_save_asked(self) -> None:
        self.all_fits()
        self._banner.settle()
        fields = self._entered()
        command = AddKit(fields=fields) if self._kit is None else ChangeKit(kit=self._kit.id, fields=fields)
        self._session.actions.do(command, done=self._on_saved, refused=self._on_refused)

    def _on_saved(self, receipt: Receipt) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.saved.emit(receipt.record)

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, NothingChanges):
            self.on_discard_asked()
            return
        said = words(refusal, self._session.catalog.today())
        sentence = f"{said.why} {said.next}"
        name = ""
        if isinstance(refusal, NameMissing | NumberTaken):
            name = "name" if isinstance(refusal, NameMissing) else "number"
        elif isinstance(refusal, TooLong):
            name = refusal.field
        if not self.say(name, sentence):
            leave = translate("items", "Close")
            self._banner.show_message(Message(kind="stop", title=said.title, why=sentence, leave=leave))
