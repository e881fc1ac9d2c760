"""The forms of mentoring: a new pair or its change, and one meeting of it (R70)."""

from datetime import datetime, time
from typing import Final

from PySide6.QtCore import Signal, Slot

from skillshare.catalog.mentoring import Pair
from skillshare.domain.mentoring import (
    LONGEST,
    AlreadyMentored,
    ChangeMentoring,
    GoalMissing,
    MinutesOutside,
    RecordMeeting,
    StartMentoring,
)
from skillshare.domain.offers import DayOver
from skillshare.domain.refusal import DayTooFar, InTheFuture, NothingChanges, Refusal, TooLong
from ui import dates
from ui.community.typed import day_read, day_typed, time_read, time_typed
from ui.forms import Form
from ui.i18n import isolate, translate
from ui.session import Session
from ui.wording import words
from ui.wording.said import first_name

_LENGTHS: Final = (30, 45, 60, 90, 120, 150, 180, 240)
_FIELD_OF: Final = {
    AlreadyMentored: "skill",
    DayOver: "until",
    DayTooFar: "until",
    GoalMissing: "goal",
    InTheFuture: "start",
    MinutesOutside: "minutes",
}


class _SavedForm(Form):
    """A form that records one thing and says under its fields what does not fit. Signal: `saved(pair)`."""

    saved = Signal(object)

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(title, translate("people", "Save"))
        self._session = session
        self.save_asked.connect(self.on_save_asked)
        self.discard_asked.connect(self.left)

    @Slot()
    def on_save_asked(self) -> None:
        self.all_fits()
        command = self._command()
        if command is not None:
            self._session.actions.do(command, done=lambda made: self.saved.emit(made.record), refused=self._on_refused)

    def _command(self) -> object | None:
        """The command, None after saying what cannot be read."""
        raise NotImplementedError

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, NothingChanges):
            self.left.emit()
            return
        said = words(refusal, self._session.catalog.today())
        name = refusal.field if isinstance(refusal, TooLong) else _FIELD_OF.get(type(refusal), "")
        if not self.say(name, f"{said.why} {said.next}"):
            self._session.notice.emit("know", f"{said.title}\n{said.why} {said.next}")


class PairForm(_SavedForm):
    """Two people, a skill, a goal and a last day; of a pair that is there the goal and the day alone."""

    def __init__(self, session: Session, one: bytes, other: bytes, pair: Pair | None = None) -> None:
        people = session.catalog.people
        self._one, self._other, self._pair = one, other, pair
        self._names = tuple(first_name(people.name(person)) for person in (one, other))
        title = translate("people", "Mentoring: {one} and {other}")
        super().__init__(session, title.format(one=isolate(self._names[0]), other=isolate(self._names[1])))
        if pair is None:
            self._make_choices()
        self.add_lines("goal", translate("people", "What does the learner want to be able to do?"), rows=2)
        self.add_line("until", translate("people", "Until"), placeholder=translate("people", "without end"))
        if pair is not None:
            until = day_typed(pair.until) if pair.until else ""
            self.show_values({"goal": pair.goal, "until": until})

    def _make_choices(self) -> None:
        said = translate("people", "{one} teaches {other}")
        ways = [
            (said.format(one=isolate(a), other=isolate(b)), way)
            for way, (a, b) in enumerate((self._names, self._names[::-1]))
        ]
        known = self._session.catalog.skills.all().shown()
        offers = self._session.catalog.offers
        own = {row.offer.skill: row for person in (self._one, self._other) for row in offers.of_person(person)}
        first = [skill for skill in known if skill.id in own]
        choices = [(skill.name, skill.id.hex()) for skill in (*first, *(s for s in known if s.id not in own))]
        learns = any(row.offer.person == self._one and row.offer.want for row in own.values())
        self.add_choice("way", translate("people", "Who teaches"), ways[::-1] if learns else ways)
        self.add_choice("skill", translate("people", "Skill"), choices)

    def _command(self) -> object | None:
        said = self.values()
        until = day_read(said["until"], self._session.catalog.today()) if said["until"] else None
        if said["until"] and until is None:
            self.say("until", translate("people", "Write a day like 24 December 2026."))
            return None
        if self._pair is not None:
            return ChangeMentoring(mentoring=self._pair.id, fields={"goal": said["goal"], "until": until})
        if not said["skill"]:
            self.say("skill", translate("people", "The list of skills is empty. Add one there first."))
            return None
        mentor, learner = (self._one, self._other)[:: -1 if said["way"] else 1]
        skill = bytes.fromhex(said["skill"])
        return StartMentoring(mentor=mentor, learner=learner, skill=skill, goal=said["goal"], until=until)


class MeetingForm(_SavedForm):
    """When the two met, and for how long."""

    def __init__(self, session: Session, pair: Pair) -> None:
        title = translate("people", "{one} and {other} met")
        names = (isolate(first_name(name)) for name in (pair.mentor_name, pair.learner_name))
        super().__init__(session, title.format(**dict(zip(("one", "other"), names, strict=True))))
        self._pair = pair
        now = dates.moment(session.community.now(), session.community.zone())
        self.add_line("day", translate("people", "Day"))
        self.add_line("start", translate("people", "From"))
        spans = [(translate("people", "%n minutes", "", minutes), minutes) for minutes in _LENGTHS]
        self.add_choice("minutes", translate("people", "How long"), spans)
        self.add_lines("note", translate("people", "Note, for the desk alone"), rows=2)
        start = max(0, now.hour * 60 + now.minute - 60) // 15 * 15
        self.show_values({"day": day_typed(now.date()), "start": time_typed(start), "minutes": 60})

    def _command(self) -> object | None:
        said = self.values()
        day = day_read(said["day"], self._session.catalog.today())
        start = time_read(said["start"])
        if day is None:
            self.say("day", translate("people", "Write a day like 24 December 2026."))
            return None
        if start is None or start >= LONGEST:
            self.say("start", translate("people", "Write a time like 18:00."))
            return None
        at = datetime.combine(day, time(start // 60, start % 60))
        return RecordMeeting(mentoring=self._pair.id, at=at, minutes=said["minutes"], note=said["note"])
