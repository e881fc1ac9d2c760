"""What is remembered of other laptops between two starts: when each had everything last, and where it answered.

For words and for finding each other again; no conversation depends on it (sync §3). Of names there is none in it.
"""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any, Final

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed
from skillshare.journal.files import write_whole
from sync.addresses import nearby

FILE: Final = "meetings"
EVERY: Final = 60_000
"""Milliseconds by which a time on the disk may be behind."""
MANY: Final = 256

_VERSION: Final = 1
_LIMIT: Final = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """`at`: when it had everything last, in milliseconds UTC, and `held` how many entries that was; None if it never
    had. `address`: where it answered last, None if only it called."""

    at: int | None = None
    held: int = 0
    address: tuple[str, int] | None = None


class Meetings:
    """Those of one data folder. What cannot be read counts as never met; `save` may be called on any thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._known = _read(self._path)
        self._saved = dict(self._known)
        self._saving = Lock()

    def of(self, device: bytes) -> Meeting | None:
        """What is known of that laptop."""
        return self._known.get(device)

    def addresses(self) -> dict[bytes, tuple[str, int]]:
        """Where each laptop answered last."""
        return {device: it.address for device, it in tuple(self._known.items()) if it.address is not None}

    def had_all(self, device: bytes, at: int, held: int) -> None:
        """It has everything now."""
        self._known[device] = replace(self._known.get(device, Meeting()), at=at, held=held)

    def answered(self, device: bytes, address: tuple[str, int]) -> None:
        """It answers there, and proved who it is."""
        self._known[device] = replace(self._known.get(device, Meeting()), address=address)

    def due(self) -> bool:
        """Whether the disk lags behind by more than a minute, or by anything new."""
        return any(_news(self._saved.get(device), it) for device, it in tuple(self._known.items()))

    def save(self, belonging: Collection[bytes]) -> None:
        """Keep what is known of the laptops that belong. A disk that does not take it costs nothing but words."""
        with self._saving:
            now = {device: it for device, it in tuple(self._known.items()) if device in belonging}
            if now == self._saved:
                return
            rows = [[device, it.at, it.held, *(it.address or (None, None))] for device, it in now.items()]
            with suppress(OSError):
                write_whole(self._path, cbor.encode({"version": _VERSION, "laptops": rows[-MANY:]}))
            self._saved = now


def _news(saved: Meeting | None, now: Meeting) -> bool:
    if saved is None or saved.address != now.address:
        return True
    return now.at is not None and (saved.at is None or abs(now.at - saved.at) >= EVERY)


def _read(path: Path) -> dict[bytes, Meeting]:
    try:
        value = cbor.decode(path.read_bytes()[: _LIMIT + 1], limit=_LIMIT)
        if value["version"] != _VERSION:
            return {}
        return {bytes(row[0]): _meeting(row) for row in value["laptops"]}
    except (OSError, Malformed, KeyError, TypeError, ValueError):
        return {}


def _meeting(row: list[Any]) -> Meeting:
    _, at, held, host, port = row
    known = isinstance(host, str) and isinstance(port, int) and 0 < port < 65536 and nearby(host)
    if not isinstance(at, int | None) or not isinstance(held, int):
        raise ValueError
    return Meeting(at=at, held=held, address=(host, port) if known else None)
