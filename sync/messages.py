"""What laptops say to each other, as values, and how each is read from plain CBOR (sync §3).

Every shape and size is judged here, before anything else sees a message. When one may be said is the session's table.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any, Final, NamedTuple, TypeAlias

from skillshare.domain.fact import ALL, DESK
from skillshare.journal import cbor
from skillshare.journal.entry import BODY_LIMIT, ENVELOPE_LIMIT, FACTS, HEADER_LIMIT, INCARNATIONS, log_id
from skillshare.journal.failure import Malformed

PROTOCOL: Final = 1
HEADS: Final = 512
ENTRIES: Final = 256
CREDIT: Final = 4 * 1024 * 1024
"""Bytes that may be asked for at once (sync §5)."""

_SEQ_END: Final = 2**40
_TEXT: Final = 64
_CHUNK: Final = 256 * 1024


class Head(NamedTuple):
    """Where a log ends: `seq` −1 and no entry if only its fork is known; `frozen` is the lowest forked place."""

    device: bytes
    inc: int
    lane: int
    seq: int
    entry: bytes | None
    frozen: int | None

    @property
    def log(self) -> bytes:
        """The log's id (journal §1)."""
        return log_id(self.device, self.inc, self.lane)


class Place(NamedTuple):
    """One place of one log."""

    device: bytes
    inc: int
    lane: int
    seq: int

    @property
    def log(self) -> bytes:
        """The log's id (journal §1)."""
        return log_id(self.device, self.inc, self.lane)


class Range(NamedTuple):
    """The places `first` to `last` of one log, both included."""

    device: bytes
    inc: int
    lane: int
    first: int
    last: int

    @property
    def log(self) -> bytes:
        """The log's id (journal §1)."""
        return log_id(self.device, self.inc, self.lane)


