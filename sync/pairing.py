"""How a laptop joins, as two machines that take frames and give frames; no input, output or clock here (sync §2).

    host                                    joiner
    ["host", version, community]       →                               or from either ["no", "other-version"]
                                       ←    ["join", version, SHA-256 of its certificate, share]
    ["share", share]                   →
                                       ←    ["proof", proof]           the one guess
    ["proof", proof]                   →                               or ["no", why]
                                       ←    sealed ["laptop", label, owner, device, certificate, sealing]
    … a steward decides …
    sealed ["in", entries]             →                               or sealed ["no", "declined"]
    sealed ["entries", [envelope …]]   →    as often as it takes
                                       ←    sealed ["taken"]           once they are stored

The joiner proves first, so a host tells nothing to whoever does not know the digits; and whoever plays the host gets
one guess per digits typed. Until both have proved, a frame has at most 4 KiB and carries no name of anything.
"""

import hmac
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final, TypeAlias

from skillshare.domain.text import SHORT, clean
from skillshare.journal import cbor
from skillshare.journal.certificate import LARGEST, flaw
from skillshare.journal.entry import RECORD
from skillshare.journal.failure import Malformed
from sync.agreement import SHARE, Agreed, Half, Parties
from sync.frames import LARGE, LENGTH

VERSION: Final = 1
ENTRIES: Final = 100_000
"""Entries of authority that a joiner takes, and how many bytes of them."""
BYTES: Final = 32 * 1024 * 1024

_PAGE: Final = 256 * 1024
_HASH: Final = 32


class Why(StrEnum):
    """Why a laptop did not join."""

    WRONG_CODE = "wrong-code"
    """Other digits, or somebody between the two laptops."""
    BUSY = "busy"
    """Another laptop is being let in."""
    DECLINED = "declined"
    NOT_POSSIBLE = "not-possible"
    """The host wanted to let it in and could not."""
    OTHER_VERSION = "other-version"
    MALFORMED = "malformed"
    GUESSED = "guessed"
    """Three wrong codes; the host listens no longer."""
    TIMED_OUT = "timed-out"
    CUT = "cut"
    """The connection ended in the middle."""
    UNREACHABLE = "unreachable"
    NOT_NEARBY = "not-nearby"
    """An address outside private networks (sync §5)."""


_TOLD: Final = (Why.WRONG_CODE, Why.GUESSED, Why.BUSY, Why.DECLINED, Why.NOT_POSSIBLE, Why.OTHER_VERSION)
"""What the host may say to the joiner; the last one goes both ways."""


