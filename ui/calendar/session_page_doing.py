"""What can be done on a session's page: signing up, the call list, the door, certificates, notes, one question.

Each press becomes a command; questions are asked in the page's slot, and nothing here draws.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from skillshare.catalog.coming import Evening
from skillshare.domain.afterwards import NoteSession, TakeFeedback
from skillshare.domain.certificates import GrantToPresent
from skillshare.domain.door import Attend, WalkIn
from skillshare.domain.planning import ChangeSession, PublishSession
from skillshare.domain.seating import IN, Seat, child_role
from skillshare.domain.signing_up import Leave, SignUp, Tell
from skillshare.domain.signups import CHILD
from skillshare.domain.standing import EndStanding, StandingSignUp
from ui.calendar import session_page_after as after
from ui.calendar.session_page_asking import Asking
from ui.calendar.session_page_rows import name_of
from ui.calendar.session_page_who import Who
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.session import Session
from ui.whom import Whom

_MOST_CHILDREN: Final = 9

Entry = tuple[str, str, Callable[[], None]]


class Doing:
    """Commands about the session in `evening`."""

    def __init__(self, session: Session, asking: Asking, evening: Evening) -> None:
        self._session, self._asking, self.evening = session, asking, evening
        self._id = evening.session.id

    def roles(self) -> list[str]:
        """As what people may come, the most usual first."""
        places = list(self.evening.occasion.places)
        return sorted(places, key=lambda name: name == CHILD)

    # Who comes

    def ask_who(self) -> None:
        """Ask whom to sign up."""
        series = self.evening.session.series is not None
        who = Who(self._session, translate("calendar", "Who comes?"), self.roles(), every_time=series)

        def chosen(person: object) -> None:
            if isinstance(person, bytes):
                self.sign_up(person, who.role(), every_time=who.every_time())

        who.chosen.connect(chosen)
        self._asking.ask(who)

    def sign_up(self, person: bytes, role: str = "", *, every_time: bool = False) -> None:
        """Sign somebody up, for this one or for every one of its series."""
        role, series = role or self.roles()[0], self.evening.session.series
        if every_time and series is not None:
            self._asking.place(StandingSignUp(series=series, person=person, role=role))
        else:
            self._asking.place(SignUp(session=self._id, person=person, role=role))

    def ask_children(self, seat: Seat) -> None:
        """Ask how many children come along."""
        person, role = seat.signup.person, seat.signup.role
        if person is None:
            return

        def answer(given: str) -> str:
            if not given.isdecimal() or not 0 < int(given) <= _MOST_CHILDREN:
                return translate("calendar", "Type a number from 1 to {most}.").format(most=_MOST_CHILDREN)
            self._asking.place(SignUp(session=self._id, person=person, role=role, children=int(given)))
            return ""

        label, verb = translate("calendar", "How many children come along?"), translate("calendar", "Save")
        self._asking.ask(InlineAsk(label, verb, answer, text=str(seat.signup.children or "")))

    def tell(self, seat: Seat, *, place: bool = True) -> None:
        """They were told of a place, or agreed to wait again."""
        self._asking.do(Tell(session=self._id, signup=seat.signup.id, seat=place))

    def leave(self, seat: Seat) -> None:
        self._asking.do(Leave(session=self._id, signup=seat.signup.id))

    def make_room(self, role: str) -> None:
        """As many places as people were told of."""
        over = next((over for over in self.evening.seating.over if over.role == role), None)
        if over is None:
            return
        roles = tuple(replace(r, places=over.taken) if r.name == role else r for r in self.evening.session.roles)
        self._asking.do(ChangeSession(session=self._id, fields={"roles": roles}))

    # The door

    def attend(self, signup: bytes, *, present: bool) -> None:
        """Ticked, or the tick taken away."""
        self._session.actions.do(
            Attend(session=self._id, signup=signup, present=present), refused=self._asking.show_refusal
        )

    def ask_walk_in(self) -> None:
        """Ask who walked in; with whom, if it is a child."""
        who = Who(self._session, translate("calendar", "Who walked in?"), self.roles(), guest=True)

        def chosen(person: bytes | None) -> None:
            if who.role() == CHILD:
                self._ask_adult(lambda adult: self.walk_in(person, CHILD, adult))
            else:
                self.walk_in(person, who.role())

        who.chosen.connect(chosen)
        self._asking.ask(who)

    def _ask_adult(self, chosen: Callable[[bytes], None]) -> None:
        whom = Whom(self._session, translate("calendar", "With whom does the child come?"))
        whom.chosen.connect(chosen)
        self._asking.ask(whom)

    def walk_in(self, person: bytes | None, role: str = "", adult: bytes | None = None) -> None:
        """Somebody came through the door without a place (R64)."""
        command = WalkIn(session=self._id, person=person, role=role or self.roles()[0], adult=adult)
        self._asking.do(command)

    def scanned(self, person: bytes, *, is_on: bool) -> None:
        """A member's card: ticked at the door, or walked in; before the day it signs up."""
        seat = self.evening.seating.of(person)
        if not is_on:
            self.sign_up(person)
        elif seat is not None:
            self.attend(seat.signup.id, present=True)
        else:
            self.walk_in(person)

    # When it is on, or over

    def certify(self) -> None:
        """All who are there passed its induction (R65)."""
        session = self.evening.session
        trainer = session.host
        self._asking.do(
            GrantToPresent(session=self._id, on=session.grants, day=self.evening.occasion.day, trainer=trainer)
        )

    def ask_note(self) -> None:
        """Ask how it went."""
        said = self._session.catalog.signups.afterwards(self._id)

        def answer(given: str) -> str:
            self._asking.do(NoteSession(session=self._id, text=given, minutes=said.minutes))
            return ""

        label, verb = translate("calendar", "How did it go? The desk reads it."), translate("calendar", "Save the note")
        self._asking.ask(InlineAsk(label, verb, answer, text=said.text, rows=3))

    def ask_minutes(self) -> None:
        """Ask how long it really lasted."""
        said = self._session.catalog.signups.afterwards(self._id)

        def answer(given: str) -> str:
            if not given.isdecimal():
                return translate("calendar", "Type the minutes in digits, 90 for an hour and a half.")
            self._asking.do(NoteSession(session=self._id, text=said.text, minutes=int(given)))
            return ""

        label, verb = translate("calendar", "How many minutes did it last?"), translate("calendar", "Save")
        self._asking.ask(InlineAsk(label, verb, answer, text=str(said.minutes or "")))

    def answered(self, place: int) -> None:
        """One more gave this answer."""
        said = self._session.catalog.signups.afterwards(self._id)
        answers = [*(said.answers or (0,) * after.ANSWERS)]
        answers[place] += 1
        question = said.question or after.usual_question()
        self._asking.do(TakeFeedback(session=self._id, question=question, answers=tuple(answers)))

    def ask_question(self) -> None:
        """Ask what everybody is asked; the answers are counted from the beginning."""

        def answer(given: str) -> str:
            self._asking.do(TakeFeedback(session=self._id, question=given, answers=(0,) * after.ANSWERS))
            return ""

        label, verb = translate("calendar", "What do you ask everybody?"), translate("calendar", "Ask this")
        self._asking.ask(InlineAsk(label, verb, answer))

    def publish(self) -> None:
        """Everybody may see it and sign up."""
        self._asking.do(PublishSession(session=self._id))

    # Menus

    def entries(self, signup: bytes) -> list[Entry]:
        """What can be done with one person in the lists."""
        seat = self.evening.seating.at(signup)
        if seat is None:
            return []
        made: list[Entry] = []
        if seat.signup.person is not None:
            person = seat.signup.person
            made.append(("open", translate("calendar", "Open the person"), lambda: self._open(person)))
            if seat.signup.role != CHILD and self._children_fit(seat):
                made.append(("children", translate("calendar", "Children come along"), lambda: self.ask_children(seat)))
        if seat.state == IN and seat.signup.promised and not seat.signup.present:
            made.append(("waits", translate("calendar", "Agrees to wait"), lambda: self.tell(seat, place=False)))
        if not seat.signup.present:
            made.append(("leaves", translate("calendar", "Does not come"), lambda: self.leave(seat)))
        always = self._always(seat)
        if always is not None:
            words = translate("calendar", "Does not come every time any more")
            made.append(("ends", words, lambda: self._asking.do(EndStanding(signup=always))))
        return made

    def _children_fit(self, seat: Seat) -> bool:
        role = child_role(seat.signup.role, self.evening.occasion.places)
        return self.evening.occasion.places.get(role, 0) != 0

    def _always(self, seat: Seat) -> bytes | None:
        """The standing sign-up of that person that covers this session, None if there is none."""
        series, person = self.evening.session.series, seat.signup.person
        if series is None or person is None:
            return None
        standing = self._session.catalog.signups.standing(series)
        return next((one.id for one in standing if one.is_open and one.person == person), None)

    def _open(self, person: bytes) -> None:
        self._session.wanted.emit("people", person)

    def name(self, signup: bytes) -> str:
        """Who that is, as the screen says it."""
        seat = self.evening.seating.at(signup)
        return isolate(name_of(seat, self._session.catalog)) if seat is not None else ""
