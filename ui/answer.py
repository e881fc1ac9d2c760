"""What a command answers: an exit code, lines for the two streams, and the same for scripts.

Printing is the entry point's.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, TypeAlias

from skillshare.catalog.sessions import SessionRow
from skillshare.catalog.skills import SkillRow
from skillshare.catalog.views import ItemRow, KitRow, PersonRow
from skillshare.domain.refusal import Question, Refusal
from ui import dates, wording
from ui.i18n import isolate, plain, translate
from ui.pick import Unclear, Unknown
from ui.wording import Words, states, teaching

DONE: Final = 0
REFUSED: Final = 1
UNAVAILABLE: Final = 3
ENDED: Final = 130
"""Somebody pressed Ctrl+C."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`said` goes to the one stream, `trouble` to the other; `values` is what `--json` prints instead of `said`."""

    code: int = DONE
    said: Sequence[str] = ()
    trouble: Sequence[str] = ()
    values: Mapping[str, Any] = field(default_factory=dict)


def terminal(text: str) -> str:
    """One line for a terminal: a name that came from another laptop cannot steer it."""
    return "".join(" " if unicodedata.category(char) == "Cc" else char for char in plain(text))


def stopped(words: Words, code: int = REFUSED) -> Answer:
    """One stop in words."""
    return Answer(code=code, trouble=[str(words)], values={"done": False, "because": [_values(words)]})


def refused(stops: Sequence[Refusal | Question], today: date, *, hint: bool = False) -> Answer:
    """Rules that speak; with `hint` the option that overrides them is named."""
    said = [wording.words(stop, today) for stop in stops]
    lines = [str(words) for words in said]
    if hint:
        lines.append(translate("command", 'To go on all the same, add: --reason "why"'))
    because = [
        {"kind": type(stop).__name__, "rule": getattr(stop, "rule", ""), **_values(words)}
        for stop, words in zip(stops, said, strict=True)
    ]
    return Answer(code=REFUSED, trouble=lines, values={"done": False, "because": because})


def unclear(it: Unclear, today: date) -> Answer:
    """Lists the candidates with the numbers that tell them apart."""
    title = translate("command", "“{text}” fits more than one:").format(text=isolate(it.text))
    last = translate("command", "Give the number instead.")
    if len({row.number for row in it.rows}) == 1:
        last = translate("command", "They have one number. Give one of them another in the window.")
    rows = [row_line(row, today) for row in it.rows]
    values = {"done": False, "candidates": [row_values(row) for row in it.rows]}
    return Answer(code=REFUSED, trouble=[title, *rows, last], values=values)


def unknown(it: Unknown, today: date) -> Answer:
    """Says what was looked for, and what may have been meant."""
    found = refused([it.refusal], today)
    lines = [translate("command", "Looked for: {text}").format(text=isolate(it.text)), *found.trouble]
    return Answer(code=REFUSED, trouble=[*lines, *instead(it.instead)], values=found.values)


def instead(near: tuple[str, ...]) -> list[str]:
    """Words that come near, if there are any."""
    if not near:
        return []
    return [translate("command", "Did you mean: {words}?").format(words=wording.listed(near))]


Listed: TypeAlias = ItemRow | KitRow | PersonRow | SkillRow | SessionRow


def row_line(row: Listed, today: date) -> str:
    """Number, name, and how it stands."""
    if isinstance(row, SkillRow):
        return f"  {isolate(row.name)} · {teaching.counts(row.offered, row.wanted)}"
    if isinstance(row, SessionRow):
        return f"  {isolate(row.title)} · {dates.at(row.start, today)}"
    if isinstance(row, ItemRow):
        state = states.item_state(row, today)
        if row.person_name:
            state = translate("command", "{state}, {person} has it").format(
                state=state, person=isolate(row.person_name)
            )
    elif isinstance(row, KitRow):
        state = translate("command", "Kit of %n part(s)", "", len(row.parts))
    else:
        state = translate("command", "%n item(s) at home", "", row.has)
    return f"  {isolate(row.number)}  {isolate(row.name)} · {state}"


def row_values(row: Listed) -> dict[str, Any]:
    """What scripts get of a row; names of fields stay English."""
    if isinstance(row, SkillRow):
        return {"kind": "skill", "id": row.id.hex(), "name": row.name, "offer": row.offered, "want": row.wanted}
    if isinstance(row, SessionRow):
        start = row.start.isoformat(timespec="minutes")
        return {"kind": "session", "id": row.id.hex(), "name": row.title, "start": start}
    values: dict[str, Any] = {"id": row.id.hex(), "number": row.number, "name": row.name}
    if isinstance(row, PersonRow):
        return {"kind": "member", **values, "has": row.has, "late": row.late}
    if isinstance(row, KitRow):
        return {"kind": "kit", **values, "parts": [part.number for part in row.parts], "away": len(row.away)}
    due = row.due.isoformat() if row.due else None
    return {"kind": "item", **values, "state": row.state, "due": due, "member": row.person_name, "shelf": row.shelf}


def _values(words: Words) -> dict[str, str]:
    return {"title": words.title, "why": words.why, "next": words.next}
