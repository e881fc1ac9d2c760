"""A laptop whose clock, disk and power belong to the test: it stops anywhere, comes back from old copies, is twice.

Never here: what laptops say to each other, and what must hold.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from skillshare.community import Community
from skillshare.journal import cbor, key, state
from skillshare.journal.founding import DeviceClass
from skillshare.journal.state import DeviceState, Standing
from skillshare.journal.verdict import Verdict
from tests.catalog.house import DAY, NOON
from tests.convergence.meeting import Laptop

BESIDE = ("community.db-shm",)
"""What of a folder does not outlive the power."""


class PowerCut(BaseException):
    """Everything stops here. No exception of the app's, so nothing of the app may make something of it."""


@dataclass
class Time:
    """The true time of all laptops, in milliseconds since 1970 UTC."""

    now: int = NOON


@dataclass(eq=False)
class Machine:
    """One laptop. `off` is how far its clock is off, in milliseconds; `copy` tells it from others with the same key."""

    folder: Path
    time: Time
    chance: Random
    number: int
    device_class: DeviceClass
    copy: int = 0
    off: int = 0
    hostile: bool = False
    said: dict[bytes, tuple[bytes, ...]] = field(default_factory=dict)
    """What people were told is done here, as entry and records."""
    restored: bool = False
    """Whether its disk was an older copy once, so that what only it knew may be gone."""
    cuts: int = 0
    _fuse: int | None = None
    _at_state: bool = False
    laptop: Laptop = field(init=False)

    def __post_init__(self) -> None:
        self.start()

    # ── power ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def start(self) -> None:
        community = Community(
            self.folder,
            wall=self,
            random=self.chance.randbytes,
            built=NOON - 30 * DAY,
            ticking=lambda: self.time.now / 1000,
        )
        journal = community.journal
        kept = _Disk(self.folder / state.NAME, self._written)
        kept.read()
        journal._state = kept
        self.laptop = Laptop(community, self, b"")  # type: ignore[arg-type]  # a clock with more to it

    def stop(self) -> None:
        self.community.close()

    @property
    def community(self) -> Community:
        return self.laptop.community

    @property
    def device(self) -> bytes:
        return self.community.journal.key.public

    @property
    def live(self) -> bool:
        return self.community.journal.authority.of(self.device) is not None

    @property
    def now(self) -> int:
        """The true time; setting it moves everybody's."""
        return self.time.now

    @now.setter
    def now(self, to: int) -> None:
        self.time.now = to

    def __call__(self) -> int:
        """What its clock says; the power may go just then."""
        if self._fuse is not None:
            self._fuse -= 1
            if self._fuse < 0:
                self._cut()
        return self.time.now + self.off

    def arm(self, fuse: int, *, at_state: bool) -> None:
        """Has the power go at a later look at the clock, or after the next `device.state` and before its commit."""
        self._fuse, self._at_state = (None, True) if at_state else (fuse, False)

    @contextmanager
    def powered(self) -> Iterator[None]:
        """What is done in here may be cut off; then the laptop has started again from what was on its disk."""
        try:
            yield
        except PowerCut:
            self.cuts += 1
            self.stop()
            self._replace(self._frozen)
            self.start()
        finally:
            self._fuse, self._at_state = None, False

    def _written(self) -> None:
        if self._at_state:
            self._cut()

    def _cut(self) -> None:
        self._fuse, self._at_state = None, False
        shutil.rmtree(self._frozen, ignore_errors=True)
        self.copied(self._frozen)
        raise PowerCut

    # ── copies of its disk ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _frozen(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}-frozen")

    def copied(self, to: Path) -> Path:
        """Its folder as it is on the disk now."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder, to, ignore=shutil.ignore_patterns(*BESIDE))
        return to

    def put_back(self, old: Path, *, state_too: bool) -> None:
        """Starts from an older copy of the disk, or of the database alone."""
        self.stop()
        self.restored = True
        path = self.folder / state.NAME
        newer = path.read_bytes() if path.exists() and not state_too else None
        self._replace(old)
        if newer is not None:
            path.write_bytes(newer)
        self.start()

    def _replace(self, by: Path) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(by, self.folder)

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def do(self, command: Any) -> None:
        """A person does something here. Raises Refused or Asked."""
        with self.powered():
            receipt = self.community.do(command)
            records = tuple({record for fact in receipt.facts for record in fact.records})
            for entry in receipt.entries:
                self.said[entry] = records

    def accept(self, envelopes: Iterable[bytes]) -> list[Verdict]:
        """What came on a stick; nothing if the power went meanwhile."""
        verdicts: list[Verdict] = []
        with self.powered():
            verdicts += self.community.accept(envelopes)
        return verdicts

    def holds(self, entry: bytes) -> bool:
        """Whether an entry, or one that repeats it, is here."""
        return self.community.journal.action(entry) is not None


class _Disk(DeviceState):
    """`device.state`, telling when it was written."""

    def __init__(self, path: Path, written: Callable[[], None]) -> None:
        super().__init__(path)
        self._tell = written

    def write(self, standing: Standing) -> None:
        super().write(standing)
        self._tell()


def keyed(folder: Path, number: int) -> None:
    """Gives the laptop in a folder the key that goes with its number, in every run the same one."""
    folder.mkdir(parents=True)
    sign, seal = bytes([number + 1]) * 32, bytes([number + 1, 7]) * 16
    made = key.make(sign, seal)
    stored = {"version": 1, "sign": sign, "seal": seal, "certificate": made.certificate}
    (folder / key.NAME).write_bytes(cbor.encode(stored))
