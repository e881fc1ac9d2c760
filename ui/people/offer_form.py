"""The form of an offer or a want: which skill, how well, when, how often, until when, on whose behalf (R70).

A skill that is not on the list yet is added by saving twice; what was typed survives leaving the form.
"""

from typing import Any, Final

from PySide6.QtCore import Signal, Slot

from skillshare.catalog.offers import OfferRow
from skillshare.community import Receipt
from skillshare.domain.offers import (
    LEVELS,
    AlreadyOffered,
    ChangeOffer,
    ConsentMissing,
    DayOver,
    LimitOutside,
    OfferSkill,
)
from skillshare.domain.people import Person
from skillshare.domain.refusal import DayTooFar, Refusal, TooLong, TooMany
from skillshare.domain.skills import AddSkill, UnknownSkill
from ui.community.typed import day_read, day_typed
from ui.drafts import drafts_of
from ui.forms import Form
from ui.i18n import isolate, translate
from ui.people.times_field import TimesField
from ui.session import Session
from ui.wording import teaching, words
from ui.wording.said import first_name

_FIELD_OF: Final = {
    AlreadyOffered: "skill",
    UnknownSkill: "skill",
    ConsentMissing: "consent",
    DayOver: "until",
    DayTooFar: "until",
    LimitOutside: "limit",
}


