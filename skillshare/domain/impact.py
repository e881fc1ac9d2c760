"""What an evening came to: how many were there, and the hours they spent together (R92).

Essay. A figure that somebody prints must mean the same next year. So none is stored and none is corrected: it is worked
out from what was said at the door, which stays in the journal, and it carries what it was made of and the number of the
way it was worked out. Whoever ticks somebody later, or says that it lasted longer, adds an entry that the history
shows. A better way of counting gets a new number beside the old one; it never takes the old one's place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from skillshare.domain.signups import Signup

METHOD: Final = 1
"""Everybody ticked counts with their own minutes, else with those the evening is said to have lasted, else with those
that were planned; children count like whoever they come with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """`people` and their `minutes` together; `length` is how many minutes whoever stayed to the end was there."""

    people: int = 0
    minutes: int = 0
    length: int = 0
    method: int = METHOD


def measured(planned: int, lasted: int, everybody: Iterable[Signup]) -> Measured:
    """The figures of one session: `planned` and `lasted` in minutes, the second 0 where nobody said (R92)."""
    length = lasted or planned
    here = [one for one in everybody if one.present]
    return Measured(
        people=sum(1 + one.children for one in here),
        minutes=sum((one.minutes or length) * (1 + one.children) for one in here),
        length=length,
    )
