"""Who belongs, and which entries count: the tenures of the devices, judged from the facts of lane 0 (journal §4).

Essay. Nobody decides who may write; everybody computes it from the same set of signed facts, so all laptops that hold
the same entries agree. A *tenure* is the time in a device's life that begins with one grant. Tenures are judged in one
pass from senior to junior, since only a strictly senior device (or the device itself) may end one:

    heap = [ the recovery sheet, the founder ]
    while heap: t = the smallest rank
        skip if t.grant has a tenure already, or its invitation was used by a more senior one
        t.ends = revocations r of t.device that the author of t.grant did not know, by the device itself, or by a
                 device with a finished tenure of class ≤ 2 that covers r
        for each grant g by t.device with past(t.grant, g), a class t may grant, t covers g, path shorter than 16: push
    t covers e  ⇔  past(t.grant, e) and, for every r in t.ends, r's causal clock covers e; or e was adopted

A rank is (class, path); the path holds the places of the grants that lead to it, so the earlier path wins among equals
and nobody outranks whoever let them in. The heap makes sure that every more senior tenure is finished when t is judged.
A cut is computed from what the revoker had seen, never chosen and never a date: back-dating is void by construction.

Three things differ from the plan. A device that leaves is cut by its own clock like any other, which for its own log is
the same as by the place in it, and also cuts its other lane. A path names incarnation, place and fact, not the place
alone, so that no two tenures tie. Adopting and voiding concern everyday entries only: who belongs depends on lane 0 and
nothing else.

A keeper can take back what it granted by forking its own lane 0: what is frozen says nothing (journal §5). That takes
its key and nothing else, and a removed one can do it too. The genesis cannot be taken back so, for whatever else stands
at its place is refused. A laptop that falls out by a fork is let in again by any officer. It has recorded before that,
so adopting reaches back beyond the grant: those entries wait for a decision like any that are late.

Claims to have seen something may be lies. Nearly all of them harm the liar alone, so `saw` believes them. But whoever
claims to know what nobody has said yet could grant what no revocation ends, and take back a voiding for good. Outliving
a revocation or a voiding therefore takes proof: `knew` believes a claim only if it names an entry that is there.

Pure: facts and clocks are handed in, nothing is read or written here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from typing import Any, Final, TypeAlias

from skillshare.domain.fact import ALL, Audience
from skillshare.domain.fold import Saw
from skillshare.journal.founding import (
    ADMIT,
    ADOPT,
    GENESIS,
    GRANT,
    INVITE,
    REVOKE,
    UNINVITE,
    UNVOID,
    VOID,
    DeviceClass,
    Grant,
    read_grant,
)

LONGEST: Final = 16
"""Grants that may lead from the founder to a device."""

FOREVER: Final = 2**62
"""The end of a span that nothing has cut."""

Path: TypeAlias = tuple[tuple[int, int, int], ...]
Rank: TypeAlias = tuple[int, Path]

_SHEET: Final[Path] = ((0, 0, 0),)
_FOUNDER: Final[Path] = ((1, 0, 0),)
_OFFICERS: Final = (DeviceClass.RECOVERY, DeviceClass.KEEPER, DeviceClass.STEWARD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One fact of lane 0: who wrote it, where it stands, what it says."""

    type: str
    entry: bytes
    device: bytes
    log: bytes
    inc: int
    seq: int
    n: int
    stamp: int
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One grant and what ended it. `ends` are the revocations that count, empty while the device belongs."""

    rank: Rank
    grant: Grant
    deed: Deed
    ends: tuple[Deed, ...] = ()

    @property
    def device(self) -> bytes:
        return self.grant.device

    @property
    def device_class(self) -> DeviceClass:
        return self.grant.device_class


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """What the facts of lane 0 come to. `twice` are admissions whose invitation a more senior one had used, `invites`
    what officers wrote of invitations, `spent` the entries of those that let somebody in, `taken_back` the keys of
    those that are to let nobody in any more."""

    tenures: tuple[Tenure, ...] = ()
    invites: tuple[Deed, ...] = ()
    spent: frozenset[bytes] = frozenset()
    taken_back: frozenset[bytes] = frozenset()
    adopted: frozenset[bytes] = frozenset()
    voided: frozenset[bytes] = frozenset()
    twice: tuple[Grant, ...] = ()

    def live(self) -> tuple[Tenure, ...]:
        """What nothing has ended, most senior first, one a device: its most senior tenure, with the grant that was
        written last of those of that class, since that is how a laptop gets another name."""
        found: dict[bytes, Tenure] = {}
        written: dict[bytes, tuple[int, bytes]] = {}
        for tenure in self.tenures:
            if tenure.ends or tenure.device_class is DeviceClass.RECOVERY:
                continue
            senior, last = found.setdefault(tenure.device, tenure), (tenure.deed.stamp, tenure.deed.entry)
            if tenure.device_class is senior.device_class and last > written.get(tenure.device, (-1, b"")):
                written[tenure.device] = last
                found[tenure.device] = replace(senior, grant=tenure.grant)
        return tuple(found.values())

    def of(self, device: bytes) -> Tenure | None:
        """The device's most senior tenure that nothing has ended."""
        return next((tenure for tenure in self.live() if tenure.device == device), None)

    def ever(self, device: bytes) -> tuple[Tenure, ...]:
        """All tenures of a device, most senior first."""
        return tuple(tenure for tenure in self.tenures if tenure.device == device)