class OfferForm(Form):
    """Signal: `saved(person)` when it is recorded."""

    saved = Signal(object)

    def __init__(self, session: Session, person: Person, want: bool, row: OfferRow | None = None) -> None:
        first = isolate(first_name(person.name))
        title = translate("people", "What would {name} like to learn?")
        if not want:
            title = translate("people", "What can {name} do?")
        super().__init__(title.format(name=first), translate("people", "Save"))
        self._session, self._person, self._want, self._row = session, person, want, row
        self._form = "want" if want else "offer"
        self._new = ""
        """A skill that was typed and is not on the list: saving once more adds it."""
        self._make_fields(first)
        self.show_values(self._shown(row))
        self.times.show_times(row.offer.times if row is not None else ())
        self._times = self.times.times()
        draft = drafts_of(session).of(self._form, self.record())
        if (times := draft.pop("times", None)) is not None:
            self.times.show_times([(one[0], one[1], one[2]) for one in times])
        self.take_up(draft)
        self._show_consent()
        self.times.edited.connect(self.keep_draft)
        self.edited.connect(self.on_field_edited)
        self.save_asked.connect(self.on_save_asked)
        self.discard_asked.connect(self.on_discard_asked)

    def record(self) -> bytes:
        """The offer that is changed, else the person it is of."""
        return self._row.offer.id if self._row is not None else self._person.id

    def _make_fields(self, first: str) -> None:
        names = [skill.name for skill in self._session.catalog.skills.all().shown()]
        self.add_line("skill", translate("people", "Skill"), placeholder=_such_as(self._want), known=names)
        stands = translate("people", "How well do they know it?")
        if self._want:
            stands = translate("people", "Where do they stand?")
        levels = [(translate("people", "Not said"), ""), *((teaching.level(level), level) for level in LEVELS)]
        self.add_choice("level", stands, levels)
        self.times = TimesField()
        self.add(self.times)
        often = translate("people", "Empty: as often as somebody asks")
        self.add_line("limit", translate("people", "Times a month at most"), help_line=often)
        spoken = ", ".join(self._person.languages)
        self.add_line("languages", translate("people", "In these languages"), placeholder=spoken,
                      help_line=translate("people", "With commas between them"))  # fmt: skip
        self.add_line("until", translate("people", "Until"), placeholder=translate("people", "without end"))
        self.add_lines("note", translate("people", "Note, for all to read"), rows=2)
        self.add_tick("behalf", translate("people", "Somebody else says this for {name}").format(name=first))
        agreed = translate("people", "How did {name} agree?").format(name=first)
        self.add_line("consent", agreed, placeholder=translate("people", "by phone, Tuesday"))

    def _shown(self, row: OfferRow | None) -> dict[str, Any]:
        if row is None:
            return {}
        offer = row.offer
        return {
            "skill": row.skill,
            "level": offer.level,
            "limit": str(offer.limit or ""),
            "languages": ", ".join(offer.languages),
            "until": day_typed(offer.until) if offer.until else "",
            "note": offer.note,
            "behalf": offer.behalf,
            "consent": offer.consent,
        }

    # Typed

    @Slot(str)
    def on_field_edited(self, name: str) -> None:
        if name == "skill":
            self._new = ""
        if name == "behalf":
            self._show_consent()
        self.keep_draft()

    def _show_consent(self) -> None:
        self.show_field("consent", bool(self.values()["behalf"]))

    @Slot()
    def keep_draft(self) -> None:
        """Keep what was typed, so that nothing is lost when the form closes."""
        times = {} if self.times.times() == self._times else {"times": self.times.times()}
        drafts_of(self._session).keep(self._form, self.record(), self.changed() | times)

    @Slot()
    def on_discard_asked(self) -> None:
        drafts_of(self._session).drop(self._form, self.record())
        self.left.emit()

    # Saving

    @Slot()
    def on_save_asked(self) -> None:
        self.all_fits()
        fields = self._fields_said()
        if fields is None:
            return
        typed = self.values()["skill"]
        known = self._session.catalog.skills.all().meant(typed)
        if known is not None:
            self._record(known.id, fields)
        elif not typed:
            self.say("skill", translate("people", "Type what it is: bike repair, for example."))
        elif self._new == typed:
            self._session.actions.do(
                AddSkill(name=typed), done=lambda made: self._record(made.record, fields), refused=self._on_refused
            )
        else:
            self._new = typed
            said = translate("people", "“{skill}” is not on the list yet. Save again, and it is added.")
            self.say("skill", said.format(skill=isolate(typed)))

    def _fields_said(self) -> dict[str, Any] | None:
        """The fields as a command has them, or None after saying what does not fit."""
        said = self.values()
        until = day_read(said["until"], self._session.catalog.today()) if said["until"] else None
        if said["until"] and until is None:
            self.say("until", translate("people", "Write a day like 24 December 2026."))
            return None
        limit = said["limit"]
        if limit and not (limit.isascii() and limit.isdigit()):
            self.say("limit", translate("people", "Type a number: 2, for example."))
            return None
        tongues = [part.strip() for part in said["languages"].replace(";", ",").split(",")]
        return {
            "level": said["level"] or None,
            "times": self.times.times(),
            "limit": int(limit[:9]) if limit else None,
            "languages": [part for part in tongues if part],
            "until": until,
            "note": said["note"],
            "behalf": said["behalf"],
            "consent": said["consent"] if said["behalf"] else "",
        }

    def _record(self, skill: bytes, fields: dict[str, Any]) -> None:
        command: object
        if self._row is None:
            command = OfferSkill(person=self._person.id, skill=skill, want=self._want, fields=fields)
        else:
            command = ChangeOffer(offer=self._row.offer.id, fields={**fields, "skill": skill})
        self._session.actions.do(command, done=self._on_saved, refused=self._on_refused)

    def _on_saved(self, _receipt: Receipt) -> None:
        drafts_of(self._session).drop(self._form, self.record())
        self.saved.emit(self._person.id)

    def _on_refused(self, refusal: Refusal) -> None:
        said = words(refusal, self._session.catalog.today())
        name = refusal.field if isinstance(refusal, TooLong | TooMany) else _FIELD_OF.get(type(refusal), "")
        if not self.say(name, f"{said.why} {said.next}"):
            self._session.notice.emit("know", f"{said.title}\n{said.why} {said.next}")


def _such_as(want: bool) -> str:
    return translate("people", "such as bike repair") if want else translate("people", "such as sewing")