class Part(NamedTuple):
    """The body of fact `n` of an entry, None where it is asked for or cannot be given."""

    entry: bytes
    n: int
    body: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """Who is there. `lowest` and `highest` protocol; `wall` in milliseconds since 1970 UTC, for the banner only;
    `frame` and `credit` are the bytes of one frame and of uncommitted entries that it takes."""

    lowest: int
    highest: int
    community: bytes
    device: bytes
    inc: int
    app: str
    wall: int
    frame: int
    credit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Have:
    """The heads of one lane; `more` announces another such message."""

    lane: int
    heads: tuple[Head, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HashAt:
    """Asks for the entry ids at these places."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashes:
    """The ids asked for, in the same order; None where nothing is held."""

    ids: tuple[bytes | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """Asks for ranges, and allows so many more bytes to be sent; without ranges it only renews the credit."""

    ranges: tuple[Range, ...]
    credit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """Some of what was asked for; `last` when nothing asked for is left."""

    envelopes: tuple[bytes, ...]
    last: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Everything of this lane that the other announced is stored here."""

    lane: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WantBody:
    """Asks for bodies that were withheld, lost, or are newly allowed."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """The bodies, None for each that is not here or not for the other to see; fewer than asked if they are large."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Two signed headers for one place of one log (journal §5)."""

    first: bytes
    first_signature: bytes
    second: bytes
    second_signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Heads that moved since they were last told."""

    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WantChunk:
    """Asks for a manifest or a piece of a file by its hash (journal §9)."""

    name: bytes
    manifest: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """The bytes with that hash."""

    name: bytes
    manifest: bool
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NoChunk:
    """It is not here."""

    name: bytes
    manifest: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is held, what of it may be seen, and a digest of the catalog that follows from both."""

    clock: bytes
    audience: str | bytes
    state: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Ping:
    """Still here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bye:
    """The end, and why, as a word of `status.Why`; a reader takes a word it does not know for a plain end."""

    reason: str


Message: TypeAlias = (
    Hello | Have | HashAt | Hashes | Want | Entries | Done | WantBody | Bodies | Evidence | News | WantChunk | Chunk
    | NoChunk | State | Ping | Bye
)  # fmt: skip
Read: TypeAlias = Callable[[Any], Any]


def _bytes(least: int, most: int | None = None) -> Read:
    def read(value: Any) -> bytes:
        if type(value) is not bytes or not least <= len(value) <= (least if most is None else most):
            raise Malformed("bytes")
        return value

    return read


def _within(low: int, end: int) -> Read:
    def read(value: Any) -> int:
        if type(value) is not int or not low <= value < end:
            raise Malformed("number")
        return value

    return read


def _text(value: Any) -> str:
    if type(value) is not str or len(value) > _TEXT:
        raise Malformed("text")
    return value


def _bool(value: Any) -> bool:
    if type(value) is not bool:
        raise Malformed("truth")
    return value


def _audience(value: Any) -> str | bytes:
    if value in (ALL, DESK):
        return str(value)
    audience: bytes = _bytes(16)(value)
    return audience


def _maybe(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _many(read: Read, most: int) -> Read:
    def read_all(value: Any) -> tuple[Any, ...]:
        if type(value) is not list or len(value) > most:
            raise Malformed("list")
        return tuple([read(each) for each in value])

    return read_all


def _row(kind: Callable[..., Any], *reads: Read) -> Read:
    def read(value: Any) -> Any:
        if type(value) is not list or len(value) != len(reads):
            raise Malformed("row")
        return kind(*[one(each) for one, each in zip(reads, value, strict=True)])

    return read


def _head(device: bytes, inc: int, lane: int, seq: int, entry: bytes | None, frozen: int | None) -> Head:
    if (seq < 0) != (entry is None):
        raise Malformed("head")
    return Head(device, inc, lane, seq, entry, frozen)


_HASH: Final = _bytes(32)
_LANE: Final = _within(0, 2)
_SEQ: Final = _within(0, _SEQ_END)
_LOG: Final = (_HASH, _within(0, INCARNATIONS), _LANE)
_HEADER: Final = (_bytes(1, HEADER_LIMIT), _bytes(64))
_HEADS: Final = _many(_row(_head, *_LOG, _within(-1, _SEQ_END), _maybe(_HASH), _maybe(_SEQ)), HEADS)
_RANGES: Final = _many(_row(Range, *_LOG, _SEQ, _SEQ), HEADS)
_PARTS: Final = _many(_row(Part, _HASH, _within(0, FACTS), _maybe(_bytes(1, BODY_LIMIT))), ENTRIES)
_SIZE: Final = _within(0, 2**63)
_VERSION: Final = _within(0, 2**16)

_SHAPES: Final[dict[str, tuple[type, tuple[Read, ...]]]] = {
    # A laptop that has no incarnation left says so, and still hands over what it has.
    "HELLO": (Hello, (_VERSION, _VERSION, _bytes(16), _HASH, _within(0, INCARNATIONS + 1), _text, _SIZE, _SIZE, _SIZE)),
    "HAVE": (Have, (_LANE, _HEADS, _bool)),
    "HASHAT": (HashAt, (_many(_row(Place, *_LOG, _SEQ), HEADS),)),
    "HASHES": (Hashes, (_many(_maybe(_HASH), HEADS),)),
    "WANT": (Want, (_RANGES, _within(0, CREDIT + 1))),
    "ENTRIES": (Entries, (_many(_bytes(1, ENVELOPE_LIMIT), ENTRIES), _bool)),
    "DONE": (Done, (_LANE,)),
    "WANTBODY": (WantBody, (_PARTS,)),
    "BODIES": (Bodies, (_PARTS,)),
    "EVIDENCE": (Evidence, _HEADER + _HEADER),
    "NEWS": (News, (_HEADS,)),
    "WANTCHUNK": (WantChunk, (_HASH, _bool)),
    "CHUNK": (Chunk, (_HASH, _bool, _bytes(0, _CHUNK))),
    "NOCHUNK": (NoChunk, (_HASH, _bool)),
    "STATE": (State, (_HASH, _audience, _HASH)),
    "PING": (Ping, ()),
    "BYE": (Bye, (_text,)),
}
_NAMES: Final = {kind: name for name, (kind, _) in _SHAPES.items()}


def plain(message: Message) -> list[Any]:
    """The message as CBOR has it: its name and its fields in order."""
    return [_NAMES[type(message)], *(_bare(getattr(message, field.name)) for field in fields(message))]


def read(value: Any) -> Message:
    """The message in a decoded value. Raises Malformed for an unknown name or another shape or size."""
    if type(value) is not list or not value or type(value[0]) is not str or value[0] not in _SHAPES:
        raise Malformed("message")
    kind, reads = _SHAPES[value[0]]
    if len(value) != len(reads) + 1:
        raise Malformed("message")
    names = (field.name for field in fields(kind))
    message: Message = kind(**{name: one(each) for name, one, each in zip(names, reads, value[1:], strict=True)})
    return message


def encode(message: Message) -> bytes:
    """The canonical bytes of a message."""
    return cbor.encode(plain(message))


def _bare(value: Any) -> Any:
    return [_bare(each) for each in value] if isinstance(value, tuple) else value
