"""What the tests of skills, offers, contacts and mentoring share: histories of these facts, sensible and not.

Never here: a test, or what is right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE, Saw
from tests.domain.nonsense import ENTRIES, LOGS, RECORDS, Claims, shuffled, values
from tests.domain.story import Story

Fold = Callable[[bytes, Sequence[Happening], Saw], Any]
SENSIBLE: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("person", "skill", "offer", "other", "mentor", "learner", "into"), st.sampled_from(RECORDS)),
    **dict.fromkeys(("want", "gone", "behalf"), st.booleans()),
    **dict.fromkeys(("name", "group", "note", "goal", "how", "consent"), st.sampled_from(("Bikes", "bikes", "", "a"))),
    **dict.fromkeys(("until", "follow_up"), st.sampled_from(("2026-11-25", "2027-01-01", "2026-11-31"))),
    **dict.fromkeys(("languages", "synonyms"), st.lists(st.sampled_from(("English", "العربية", "")), max_size=3)),
    **dict.fromkeys(("limit", "minutes"), st.integers(-1, 2000)),
    "level": st.sampled_from(("curious", "expert", "master")),
    "times": st.lists(st.tuples(st.integers(0, 7), st.integers(0, 1440), st.integers(0, 1441)).map(list), max_size=4),
    "at": st.sampled_from(("2026-11-25T18:00", "2026-11-25T19:00", 1, 2**50, "2026-11-25")),
    "outcome": st.sampled_from(("met", "arranged", "no answer", "not now", "?")),
    "reason": st.sampled_from(("reached", "stopped", "")),
}


@st.composite
def histories(draw: st.DrawFn, *types: str) -> tuple[list[Happening], Claims]:
    """Facts of these types on one record from several laptops, some undone, some of them nonsense."""
    history = []
    for entry in draw(st.lists(st.sampled_from(ENTRIES), unique=True, max_size=8)):
        log, seq, stamp = draw(st.sampled_from(LOGS)), draw(st.integers(0, 5)), draw(st.integers(0, 6)) << 16
        for n in range(draw(st.integers(1, 2))):
            kind = draw(st.sampled_from((*types, UNDONE)))
            names = draw(st.lists(st.sampled_from(sorted(SENSIBLE)), max_size=8, unique=True))
            body = {name: draw(SENSIBLE[name] | values) for name in names}
            if kind == UNDONE:
                body = {"entry": draw(st.sampled_from(ENTRIES))}
            place = draw(st.sampled_from((0, 0, 0, 1)))
            history.append(Happening(kind, 1, body, place, entry, n, log, seq, stamp, log))
    pairs = st.tuples(st.sampled_from(LOGS), st.sampled_from(LOGS))
    return history, Claims(draw(st.dictionaries(pairs, st.integers(-1, 6), max_size=8)))


def any_order_says_the_same(fold: Fold, *types: str) -> None:
    """The fold takes whatever comes, and says the same of it in every order and however often it is told."""

    @given(histories(*types), st.data())
    def check(told: tuple[list[Happening], Claims], data: st.DataObject) -> None:
        history, claims = told
        again = shuffled(data.draw, history)
        assert fold(RECORDS[0], again, claims.saw) == fold(RECORDS[0], history, claims.saw)

    check()


def folded_by(story: Story, fold: Fold, record: bytes) -> Any:
    """The state of the record as one who heard everything knows it."""
    return fold(record, [h for touched, h in story.told if touched == record], story.saw)
