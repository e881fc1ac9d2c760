"""The form of a session or series: what, when, where and with what; clashes show while it is typed (R60, R63).

Opened for one evening of a series it asks for which of them the change is: this one, this and later ones, or all.
"""

from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.refusal import Asked, NothingChanges, Question, Refusal, Refused
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import NotFree
from skillshare.domain.session_clashes import EveningsNotFree
from skillshare.domain.space_use import Offer
from skillshare.usecases import facts
from ui import dates
from ui.calendar import session_form_picks as picks
from ui.calendar.session_form_places import Places
from ui.calendar.session_form_repeat import Repeat
from ui.calendar.session_form_scope import Scope
from ui.calendar.session_plan import Plan
from ui.drafts import drafts_of
from ui.forms import Form
from ui.i18n import translate
from ui.kit.field import Combo, go_to_problem
from ui.session import Session
from ui.spaces.doing import Doing
from ui.spaces.free_line import FreeLine
from ui.spaces.times import Times

FORM: Final = "planned session"
_OF_TOOLS: Final = (NotFree, EveningsNotFree)


class SessionForm(Form):
    """Signals: `saved(receipt)` and those of a form. `plan` is what it begins with and turns into a command."""

    saved = Signal(object)

    def __init__(self, session: Session, plan: Plan, parent: QWidget | None = None) -> None:
        title = translate("calendar", "Plan a session") if plan.is_new else translate("calendar", "Change this session")
        super().__init__(title, translate("calendar", "Save"), parent)
        self._session, self._plan = session, plan
        self._ready = False
        self._saving: Any = None
        self.scope = Scope(session, plan)
        self.times = Times(session.catalog.today(), plan.start, plan.end, narrow=True)
        self.repeat = Repeat(session.catalog.today())
        self.places = Places()
        self.tools = picks.tools(session)
        self.hosts = picks.hosts(session)
        self.skills = picks.skills(session)
        self.room_free, self.tools_free = FreeLine(), FreeLine()
        self.doing = _Saving(session, _reasons())
        self._make_fields()
        self._show_plan()
        self._begins = self.entered()
        self.take_up_draft()
        self._connect()
        self._ready = True
        self.on_changed()

    def record(self) -> bytes | None:
        """The session that is changed, None for a new one."""
        return None if self._plan.is_new else self._plan.shown.id

    def _make_fields(self) -> None:
        self.add(self.scope)
        self.add_line("title", translate("calendar", "What"), placeholder=translate("calendar", "such as Bike repair"))
        self.add(self.times)
        self.add(self.repeat)
        spaces = [(one.name, one.id.hex()) for one in self._session.catalog.spaces.all()]
        room = translate("calendar", "Room or bench")
        self.space: Combo = self.add_choice("space", room, [(_nowhere(), ""), *spaces])
        self.add(self.room_free)
        self.add(self.tools)
        self.add(self.tools_free)
        self.add(self.places)
        self.add_tick("published", translate("calendar", "Everybody may see it and sign up"))
        self.add_title(translate("calendar", "Can follow later"))
        self.add(self.hosts)
        self.add(self.skills)
        self.add_lines("note", translate("calendar", "About it"), rows=3)
        self.add_line("bring", translate("calendar", "What to bring"))
        free = translate("calendar", "free")
        self.add_line("cost", translate("calendar", "Cost"), placeholder=free)
        self.add_line("ages", translate("calendar", "Ages"), placeholder=translate("calendar", "such as 6–12, or any"))
        commas = translate("calendar", "With commas between them")
        self.add_line("languages", translate("calendar", "Languages"), help_line=commas)
        gives = translate("calendar", "Those ticked as present get it, if the host says so")
        self.add_line("grants", translate("calendar", "Gives the induction"), help_line=gives)
        self.add_line("needs", translate("calendar", "Needs the induction"))
        self.say_above_save(self.doing)

    def _connect(self) -> None:
        for part in (self.times, self.repeat, self.places, self.tools, self.hosts, self.skills):
            part.edited.connect(self.on_changed)
        for part in (self.times, self.repeat, self.places):
            part.entered.connect(self.on_save)
        self.scope.chosen.connect(self.on_scope)
        self.edited.connect(self.on_field_edited)
        self.save_asked.connect(self.on_save)
        self.discard_asked.connect(self.on_discard)
        self.doing.done.connect(self.on_done)
        self.doing.nothing.connect(self.on_discard)
        for line in (self.room_free, self.tools_free):
            line.time_taken.connect(self.on_time_taken)
            line.place_taken.connect(self.on_place_taken)

    # What stands in it

    def _show_plan(self) -> None:
        """Show what stands; what was typed is not kept."""
        shown = self._plan.shown
        self.show_values(self._plan.texts())
        if shown.start is not None and shown.end is not None:
            self.times.show_times(shown.start, shown.end)
        self.repeat.show_rule(self._plan.rule(), (shown.start or self._plan.start).date())
        self.repeat.setVisible(self._plan.may_repeat())
        self.places.show_roles(shown.roles)
        self.tools.show_chosen([tool for tool, _ in shown.tools])
        self.hosts.show_chosen(self._plan.hosts())
        self.skills.show_chosen(shown.skills)

    def entered(self) -> dict[str, Any]:
        """What is typed and chosen, by field."""
        picked = {name: self._picks()[name].chosen() for name in self._picks()}
        lines = self.times.lines() | {f"places_{name}": line for name, line in self.places.lines().items()}
        texts = {name: line.text() for name, line in lines.items()}
        return {**self.values(), **self.repeat.entered_values(), **texts, **picked}

    def _picks(self) -> dict[str, picks.Picks]:
        return {"tools": self.tools, "hosts": self.hosts, "skills": self.skills}

    def typed(self) -> dict[str, Any]:
        """Only what differs from what was shown first."""
        return {name: value for name, value in self.entered().items() if value != self._begins.get(name)}

    def take_up_draft(self) -> None:
        """Put back what was typed before."""
        self.put(drafts_of(self._session).of(FORM, self.record()))

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was typed, over what stands."""
        self.take_up(typed)
        self.repeat.take_up(typed)
        for name, line in self.times.lines().items():
            line.setText(typed.get(name, line.text()))
        for name, line in self.places.lines().items():
            line.setText(typed.get(f"places_{name}", line.text()))
        for name, part in self._picks().items():
            if name in typed:
                part.show_chosen(typed[name])

    @Slot()
    def on_scope(self) -> None:
        """The change is for other evenings: what stands is theirs, what was typed stays."""
        typed = self.typed()
        self._plan = self._plan.for_(self.scope.scope())
        self._ready = False
        self._show_plan()
        self._begins = self.entered()
        self.put(typed)
        self._ready = True
        self.on_changed()

    # Typed

    @Slot(str)
    def on_field_edited(self, name: str) -> None:
        if name == "space":
            self.on_changed()
        else:
            self._keep()

    @Slot()
    def on_changed(self) -> None:
        """Something that says when, where or with what was changed: look whether it is free."""
        if not self._ready:
            return
        times = self.times.read(aloud=False)
        if times is not None:
            self.repeat.show_day(times[0].date())
            self.times.say_day(dates.weekday(times[0].weekday()))
        self._keep()
        self._show_questions(self.questions())

    def _keep(self) -> None:
        drafts_of(self._session).keep(FORM, self.record(), self.typed())

    def questions(self) -> tuple[Question, ...] | None:
        """What speaks against what is typed so far; None where that cannot be said yet."""
        command = self.command(aloud=False)
        if command is None:
            return None
        try:
            facts(command, self._session.community.deciding())
        except Asked as asked:
            return asked.questions
        except Refused:
            return None
        return ()

    def _show_questions(self, asked: tuple[Question, ...] | None) -> None:
        today = self._session.catalog.today()
        of_tools = [one for one in asked or () if isinstance(one, _OF_TOOLS)]
        of_room = [one for one in asked or () if one.rule in ("space_taken", "space_closed", "capacity")]
        for line, mine, is_wanted in (
            (self.room_free, of_room, bool(self.space.currentData())),
            (self.tools_free, of_tools, bool(self.tools.chosen())),
        ):
            if asked is None or not is_wanted:
                line.say("")
            else:
                line.show_questions(mine, today)

    @Slot(object)
    def on_time_taken(self, offer: Offer | Span) -> None:
        if offer.start is not None and offer.end is not None:
            self.times.show_times(offer.start, offer.end)

    @Slot(object)
    def on_place_taken(self, space: bytes) -> None:
        self.space.setCurrentIndex(max(self.space.findData(space.hex()), 0))

    # Saving

    def command(self, *, aloud: bool) -> Any:
        """What the form says as a command, None where something cannot be read; `aloud` says what."""
        times, roles = self.times.read(aloud=aloud), self.places.roles(aloud=aloud)
        rule = self.repeat.rule(aloud=aloud)
        if times is None or roles is None or (self.repeat.repeats() and rule is None):
            return None
        values = self.values()
        # Whether a room is free can be asked before it is said what for.
        values["title"] = values["title"] or ("" if aloud else "–")
        fields = self._plan.fields(values, self._problem if aloud else None)
        if fields is None:
            return None
        chosen = self.hosts.chosen()
        fields |= {"start": times[0], "end": times[1], "roles": self._plan.with_need(roles, values["needs"])}
        fields |= {"host": next(iter(chosen), None), "cohosts": chosen[1:], "skills": self.skills.chosen()}
        space = bytes.fromhex(self.space.currentData() or "")
        fields |= {"tools": self._plan.counted(self.tools.chosen()), "space": space or None}
        return self._plan.command(fields, self.repeat.text(), self.scope.along())

    def _problem(self, name: str, sentence: str) -> None:
        self.say(name, sentence)

    @Slot()
    def on_save(self) -> None:
        self.all_fits()
        if not self.values()["title"]:
            self.say("title", translate("calendar", "Write what it is, so that people know."))
            return
        self._saving = self.command(aloud=True)
        if self._saving is None:
            go_to_problem(self)
        else:
            self.doing.do(self._saving)

    def to_tell(self, saved: bytes) -> tuple[bytes, ...]:
        """The sessions whose people have to know of what was saved; `saved` is the one that was open."""
        return self._plan.to_tell(self._saving, saved)

    @Slot(object)
    def on_done(self, receipt: Receipt) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.saved.emit(receipt)

    @Slot()
    def on_discard(self) -> None:
        drafts_of(self._session).drop(FORM, self.record())
        self.left.emit()

    def step_back(self) -> bool:
        """Take the banner away; False if there is none."""
        if self.doing.message() is None:
            return False
        self.doing.settle()
        return True


class _Saving(Doing):
    """What is so already needs no word. Signal: `nothing`."""

    nothing = Signal()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why it is not done."""
        if isinstance(refusal, NothingChanges):
            self.nothing.emit()
        else:
            super().show_refusal(refusal)


def _nowhere() -> str:
    return translate("calendar", "None, or elsewhere")


def _reasons() -> tuple[str, ...]:
    return (
        translate("calendar", "Agreed with both"),
        translate("calendar", "There is room for both"),
        translate("calendar", "Until further notice"),
    )