class Stopped(Exception):
    """The laptop does not join."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The laptop that wants in, as it describes itself. `owner` is whom it says it belongs to, perhaps empty."""

    label: str
    owner: str
    device: bytes
    certificate: bytes
    sealing: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """What a laptop that is let in starts with: the community and all its entries of authority."""

    community: bytes
    envelopes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What follows from a frame: frames to send, and what is new. `proved` is when the guess was right."""

    send: tuple[bytes, ...] = ()
    proved: bool = False
    candidate: Candidate | None = None
    welcome: Welcome | None = None
    done: bool = False


_Take: TypeAlias = Callable[[Any], Step]


class _Side:
    """What both machines share: the next frame they wait for, what was said, and the key once there is one."""

    def __init__(self, first: _Take) -> None:
        self._next = first
        self._said = b""
        self.agreed: Agreed | None = None
        """Set when both have proved that they know the digits."""

    def take(self, frame: bytes) -> Step:
        """What follows from a frame, its length not included. Raises Stopped; then nothing more is said."""
        try:
            value = cbor.decode(self._opened(frame), limit=LARGE)
            if self.agreed is None:
                self._remember(frame)
            return self._next(value)
        except (Malformed, Stopped) as end:
            self._next = self._over
            raise end if isinstance(end, Stopped) else Stopped(Why.MALFORMED) from None

    def _opened(self, frame: bytes) -> bytes:
        raise NotImplementedError

    def _remember(self, frame: bytes) -> None:
        self._said += len(frame).to_bytes(LENGTH, "big") + frame

    def _say(self, *value: object) -> bytes:
        frame = cbor.encode(list(value))
        self._remember(frame)
        return _framed(frame)

    def _over(self, _: Any) -> Step:
        raise Malformed("over")


class Host(_Side):
    """The laptop that lets another in: one exchange over one code. `greeting` is sent first."""

    def __init__(self, code: str, *, community: bytes, certificate: bytes) -> None:
        super().__init__(self._joined)
        self._code, self._community, self._own = code, community, sha256(certificate).digest()
        self._joiner = b""
        self._expected: Agreed | None = None
        self.greeting = self._say("host", VERSION, community)

    def admit(self, envelopes: Sequence[bytes]) -> Iterator[bytes]:
        """The frames for a candidate that was let in, with all entries of authority."""
        self._next = self._taken
        yield self._sealed("in", len(envelopes))
        for page in _pages(envelopes):
            yield self._sealed("entries", page)

    def refuse(self, why: Why) -> bytes:
        """The frame for a candidate that is not let in."""
        self._next = self._over
        return self._sealed("no", why.value)

    def _opened(self, frame: bytes) -> bytes:
        return frame if self.agreed is None else self.agreed.from_joiner.open(frame)

    def _sealed(self, *value: object) -> bytes:
        assert self.agreed is not None  # only after both have proved
        return _framed(self.agreed.from_host.seal(cbor.encode(list(value))))

    def _joined(self, value: Any) -> Step:
        if value == ["no", Why.OTHER_VERSION.value]:
            raise Stopped(Why.OTHER_VERSION)
        version, self._joiner, share = _fields(value, "join", int, bytes, bytes)
        _check_version(version)
        _check_sizes((self._joiner, _HASH), (share, SHARE))
        parties = Parties(joiner=self._joiner, host=self._own, community=self._community)
        half = Half(self._code, parties, joining=False)
        said = self._say("share", half.share)
        self._expected = half.finish(share, self._said)
        self._next = self._proved
        return Step(send=(said,))

    def _proved(self, value: Any) -> Step:
        (proof,) = _fields(value, "proof", bytes)
        assert self._expected is not None  # set by the step before
        self._next = self._over
        if not hmac.compare_digest(proof, self._expected.joiner_proof):
            raise Stopped(Why.WRONG_CODE)
        answer = self._say("proof", self._expected.host_proof)
        self.agreed, self._next = self._expected, self._described
        return Step(send=(answer,), proved=True)

    def _described(self, value: Any) -> Step:
        label, owner, device, certificate, sealing = _fields(value, "laptop", str, str, bytes, bytes, bytes)
        _check_sizes((device, 32), (sealing, 32))
        if sha256(certificate).digest() != self._joiner or flaw(certificate, device) is not None:
            raise Malformed("certificate")
        self._next = self._over
        return Step(candidate=Candidate(label=clean(label)[:SHORT], owner=clean(owner)[:SHORT], device=device,
                                        certificate=certificate, sealing=sealing))  # fmt: skip

    def _taken(self, value: Any) -> Step:
        _fields(value, "taken")
        self._next = self._over
        return Step(done=True)


class Joiner(_Side):
    """The laptop that wants in. `seen` is the certificate that the host showed on this very connection."""

    def __init__(self, code: str, candidate: Candidate, *, seen: bytes) -> None:
        super().__init__(self._greeted)
        if len(candidate.certificate) > LARGEST:
            raise ValueError("a certificate as large as that is nobody's")
        self._code, self._candidate, self._seen = code, candidate, sha256(seen).digest()
        self._half: Half | None = None
        self._expected: Agreed | None = None
        self.community = b""
        """Of the host, proved as soon as `agreed` is there."""
        self._awaited = self._bytes = 0
        self._envelopes: list[bytes] = []

    def taken(self) -> bytes:
        """The frame that says that everything is stored."""
        return self._sealed("taken")

    def _opened(self, frame: bytes) -> bytes:
        if self.agreed is not None:
            frame = self.agreed.from_host.open(frame)
        told = next((why for why in _TOLD if frame == _no(why)), None)
        if told is not None:
            raise Stopped(told)
        return frame

    def _sealed(self, *value: object) -> bytes:
        assert self.agreed is not None  # only after both have proved
        return _framed(self.agreed.from_joiner.seal(cbor.encode(list(value))))

    def _greeted(self, value: Any) -> Step:
        version, community = _fields(value, "host", int, bytes)
        _check_version(version)
        _check_sizes((community, RECORD))
        self.community, own = community, sha256(self._candidate.certificate).digest()
        self._half = Half(self._code, Parties(joiner=own, host=self._seen, community=community), joining=True)
        self._next = self._shared
        return Step(send=(self._say("join", VERSION, own, self._half.share),))

    def _shared(self, value: Any) -> Step:
        (share,) = _fields(value, "share", bytes)
        assert self._half is not None  # set by the step before
        self._expected = self._half.finish(share, self._said)
        self._next = self._proved
        return Step(send=(self._say("proof", self._expected.joiner_proof),))

    def _proved(self, value: Any) -> Step:
        (proof,) = _fields(value, "proof", bytes)
        assert self._expected is not None  # set by the step before
        if not hmac.compare_digest(proof, self._expected.host_proof):
            raise Stopped(Why.WRONG_CODE)
        self.agreed, self._next = self._expected, self._let_in
        it = self._candidate
        names = (clean(it.label)[:SHORT], clean(it.owner)[:SHORT])
        said = self._sealed("laptop", *names, it.device, it.certificate, it.sealing)
        return Step(send=(said,), proved=True)

    def _let_in(self, value: Any) -> Step:
        (self._awaited,) = _fields(value, "in", int)
        if not 1 <= self._awaited <= ENTRIES:
            raise Malformed("entries")
        self._next = self._received
        return Step()

    def _received(self, value: Any) -> Step:
        (page,) = _fields(value, "entries", list)
        if not page or not all(type(envelope) is bytes for envelope in page):
            raise Malformed("entries")
        self._envelopes += page
        self._bytes += sum(map(len, page))
        if len(self._envelopes) > self._awaited or self._bytes > BYTES:
            raise Malformed("entries")
        if len(self._envelopes) < self._awaited:
            return Step()
        self._next = self._over
        return Step(welcome=Welcome(community=self.community, envelopes=tuple(self._envelopes)))


def refusal(why: Why) -> bytes:
    """The frame that says no before there is a key."""
    return _framed(_no(why))


def _no(why: Why) -> bytes:
    return cbor.encode(["no", why.value])


def _framed(frame: bytes) -> bytes:
    return len(frame).to_bytes(LENGTH, "big") + frame


def _fields(value: Any, kind: str, *types: type) -> list[Any]:
    if type(value) is not list or value[:1] != [kind] or [type(each) for each in value[1:]] != list(types):
        raise Malformed("message")
    fields: list[Any] = value[1:]
    return fields


def _check_sizes(*sizes: tuple[bytes, int]) -> None:
    if any(len(field) != size for field, size in sizes):
        raise Malformed("message")


def _check_version(version: int) -> None:
    if version != VERSION:
        raise Stopped(Why.OTHER_VERSION)


def _pages(envelopes: Iterable[bytes]) -> Iterator[list[bytes]]:
    page: list[bytes] = []
    size = 0
    for envelope in envelopes:
        page.append(envelope)
        size += len(envelope)
        if size >= _PAGE:
            yield page
            page, size = [], 0
    if page:
        yield page