def may_grant(granting: DeviceClass, granted: DeviceClass) -> bool:
    """Keepers (and the recovery sheet) grant classes 1 to 5, stewards 3 to 5 (journal §4)."""
    if granted is DeviceClass.RECOVERY:
        return False
    if granting in (DeviceClass.RECOVERY, DeviceClass.KEEPER):
        return True
    return granting is DeviceClass.STEWARD and granted >= DeviceClass.DESK


def may_see(audience: Audience, device_class: DeviceClass, owner: bytes) -> bool:
    """Whether a device of that class and owner may hold bodies for that audience (architecture §6).

    A person's audience is the desk and the person's own devices; the recovery sheet is no device and sees nothing.
    """
    if audience == ALL:
        return device_class is not DeviceClass.RECOVERY
    if device_class in (DeviceClass.KEEPER, DeviceClass.STEWARD, DeviceClass.DESK):
        return True
    return device_class is DeviceClass.PERSONAL and audience == owner


def judge(deeds: Iterable[Deed], saw: Saw, knew: Saw) -> Authority:
    """The tenures that follow from these facts of lane 0, whatever their order.

    `saw` is journal §3's clock; `knew` the same as far as the claims name entries that are there.
    """
    return _Judging(list(deeds), saw, knew).run()


class _Judging:
    """One run of the pass: tenures finished so far, from senior to junior."""

    def __init__(self, deeds: Sequence[Deed], saw: Saw, knew: Saw) -> None:
        self._saw, self._knew = saw, knew
        self._deeds: dict[str, list[Deed]] = {}
        for deed in sorted(deeds, key=lambda d: (d.entry, d.n)):
            self._deeds.setdefault(deed.type, []).append(deed)
        self._done: list[Tenure] = []
        self._invited: set[bytes] = set()
        self._twice: dict[tuple[bytes, int], Grant] = {}

    def run(self) -> Authority:
        heap: list[tuple[Rank, bytes, int, Tenure]] = []
        for tenure in self._roots():
            heappush(heap, (tenure.rank, tenure.deed.entry, tenure.deed.n, tenure))
        judged = set()
        while heap:
            _, entry, n, tenure = heappop(heap)
            if (entry, n, tenure.device) in judged or self._spent(tenure):
                continue
            judged.add((entry, n, tenure.device))
            tenure = replace(tenure, ends=self._ends(tenure))
            for child in self._granted(tenure):
                heappush(heap, (child.rank, child.deed.entry, child.deed.n, child))
            self._done.append(tenure)
        adopted, voided = self._reviewed()
        return Authority(tenures=tuple(self._done), invites=tuple(self._by_officers(INVITE)),
                         spent=frozenset(self._invited), taken_back=self._taken_back(), adopted=adopted, voided=voided,
                         twice=tuple(self._twice.values()))  # fmt: skip

    def _roots(self) -> Iterable[Tenure]:
        """The founder by the genesis, as it describes itself in its first grant, and the recovery sheet."""
        for deed in self._deeds.get(GENESIS, ()):
            certificate = deed.body.get("certificate")
            plain = Grant(entry=deed.entry, device=deed.device, device_class=DeviceClass.KEEPER, owner=bytes(16),
                          label="", prefix="", certificate=certificate if type(certificate) is bytes else b"",
                          sealing=bytes(32))  # fmt: skip
            own = self._first_of_itself(deed.device)
            yield Tenure(rank=(DeviceClass.KEEPER, _FOUNDER), grant=own or plain, deed=deed)
            sheet = deed.body.get("recovery")
            if type(sheet) is bytes and len(sheet) == 32 and sheet != deed.device:
                named = replace(plain, device=sheet, device_class=DeviceClass.RECOVERY, certificate=b"")
                yield Tenure(rank=(DeviceClass.RECOVERY, _SHEET), grant=named, deed=deed)

    def _first_of_itself(self, device: bytes) -> Grant | None:
        own = [d for d in self._deeds.get(GRANT, ()) if d.device == device == d.body.get("device")]
        found = (read_grant(d.entry, d.body) for d in sorted(own, key=lambda d: (d.inc, d.seq, d.n)))
        return next((g for g in found if g is not None and g.device_class is DeviceClass.KEEPER), None)

    def _spent(self, tenure: Tenure) -> bool:
        """Whether a more senior admission used the invitation already; the first one here uses it."""
        invite = tenure.deed.body.get("invite") if tenure.deed.type == ADMIT else None
        if not isinstance(invite, bytes):
            return False
        if invite in self._invited:
            self._twice[tenure.deed.entry, tenure.deed.n] = tenure.grant
            return True
        self._invited.add(invite)
        return False

    def _past(self, a: Deed, b: Deed) -> bool:
        return self._saw(b.log, b.seq, a.log) >= a.seq

    def _known(self, a: Deed, b: Deed) -> bool:
        """Whether the author of `b` proves to have known `a`."""
        return self._knew(b.log, b.seq, a.log) >= a.seq

    def _ends(self, tenure: Tenure) -> tuple[Deed, ...]:
        return tuple(
            deed
            for deed in self._deeds.get(REVOKE, ())
            if deed.body.get("device") == tenure.device
            and not self._known(deed, tenure.deed)
            and (deed.device == tenure.device or self._is_officers(deed))
        )

    def _is_officers(self, deed: Deed) -> bool:
        """Whether one of the tenures finished so far, all of them more senior, entitles its author."""
        return any(
            senior.device == deed.device and senior.device_class in _OFFICERS and self._covers(senior, deed)
            for senior in self._done
        )

    def _granted(self, tenure: Tenure) -> Iterable[Tenure]:
        path = tenure.rank[1]
        if len(path) >= LONGEST or tenure.device_class not in _OFFICERS:
            return
        for deed in (*self._deeds.get(GRANT, ()), *self._deeds.get(ADMIT, ())):
            if deed.device != tenure.device or not self._covers(tenure, deed):
                continue
            grant = read_grant(deed.entry, deed.body)
            if grant is not None and may_grant(tenure.device_class, grant.device_class):
                rank = (int(grant.device_class), (*path, (deed.inc, deed.seq, deed.n)))
                yield Tenure(rank=rank, grant=grant, deed=deed)

    def _covers(self, tenure: Tenure, deed: Deed) -> bool:
        return self._past(tenure.deed, deed) and all(self._past(deed, end) for end in tenure.ends)

    def _reviewed(self) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """The everyday entries that officers adopted, and those they voided and nobody took back since."""
        adopted = {entry for deed in self._by_officers(ADOPT) for entry in _entries(deed)}
        returned = list(self._by_officers(UNVOID))
        voided = {
            entry
            for deed in self._by_officers(VOID)
            for entry in _entries(deed)
            if not any(entry in _entries(back) and self._known(deed, back) for back in returned)
        }
        return frozenset(adopted), frozenset(voided)

    def _taken_back(self) -> frozenset[bytes]:
        keys = (deed.body.get("key") for deed in self._by_officers(UNINVITE))
        return frozenset(key for key in keys if isinstance(key, bytes))

    def _by_officers(self, kind: str) -> Iterable[Deed]:
        return (deed for deed in self._deeds.get(kind, ()) if self._is_officers(deed))


def _entries(deed: Deed) -> frozenset[bytes]:
    named = deed.body.get("entries")
    return frozenset(e for e in named if isinstance(e, bytes)) if isinstance(named, list | tuple) else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The entries `first` ≤ seq ≤ `last` of one log that one tenure covers."""

    first: int
    last: int
    device_class: DeviceClass
    owner: bytes


def spans(
    authority: Authority, log: bytes, device: bytes, saw: Saw, first: Callable[[bytes, bytes, int], int | None]
) -> tuple[Span, ...]:
    """Which entries of a log its device's tenures cover, most senior first; adopted ones count under any of them.

    `first(log, on_log, on_seq)` is the lowest seq of `log` whose author had seen that much of `on_log`. A span whose
    revoker had seen nothing of the log ends before it begins, one whose grant its author never saw begins at the end of
    time; both are there for what may be adopted.
    """
    found = []
    for tenure in authority.ever(device):
        since = first(log, tenure.deed.log, tenure.deed.seq)
        last = min((saw(end.log, end.seq, log) for end in tenure.ends), default=FOREVER)
        found.append(Span(first=FOREVER if since is None else since, last=last, device_class=tenure.device_class,
                          owner=tenure.grant.owner))  # fmt: skip
    return tuple(found)
