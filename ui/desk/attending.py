"""Sessions at the desk: the person in front is signed up for one, and what helps where an induction is missing (R13).

The page of a session, with its lists and the door, is the Calendar's.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from skillshare.catalog.sessions import SessionRow
from skillshare.community import Receipt
from skillshare.domain.cards import Card
from skillshare.domain.certificates import GrantCertificate
from skillshare.domain.kit_lending import LendKit
from skillshare.domain.lending import LendItem
from skillshare.domain.refusal import Question, Refused
from skillshare.domain.signing_up import ChildAlone, SessionFull, SignUp
from skillshare.domain.signups import PARTICIPANT
from skillshare.domain.text import folded
from ui import dates
from ui.desk.counter import Counter
from ui.desk.inductions import free_roles, here, missing, next_session
from ui.desk.state import LEND, Note, Trouble
from ui.i18n import isolate, translate
from ui.kit.banner import Message, Step

if TYPE_CHECKING:
    from ui.desk.lend import Lending

WAIT: Final = "wait"
SESSION: Final = "induction_session"
SHOWN: Final = "induction_shown"
OPEN: Final = "open_session"
"""Steps of the banner: wait in the line, sign up for what gives the induction, somebody here has just given it, open
the session's page, where more can be said."""


def take(counter: Counter, row: SessionRow) -> None:
    """A session was picked: the person in front comes to it; without anybody its page opens."""
    state = counter.state
    if state.mode != LEND or state.person is None:
        counter.session.wanted.emit("calendar", row.id)
        return
    state.step()
    sign_up(counter, SignUp(session=row.id, person=state.person, role=_role(row)))


def _role(row: SessionRow) -> str:
    names = [role.name for role in row.session.roles] or [PARTICIPANT]
    return PARTICIPANT if PARTICIPANT in names else names[0]


def sign_up(counter: Counter, command: SignUp) -> None:
    """Record it, or ask in the banner where a rule speaks."""
    counter.state.settle(command.session)

    def done(_: Receipt) -> None:
        counter.sounded.emit("done")

    def asked(questions: tuple[Question, ...]) -> None:
        counter.state.ask(Trouble(command=command, item=command.session, questions=questions))

    counter.do(command, done, asked=asked)


def card_message(card: Card, counter: Counter) -> Message:
    """What a genuine card says."""
    title = translate("desk", "{name} has passed the induction “{induction}”")
    today = counter.today()
    said = translate("desk", "Since {day}.").format(day=dates.near(card.day, today))
    if card.until is not None:
        until = translate("desk", "From {day} until {until}.")
        said = until.format(day=dates.near(card.day, today), until=dates.near(card.until, today))
    with_whom = translate("desk", "With {name}.").format(name=isolate(card.trainer)) if card.trainer else ""
    signed = translate("desk", "A laptop of this community has signed the card.")
    return Message(
        kind="know",
        title=title.format(name=isolate(card.name), induction=isolate(card.on)),
        why=" ".join(part for part in (said, with_whom, signed) if part),
        leave=translate("desk", "Close"),
    )


# Where an induction is missing


def ways(counter: Counter, trouble: Trouble) -> list[Step]:
    """What helps: a place in the line, somebody here who gives the induction now, the next session that gives it."""
    if any(isinstance(question, SessionFull) for question in trouble.questions):
        return [Step(name=WAIT, text=translate("desk", "Wait in the line"), icon="hourglass")]
    if any(isinstance(question, ChildAlone) for question in trouble.questions):
        return [Step(name=OPEN, text=translate("desk", "Name the adult on its page"), icon="calendar-days")]
    induction, steps = missing(trouble), []
    if not induction:
        return []
    for trainer in here(counter, induction)[:1]:
        said = translate("desk", "{name} has shown it now").format(name=isolate(trainer.name))
        steps.append(Step(name=SHOWN, text=said, icon="badge-check"))
    following = next_session(counter, induction)
    if following is not None:
        day = dates.near(following.occasion.day, counter.today())
        text = translate("desk", "Sign up for {session}, {day}")
        text = text.format(session=isolate(following.session.title), day=day)
        steps.append(Step(name=SESSION, text=text, icon="calendar-plus"))
    return steps


class Attending:
    """What can be done about sessions and inductions while somebody stands in front."""

    def __init__(self, counter: Counter, lending: "Lending") -> None:
        self._counter = counter
        self._lending = lending

    def press(self, name: str) -> bool:
        """Take a step of the banner; False if it means nothing now."""
        match name:
            case "wait":
                return self.wait()
            case "induction_shown":
                return self.shown()
            case "induction_session":
                return self.sign_up_for_induction()
            case "open_session":
                return self.open_session()
        return False

    def take_card(self, text: str) -> None:
        """A certificate's card was scanned: where the thing waits for just that it goes out, else it is told (R44)."""
        counter, state = self._counter, self._counter.state
        try:
            card = counter.session.community.read_card(text)
        except Refused as stop:
            counter.refuse(stop.refusal)
            return
        trouble = state.trouble
        waits = trouble is not None and folded(missing(trouble)) == folded(card.on)
        mine = state.person is not None and state.person == counter.catalog.people.standing(card.person)
        if trouble is None or not waits or not mine or not isinstance(trouble.command, LendItem | LendKit):
            state.step()
            counter.tell(Note(kind="card", card=card))
            return
        command, note = trouble.command, translate("desk", "Shown on a card")
        trusted = GrantCertificate(person=command.person, on=card.on, day=card.day, until=card.until, note=note)
        counter.do(trusted, lambda _: self._lending.send(command))

    def wait(self) -> bool:
        """They wait in the line for a place; False if nobody asks that."""
        trouble = self._counter.state.trouble
        if trouble is None or not isinstance(trouble.command, SignUp):
            return False
        sign_up(self._counter, replace(trouble.command, wait=True))
        return True

    def open_session(self) -> bool:
        """The page of the session that is asked about, instead of an answer here; False if none is."""
        trouble = self._counter.state.trouble
        if trouble is None or not isinstance(trouble.command, SignUp):
            return False
        self._counter.state.settle(trouble.item)
        self._counter.show()
        self._counter.session.wanted.emit("calendar", trouble.command.session)
        return True

    def shown(self) -> bool:
        """Somebody here has just given the induction: that is recorded, and the thing goes out. False if none is."""
        trouble = self._counter.state.trouble
        induction = missing(trouble) if trouble is not None else ""
        trainer = next(iter(here(self._counter, induction)), None) if induction else None
        if trouble is None or trainer is None or not isinstance(trouble.command, LendItem | LendKit):
            return False
        command, today = trouble.command, self._counter.today()
        granted = GrantCertificate(person=command.person, on=induction, day=today, trainer=trainer.id)
        self._counter.do(granted, lambda _: self._lending.send(command))
        return True

    def sign_up_for_induction(self) -> bool:
        """The person in front comes to the next session that gives what is missing; the thing stays here."""
        counter = self._counter
        trouble, person = counter.state.trouble, counter.state.person
        induction = missing(trouble) if trouble is not None else ""
        following = next_session(counter, induction) if induction else None
        if trouble is None or person is None or following is None:
            return False
        counter.state.settle(trouble.item)
        sign_up(counter, SignUp(session=following.session.id, person=person, role=free_roles(following)[0]))
        return True
