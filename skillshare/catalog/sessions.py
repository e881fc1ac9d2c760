"""Queries about sessions: recorded ones, and those that a series has besides, as one calendar (R60)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from skillshare.catalog.merged import joined
from skillshare.catalog.series import SeriesList, SeriesRow
from skillshare.catalog.session_rows import SESSION_COLUMNS, session_of
from skillshare.catalog.source import Source
from skillshare.catalog.spaces import Spaces
from skillshare.domain import kinds
from skillshare.domain.planning import SHOWN
from skillshare.domain.series import Series, on, open_slots, rivals, slots
from skillshare.domain.sessions import LONGEST, Session, occurrence

_SELECT: Final = f"""
SELECT {SESSION_COLUMNS}, coalesce(p.record, s.host), coalesce(p.name, ''), s.disputed, coalesce(r.agreed, 0)
FROM session s LEFT JOIN series r ON r.record = s.series {joined("s.host")}
"""
_DAY: Final = timedelta(days=1)
_YEAR: Final = timedelta(days=366)
"""A pin stands for an evening of its own week, month or year."""
_EARLIEST: Final = date(3, 1, 1)
_LATEST: Final = date(9990, 1, 1)
"""Nothing is looked for beyond these, so that no sum of days leads out of the calendar."""
_REMEMBERED: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """One session as it stands in the calendar, cancelled and unpublished ones too. Times are civil ones (R7).

    `host_name` is empty where nobody hosts it, or the host was erased. `disputed`: laptops wrote something of it
    differently; `rival`: two series go on from one slot, and this is of one of them.
    """

    session: Session
    start: datetime
    end: datetime
    host_name: str = ""
    space_name: str = ""
    disputed: bool = False
    rival: bool = False

    @property
    def id(self) -> bytes:
        return self.session.id

    @property
    def title(self) -> str:
        return self.session.title


class Sessions:
    """Answers from the session and the series table."""

    __slots__ = ("_seen", "_series", "_source", "_spaces")

    def __init__(self, source: Source, series: SeriesList, spaces: Spaces) -> None:
        self._source = source
        self._series = series
        self._spaces = spaces
        self._seen: dict[bytes, tuple[bytes, datetime]] = {}
        """Series and slot of sessions that were shown: an id does not tell them, and never gets others."""

    def state(self, session: bytes) -> Session:
        """The state of one session: as it is recorded, or as its series has it; without a start if there is none."""
        state: Session = self._source.state(kinds.SESSION, session)
        if state.recorded:
            return state
        series, slot = state.series or b"", state.slot
        if slot is None:
            series, slot = self._seen.get(session) or self._searched(session) or (b"", None)
        row = next((row for row in self._series.all() if row.series.id == series), None)
        if row is None or slot is None:
            return state
        stays = state.slot is not None or slot in self._open(row, slot.date(), slot.date())
        return replace(on(row.series, slot), joined=state.joined) if stays else state

    def row(self, session: bytes) -> SessionRow | None:
        """One session as it stands in the calendar; None if nothing is known of it."""
        found = self._where("s.record = ?", (session,))
        if found:
            return found[0]
        state = self.state(session)
        if state.start is None:
            return None
        day = state.start.date()
        return next((row for row in self._worked_out(day, day) if row.id == session), None)

    def between(self, first: date, last: date) -> tuple[SessionRow, ...]:
        """Every session that touches the days from first to last, both included, the earliest first."""
        first, last = max(first, _EARLIEST), min(last, _LATEST)
        recorded = self._where(
            "s.ends > ? AND s.starts < ? AND s.starts > ?",
            (first.isoformat(), (last + _DAY).isoformat(), (first - LONGEST - _DAY).isoformat()),
        )
        begins = datetime.combine(first, datetime.min.time())
        found = [*(row for row in recorded if row.end > begins), *self._worked_out(first, last)]
        return tuple(sorted(found, key=lambda row: (row.start, row.end, row.id)))

    def recorded_of(self, series: bytes) -> tuple[Session, ...]:
        """The sessions of a series that somebody touched, the earliest first; its edits do not move them (R60).

        Those that are not `recorded` were joined on members' own laptops alone.
        """
        return tuple(row.session for row in self._where("s.series = ? ORDER BY s.starts, s.record", (series,)))

    def needing(self, thing: bytes) -> tuple[tuple[SessionRow, int], ...]:
        """The sessions from today on that need this item or model, and how many of it, the earliest first (R63)."""
        today = self._source.today()
        recorded = self._where(
            "s.ends > ? AND NOT s.cancelled AND (instr(s.said, ?) > 0 OR NOT s.recorded)", (today.isoformat(), thing)
        )
        series = [row for row in self._series.all() if thing in dict(row.series.pattern.tools)]
        found = [*recorded, *self._worked_out(today, today + SHOWN, series)]
        wanted = [(row, count) for row in found if (count := dict(row.session.tools).get(thing, 0))]
        return tuple(sorted(wanted, key=lambda pair: (pair[0].start, pair[0].end, pair[0].id)))

    def disputed(self) -> tuple[bytes, ...]:
        """Recorded sessions from today on of which laptops that had not met wrote something differently."""
        sql = "SELECT record FROM session WHERE disputed AND NOT cancelled AND ends > ? ORDER BY starts, record"
        return tuple(row[0] for row in self._source.rows(sql, (self._source.today().isoformat(),)))

    def _where(self, condition: str, parameters: tuple[Any, ...]) -> tuple[SessionRow, ...]:
        names, found = self._space_names(), self._source.rows(f"{_SELECT} WHERE {condition}", parameters)
        return tuple(filter(None, (self._touched(row, names) for row in found)))

    def _touched(self, row: tuple[Any, ...], names: Mapping[bytes, str]) -> SessionRow | None:
        """The session of a row; None if it is like a series that nobody here knows."""
        one, (host, name, disputed, agreed) = session_of(row), row[-4:]
        if one.recorded:
            one = replace(one, host=host, agreed=one.agreed or bool(agreed))
            return _row(one, name, names, bool(disputed))
        like = next((each for each in self._series.all() if each.series.id == one.series), None)
        if like is None or one.slot is None:
            return None
        session = replace(on(like.series, one.slot), host=like.host, joined=one.joined)
        return _row(session, like.host_name, names, disputed=False)

    def _worked_out(self, first: date, last: date, series: Sequence[SeriesRow] | None = None) -> Iterator[SessionRow]:
        """The sessions of those days that series have, all or these, and nobody has touched."""
        wanted = self._series.all() if series is None else series
        if not wanted:
            return
        pins, names = self._pins(first, last), self._space_names()
        for row in wanted:
            before = first - timedelta(days=-(-row.series.length // _DAY))
            is_rival = bool(rivals(row.series, row.family))
            for slot in self._open(row, before, last, pins):
                session = replace(on(row.series, slot), host=row.host)
                if session.end is not None and session.end > datetime.combine(first, datetime.min.time()):
                    self._remember(session.id, row.series.id, slot)
                    yield replace(_row(session, row.host_name, names, disputed=False), rival=is_rival)

    def _open(
        self, row: SeriesRow, first: date, last: date, pins: Mapping[bytes, Sequence[Session]] | None = None
    ) -> tuple[datetime, ...]:
        last = min(last, self._shown(row.series), _LATEST)
        if not slots(row.series, first, last):
            return ()
        known = self._pins(first, last) if pins is None else pins
        own = [pin for one in row.family for pin in known.get(one.id, ())]
        return open_slots(row.series, own, row.family, first, last)

    def _shown(self, series: Series) -> date:
        """Until when it stands in the calendar; one without end does not fill the calendar to its end."""
        start = series.pattern.start
        if series.rule is None or start is None or not series.rule.is_endless:
            return date.max
        return max(min(start.date(), _LATEST), self._source.today()) + SHOWN

    def _pins(self, first: date, last: date) -> dict[bytes, list[Session]]:
        """By series: series, slot and id of the recorded sessions that matter for what is worked out for those days."""
        found: dict[bytes, list[Session]] = {}
        reach = (max(first, _EARLIEST) - _YEAR).isoformat(), (min(last, _LATEST) + _YEAR).isoformat()
        sql = "SELECT record, series, slot FROM session WHERE slot >= ? AND slot < ?"
        for record, series, slot in self._source.rows(sql, reach):
            pin = Session(id=record, series=series, slot=datetime.fromisoformat(slot))
            found.setdefault(series, []).append(pin)
        return found

    def _searched(self, session: bytes) -> tuple[bytes, datetime] | None:
        """The series and slot whose session has this id, None if it is of no series known here."""
        for row in self._series.all():
            start = row.series.pattern.start
            for slot in slots(row.series, start.date(), self._shown(row.series)) if start else ():
                if occurrence(row.series.id, slot) == session:
                    self._remember(session, row.series.id, slot)
                    return row.series.id, slot
        return None

    def _remember(self, session: bytes, series: bytes, slot: datetime) -> None:
        if len(self._seen) >= _REMEMBERED:
            self._seen.clear()
        self._seen[session] = series, slot

    def _space_names(self) -> Mapping[bytes, str]:
        return {space.id: space.name for space in self._spaces.all()}


def _row(session: Session, host: str, names: Mapping[bytes, str], disputed: bool) -> SessionRow:
    if session.start is None or session.end is None:
        raise ValueError("a session in the calendar has a start and an end")
    space = names.get(session.space, "") if session.space is not None else ""
    return SessionRow(session=session, start=session.start, end=session.end, host_name=host, space_name=space,
                      disputed=disputed)  # fmt: skip
