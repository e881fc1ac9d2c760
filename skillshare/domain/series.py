"""Series: sessions that repeat, which of them stand in the calendar, and where one series goes on as another (R60).

One evening of a series, as it stands once somebody touched it, is in `sessions`; what a person may plan in `planning`.

Essay. Nothing of an edit is worked out for others when it is made: what the calendar shows follows from all facts
whenever it is read, so edits on laptops that had not met need no one to put them in order.

- "This one" touches the session of that slot alone, which is pinned by that.
- "All" writes fields of the series. Pinned sessions stay as they are.
- "This and later" begins a new series that names the one it follows, and since which slot. The followed one ends
  there for as long as the new one stands; of two that follow it the earlier ends where the later begins. Two that
  begin in one slot are a clash: both are shown, and somebody decides.

A pin stands for one evening of its series, whatever the series says by now: its own slot, or, if that is gone, the
nearest one in the same week (month, year) that no other pin stands for. So an evening that people joined on Tuesday is
not doubled when the series moves to Wednesdays, and one that was cancelled does not come back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.recurrence import DAILY, MONTHLY, WEEKLY, Rule, days, first_day, is_rule, read
from skillshare.domain.sessions import FIELDS, IMPORTANT, LONGEST, Session, described, is_agreement, occurrence

DESCRIBED: Final = "series.described"
OVERRIDDEN: Final = "series.overridden"
TYPES: Final = (DESCRIBED, OVERRIDDEN)
"""Fact types; one that follows another names that as the second record. An override says why a rule was passed over."""

MOST_SKIPPED: Final = 400

_LATEST: Final = date(9998, 1, 1)
"""From here on nothing takes place: no end of a session then leads out of the calendar."""


def is_times(value: object) -> bool:
    """A list of civil times."""
    return isinstance(value, list) and len(value) <= MOST_SKIPPED and all(map(checks.is_local_time, value))


_FIELDS: Final = {**FIELDS, "rule": is_rule, "skipped": is_times, "series": checks.is_id, "slot": checks.is_local_time}


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """State of one series. `pattern` is what its sessions are like, with start and end of the first.

    `skipped` are slots left out; `follows` the series it goes on from, `since` the slot there. Without a `rule` or a
    start it has no sessions.
    """

    id: bytes
    pattern: Session
    rule: Rule | None = None
    skipped: frozenset[datetime] = frozenset()
    follows: bytes | None = None
    since: datetime | None = None
    conflicts: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    @property
    def repeats(self) -> bool:
        """Whether it has sessions; one whose beginning was undone has none, also if a later edit still says when."""
        return self.rule is not None and self.pattern.start is not None and bool(self.pattern.title)

    @property
    def length(self) -> timedelta:
        """How long a session lasts on the wall's clock."""
        start, end = self.pattern.start, self.pattern.end
        return min(end - start, LONGEST) if start and end else timedelta()


def fold_series(record: bytes, history: Sequence[Happening], saw: Saw) -> Series:
    """The state of a series; total, whatever the history says (architecture §4)."""
    registers = Registers(_FIELDS, saw)
    agreed = False
    for h in settle(history, saw):
        if h.type == DESCRIBED and h.place == 0:
            registers.write(h)
        elif h.type == OVERRIDDEN and h.place == 0:
            agreed = agreed or is_agreement(h.body)
    values = registers.values()
    pattern = described({name: value for name, value in values.items() if name in FIELDS})
    follows, since = values.get("series"), checks.local_time(values.get("slot"))
    is_next = follows not in (None, record) and since is not None
    return Series(
        id=record,
        pattern=Session(id=record, recorded=False, agreed=agreed, **pattern),
        rule=read(values.get("rule")),
        skipped=frozenset(filter(None, map(checks.local_time, values.get("skipped", ())))),
        follows=follows if is_next else None,
        since=since if is_next else None,
        conflicts=registers.conflicts(("rule", *IMPORTANT)),
    )


def on(series: Series, slot: datetime) -> Session:
    """The session of that slot as the series has it, not recorded; `session.recorded` tells it from a touched one."""
    end = slot + series.length
    return replace(series.pattern, id=occurrence(series.id, slot), series=series.id, slot=slot, start=slot, end=end)


