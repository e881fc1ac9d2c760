"""`plan(…)`: what a foreign calendar will do to the one that is here; `Plan.commands` is what an import carries out.

The same file and catalog give the same plan, so a preview is what happens. A record's id follows from the event's own,
so a file that is read again, or on two laptops, makes nothing twice, and brings what was changed in it meanwhile.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import Any, Final

from skillshare.catalog.readers import Catalog
from skillshare.community import Community
from skillshare.domain.planning import ChangeSeries, ChangeSession, PlanSeries, PlanSession
from skillshare.domain.recurrence import last_day, write
from skillshare.domain.refusal import Override, Question, Refusal
from skillshare.domain.series import Series
from skillshare.domain.session_checks import SeriesEndless
from skillshare.domain.sessions import Session
from skillshare.domain.text import folded
from skillshare.exchange.calendar_file import AT
from skillshare.exchange.foreign_calendar import Foreign, Found

CHUNK: Final = 50
"""Events written at once; a scan at the desk waits no longer than that."""


class Fate(Enum):
    """What becomes of one event."""

    NEW = "new"
    CHANGED = "changed"
    THERE = "there"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One event with its fate; `command` is None for what is there already or over. `space` is where it takes place."""

    found: Found
    fate: Fate
    command: Any = None
    space: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import would do, in the order of time; what the file holds besides stands in `foreign`."""

    foreign: Foreign
    events: tuple[Planned, ...]

    def count(self, fate: Fate) -> int:
        return sum(1 for one in self.events if one.fate is fate)

    @property
    def commands(self) -> list[Planned]:
        """The events that change something."""
        return [one for one in self.events if one.command is not None]


def plan(foreign: Foreign, catalog: Catalog, overridden: str) -> Plan:
    """What the calendar does here. `overridden` is the reason recorded for a repetition without an end."""
    spaces = {folded(space.name): space.id for space in catalog.spaces.all() if not space.gone}
    today = catalog.today()
    return Plan(
        foreign=foreign, events=tuple(_planned(one, catalog, spaces, today, overridden) for one in foreign.found)
    )


def record_of(key: str) -> bytes:
    """The id of what a file calls so; of what this program wrote, the one it had."""
    own = key.removesuffix(AT)
    if own != key and len(own) == 32 and all(c in "0123456789abcdef" for c in own):
        return bytes.fromhex(own)
    return sha256(b"skillshare/calendar/1\0" + key.encode()).digest()[:16]


def _planned(one: Found, catalog: Catalog, spaces: dict[str, bytes], today: date, overridden: str) -> Planned:
    record = record_of(one.key)
    space = spaces.get(folded(one.place)) if one.place else None
    planned = Planned(found=one, fate=Fate.THERE, space=space)
    fields = _fields(one, space)
    if one.rule is None:
        session = catalog.sessions.state(record)
        if session.start is not None:
            return _again(planned, ChangeSession(session=record, fields=_unlike(session, fields)))
        if one.end.date() < today:
            return replace(planned, fate=Fate.OVER)
        return replace(planned, fate=Fate.NEW, command=PlanSession(fields=fields, record=record))
    series = catalog.series.state(record)
    endless = (Override(rule=SeriesEndless.rule, reason=overridden),)
    if series.repeats:
        said = _unlike(series.pattern, {name: fields[name] for name in fields if name not in ("start", "end")})
        rule = write(one.rule) if one.rule != series.rule else None
        moved = _moved(series, one, fields)
        change = ChangeSeries(series=record, fields={**said, **moved}, rule=rule, overrides=endless)
        return _again(planned, change) if said or moved or rule else planned
    ended = last_day(one.rule, one.start.date())
    if ended is not None and ended < today:
        return replace(planned, fate=Fate.OVER)
    new = PlanSeries(fields=fields, rule=write(one.rule), skipped=one.skipped, record=record, overrides=endless)
    return replace(planned, fate=Fate.NEW, command=new)


def _fields(one: Found, space: bytes | None) -> dict[str, Any]:
    note = one.note if space is not None or not one.place else f"{one.place}\n{one.note}".strip()
    fields = {"title": one.title, "start": one.start, "end": one.end, "note": note, "space": space, "published": True}
    return {name: value for name, value in fields.items() if value not in (None, "")}


def _unlike(session: Session, fields: dict[str, Any]) -> dict[str, Any]:
    """What the file says otherwise. What people decided here since stays: whether it is public, and in which room."""
    kept = ("published", "space")
    return {name: value for name, value in fields.items() if name not in kept and getattr(session, name) != value}


def _moved(series: Series, one: Found, fields: dict[str, Any]) -> dict[str, Any]:
    start, end = series.pattern.start, series.pattern.end
    if start is None or end is None or (start.time(), end - start) == (one.start.time(), one.end - one.start):
        return {}
    return {"start": fields["start"], "end": fields["end"]}


def _again(planned: Planned, command: Any) -> Planned:
    return replace(planned, fate=Fate.CHANGED, command=command) if command.fields or _rule(command) else planned


def _rule(command: Any) -> object:
    return command.rule if isinstance(command, ChangeSeries) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an import did: how many are new, how many changed; `left` with the refusal or the questions of each.

    `entry` is the one to undo, None if nothing was written.
    """

    added: int
    changed: int
    left: tuple[tuple[Found, Refusal | tuple[Question, ...]], ...]
    entry: bytes | None


class Importing:
    """An import under way: call `step` on the writer until it returns False, then ask for the `report`."""

    def __init__(
        self, plan: Plan, community: Community, *, by: bytes | None, batch: bytes, initiator: object = None
    ) -> None:
        """`batch` is a fresh 16-byte id, `by` the person who imports, else the laptop's owner."""
        self._community, self._by, self._batch, self._initiator = community, by, batch, initiator
        self._waiting: Sequence[Planned] = plan.commands
        self.total = len(self._waiting)
        self._added = self._changed = 0
        self._left: list[tuple[Found, Refusal | tuple[Question, ...]]] = []

    @property
    def done(self) -> int:
        """How many of `total` events are dealt with."""
        return self.total - len(self._waiting)

    def step(self) -> bool:
        """Write some more; whether there is more. Raises Unavailable, and nothing of this step is written then."""
        some = self._waiting[:CHUNK]
        results = self._community.do_all(
            [one.command for one in some], by=self._by, batch=self._batch, initiator=self._initiator
        )
        for one, result in zip(some, results, strict=True):
            if not isinstance(result, bytes):
                self._left.append((one.found, result))
            elif one.fate is Fate.NEW:
                self._added += 1
            else:
                self._changed += 1
        self._waiting = self._waiting[CHUNK:]
        return bool(self._waiting)

    def report(self) -> Report:
        """What was done so far."""
        entries = self._community.journal.entries_of(self._batch)
        return Report(
            added=self._added, changed=self._changed, left=tuple(self._left), entry=entries[0] if entries else None
        )
