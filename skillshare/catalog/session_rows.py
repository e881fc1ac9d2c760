"""The rows of sessions and series: what the calendar reads, and the whole plan of each as one value."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from peewee import BigIntegerField, BlobField, BooleanField, CharField, IntegerField, Model, TextField

from skillshare.catalog.kept import Kept, Row, words
from skillshare.domain import kinds
from skillshare.domain.recurrence import read, write
from skillshare.domain.series import Series
from skillshare.domain.sessions import Session, body_of, described, said_of, wall
from skillshare.domain.text import folded
from skillshare.journal.cbor import decode_trusted, encode


class SessionTable(Model):
    """One session that somebody touched. Times as the wall shows them; `said` holds all its fields.

    Where only members' own laptops signed up, it is not `recorded`: what it is like is in its series, and it `ends`
    within a day.
    """

    record = BlobField(unique=True)
    title = CharField()
    sort = CharField(index=True)
    starts = CharField(index=True)
    ends = CharField(index=True)
    host = BlobField(null=True, index=True)
    series = BlobField(null=True)
    slot = CharField(null=True, index=True)
    recorded = BooleanField()
    cancelled = BooleanField()
    reason = CharField()
    cancelled_at = BigIntegerField()
    joined = IntegerField()
    agreed = BooleanField()
    disputed = BooleanField()
    said = BlobField()
    sought = TextField()

    class Meta:
        table_name = "session"


class SeriesTable(Model):
    """One series. `skipped` are starts, one behind the other with a space between."""

    record = BlobField(unique=True)
    title = CharField()
    sort = CharField(index=True)
    host = BlobField(null=True)
    rule = CharField()
    skipped = TextField()
    follows = BlobField(null=True)
    since = CharField(null=True)
    agreed = BooleanField()
    disputed = BooleanField()
    said = BlobField()
    sought = TextField()

    class Meta:
        table_name = "series"


def session_row(session: Session) -> Row:
    """One row of sessions."""
    start = session.start or session.slot
    end = session.end or (start and start + _WITHIN)
    return (
        *(session.id, session.title, folded(session.title), start and wall(start), end and wall(end)),
        *(session.host, session.series, session.slot and wall(session.slot)),
        *(session.recorded, session.cancelled, session.reason, session.cancelled_at, session.joined, session.agreed),
        bool(session.conflicts),
        encode(body_of(said_of(session))),
        words(session.title, session.note[:300]),
    )


def series_row(series: Series) -> Row:
    """One row of series."""
    pattern = series.pattern
    return (
        *(series.id, pattern.title, folded(pattern.title), pattern.host),
        write(series.rule) if series.rule else "",
        " ".join(sorted(map(wall, series.skipped))),
        *(series.follows, series.since and wall(series.since), pattern.agreed, bool(series.conflicts)),
        encode(body_of(said_of(pattern))),
        words(pattern.title, pattern.note[:300]),
    )


_WITHIN: Final = timedelta(days=1)
SESSION_COLUMNS: Final = (
    "s.record, s.series, s.slot, s.cancelled, s.reason, s.cancelled_at, s.joined, s.agreed, s.said, s.recorded"
)
SERIES_COLUMNS: Final = "s.record, s.rule, s.skipped, s.follows, s.since, s.agreed, s.said"


def session_of(row: tuple[Any, ...]) -> Session:
    """The session in the `SESSION_COLUMNS` at the beginning of a row, without what other laptops say differently."""
    return Session(
        id=row[0],
        series=row[1],
        slot=_time(row[2]),
        cancelled=bool(row[3]),
        reason=row[4],
        cancelled_at=row[5],
        joined=row[6],
        agreed=bool(row[7]),
        recorded=bool(row[9]),
        **_fields(row[8]),
    )


def series_of(row: tuple[Any, ...]) -> Series:
    """The series in the `SERIES_COLUMNS` at the beginning of a row, without what other laptops say differently."""
    return Series(
        id=row[0],
        rule=read(row[1]),
        skipped=frozenset(map(datetime.fromisoformat, row[2].split())),
        follows=row[3],
        since=_time(row[4]),
        pattern=Session(id=row[0], recorded=False, agreed=bool(row[5]), **_fields(row[6])),
    )


def _fields(said: bytes) -> Mapping[str, Any]:
    return described(decode_trusted(said))


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


KEPT: Final[Mapping[str, Kept]] = {
    kinds.SESSION: Kept(
        table=SessionTable,
        row=session_row,
        exists=lambda session: session.start is not None if session.recorded else session.slot is not None,
    ),
    kinds.SERIES: Kept(table=SeriesTable, row=series_row, exists=lambda series: series.repeats),
}
