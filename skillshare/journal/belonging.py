"""Whether the files of a data folder belong together, so that none that is gone is made anew in silence.

A fresh key or an empty database beside the others would pass for a new laptop. What they hold is not judged here.
"""

from pathlib import Path

from peewee import SqliteDatabase

from skillshare.journal.failure import Unavailable
from skillshare.journal.state import DeviceState, Standing
from skillshare.journal.tables import rows


def check_database(path: Path, state: DeviceState) -> None:
    """Raises Unavailable("damaged") for a state whose database is gone or empty. Before one is made."""
    try:
        gone = path.stat().st_size == 0
    except FileNotFoundError:
        gone = True
    if gone:
        _check_founding(state)


def check_key(database: SqliteDatabase, key: Path, state: DeviceState) -> None:
    """Raises Unavailable("key") for entries without the key; ("damaged") for a state without its entries."""
    if rows(database, "SELECT 1 FROM meta WHERE key = 'community'").fetchone() is None:
        _check_founding(state)
    elif not key.exists():
        raise Unavailable("key")


def _check_founding(state: DeviceState) -> None:
    standing = state.read()
    if standing is not None and standing.community is not None and not _carries_all(standing):
        raise Unavailable("damaged")


def _carries_all(standing: Standing) -> bool:
    """Whether the founding was cut off: then the state holds every entry there is (journal §7)."""
    return sum(seq + 1 for seq, _ in standing.heads.values()) == len(standing.batch)