def slots(series: Series, first: date, last: date) -> tuple[datetime, ...]:
    """The starts that the rule names from `first` to `last`, both included, whether or not skipped or pinned."""
    start = series.pattern.start
    if series.rule is None or start is None:
        return ()
    found = days(series.rule, start.date(), first, min(last, _LATEST))
    return tuple(datetime.combine(day, start.time()) for day in found)


def first_slot(series: Series) -> datetime | None:
    """The first start that the rule names, which need not be the start that is said: the two may be of two laptops."""
    start = series.pattern.start
    day = first_day(series.rule, start.date()) if series.rule is not None and start is not None else None
    return datetime.combine(day, start.time()) if start is not None and day is not None else None


def ends_before(series: Series, family: Iterable[Series]) -> date | None:
    """The day from which on another series goes on instead, None if none does. `family` are all series."""
    known = {one.id: one for one in family if one.repeats} | {series.id: series}
    cuts = [one.since for one in known.values() if one.follows == series.id and one.since is not None]
    for older in _line(series, known):
        own = max(filter(None, (older.since, series.since)), default=None)
        if own is not None:
            rivals = (one.since for one in known.values() if one.follows == older.follows and one.id != older.id)
            cuts += [since for since in rivals if since is not None and since > own]
    return min(cuts).date() if cuts else None


def rivals(series: Series, family: Iterable[Series]) -> tuple[Series, ...]:
    """Other series that go on from the same slot of the same one: two people said so at once, and one has to decide."""
    if series.follows is None:
        return ()
    alike = (one for one in family if one.repeats and (one.follows, one.since) == (series.follows, series.since))
    return tuple(sorted((one for one in alike if one.id != series.id), key=lambda one: one.id))


def kin(series: Series, family: Iterable[Series]) -> frozenset[bytes]:
    """The ids of this series and all it goes back to or shares that with: whose pins `open_slots` asks for."""
    known = {one.id: one for one in family} | {series.id: series}
    own = {one.id for one in _line(series, known)}
    return frozenset(one.id for one in known.values() if any(older.id in own for older in _line(one, known)))


def _line(series: Series, known: Mapping[bytes, Series]) -> list[Series]:
    out: list[Series] = []
    older: Series | None = series
    while older is not None and all(older.id != one.id for one in out):
        out.append(older)
        older = known.get(older.follows) if older.follows else None
    return out


def open_slots(
    series: Series, pins: Iterable[Session], family: Sequence[Series], first: date, last: date
) -> tuple[datetime, ...]:
    """The slots from `first` to `last` that no recorded session stands for: there `on` tells what takes place.

    `pins` are the recorded sessions of this series and its `kin`, cancelled ones too, of whatever day.
    """
    end = ends_before(series, family)
    taken = _stood_for(series, pins, kin(series, family), end)
    last = min(last, _before(end)) if end is not None else last
    return tuple(at for at in slots(series, first, last) if at not in taken and at not in series.skipped)


def _stood_for(series: Series, pins: Iterable[Session], ids: frozenset[bytes], end: date | None) -> set[datetime]:
    """The slots for which pins stand. See the essay."""
    own = [
        (one.slot, one.id)
        for one in pins
        if one.recorded and one.slot is not None and one.series in ids and _is_within(series, one, end)
    ]
    taken = {slot for slot, _ in own}
    for slot, _ in sorted(own):
        if slot in slots(series, slot.date(), slot.date()):
            continue
        first, last = _period(series.rule, slot.date())
        last = min(last, _before(end)) if end is not None else last
        free = [at for at in slots(series, first, last) if at not in taken and at not in series.skipped]
        if free:
            taken.add(min(free, key=lambda at: (abs(at - slot), at)))
    return taken


def _is_within(series: Series, one: Session, end: date | None) -> bool:
    if one.slot is None or (end is not None and one.slot.date() >= end):
        return False
    return one.series == series.id or (series.since is not None and one.slot >= series.since)


def _before(day: date) -> date:
    return day - timedelta(days=1) if day > date.min else day


def _period(rule: Rule | None, day: date) -> tuple[date, date]:
    """First and last day of the week, month or year in which that day lies, by what the rule repeats."""
    if rule is None or rule.frequency == DAILY:
        return day, day
    if rule.frequency == WEEKLY:
        first = day - timedelta(days=(day.weekday() - rule.week_start) % 7)
        return first, first + timedelta(days=6)
    if rule.frequency == MONTHLY:
        return day.replace(day=1), (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return date(day.year, 1, 1), date(day.year, 12, 31)
