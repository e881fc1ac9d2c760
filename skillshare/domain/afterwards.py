"""What stays of an evening when it is over: a note, how long it lasted, and the answers to one question (R64, R92).

Who was there is in `door`. It is filed under the session; the session's own state does not depend on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import DESK, Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import NotANumber, NothingChanges, Refusal, Refused, TooMany
from skillshare.domain.text import LONG, SHORT, clean, clean_lines

NOTE: Final = "session.note"
FEEDBACK: Final = "session.feedback"
TYPES: Final = (NOTE, FEEDBACK)

CHOICES: Final = 3
"""Answers to choose from: yes, partly, no. One is quick to count on paper."""

_DAYS: Final = 31 * 1440
"""Minutes of the longest session there is."""

_MOST: Final = 10_000


def is_counts(value: object) -> bool:
    """How many gave each answer."""
    return isinstance(value, list) and len(value) == CHOICES and all(map(checks.is_count, value))


_NOTED: Final = {"text": checks.is_text, "minutes": checks.is_count}
_ASKED: Final = {"question": checks.is_text, "answers": is_counts}


class QuestionMissing(Refusal):
    """Answers say nothing without what was asked."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """What was said of one session when it was over. `minutes` is how long it really lasted, 0 where nobody said.

    `answers` counts yes, partly, no; empty where nobody was asked.
    """

    id: bytes
    text: str = ""
    minutes: int = 0
    question: str = ""
    answers: tuple[int, ...] = ()


def fold_afterwards(record: bytes, history: Sequence[Happening], saw: Saw) -> Afterwards:
    """The state of that; total, whatever the history says (architecture §4)."""
    noted, asked = Registers(_NOTED, saw), Registers(_ASKED, saw)
    for h in settle(history, saw):
        if h.place == 0 and h.type in TYPES:
            (noted if h.type == NOTE else asked).write(h)
    values: dict[str, Any] = {**noted.values(), **asked.values()}
    values["answers"] = tuple(values.get("answers", ()))
    return Afterwards(id=record, **values)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSession:
    """How it went, for the desk, and how many minutes it lasted, 0 for as planned."""

    session: bytes
    text: str
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeFeedback:
    """One question and how many answered yes, partly, no; a new count replaces the old one."""

    session: bytes
    question: str
    answers: tuple[int, ...]


def note_session(command: NoteSession, known: Afterwards) -> list[Fact]:
    """Facts for the note; raises Refused for a length that is none, and where nothing changes."""
    text = clean_lines(command.text)[:LONG]
    if not 0 <= command.minutes <= _DAYS:
        raise Refused(NotANumber("minutes", str(command.minutes)))
    if (text, command.minutes) == (known.text, known.minutes):
        raise Refused(NothingChanges())
    body = {"text": text, "minutes": command.minutes}
    return [Fact(type=NOTE, records=(command.session,), body=body, audience=DESK)]


def take_feedback(command: TakeFeedback, known: Afterwards) -> list[Fact]:
    """Facts for the answers; raises Refused without a question, for numbers that are none, and if nothing changes."""
    question = clean(command.question)[:SHORT]
    if not question:
        raise Refused(QuestionMissing())
    if len(command.answers) != CHOICES or min(command.answers) < 0:
        raise Refused(NotANumber("answers", ", ".join(map(str, command.answers))))
    if max(command.answers) > _MOST:
        raise Refused(TooMany("answers", max(command.answers), _MOST))
    if (question, command.answers) == (known.question, known.answers):
        raise Refused(NothingChanges())
    return [Fact(type=FEEDBACK, records=(command.session,), body={"question": question, "answers": [*command.answers]})]
