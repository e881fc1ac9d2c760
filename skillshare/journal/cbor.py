"""Strict canonical CBOR (journal §2): one value has exactly one encoding, and everything else is refused here.

cbor2 reads and writes; no rule about entries lives here. cbor2 by itself accepts trailing bytes, NaN, unsorted or long
forms and tags that build dates, patterns and cycles, so every tag is stopped before its decoder runs, the result is
walked against a whitelist, and the re-encoded value must equal the input.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NoReturn

import cbor2

from skillshare.journal.failure import Malformed

DEPTH: Final = 8
MAP: Final = 256
TEXT: Final = 16 * 1024

_INT_MIN: Final = -(2**64)
_INT_MAX: Final = 2**64 - 1
_LEAVES: Final = frozenset({bytes, int, bool, type(None)})
"""Types of which everything that can be decoded without a tag is plain."""
_SHORT: Final = TEXT // 4
"""Letters that are never more than `TEXT` bytes."""

decode_trusted = cbor2.loads
"""Reads bytes that passed `decode` when they were stored. Nothing is checked; for our own rows only."""


def encode(value: object) -> bytes:
    """The one canonical encoding of a value of plain types. Raises ValueError for anything `decode` would refuse."""
    try:
        plain = _plain(value, DEPTH)
    except Malformed as refusal:
        raise ValueError(f"no canonical form: {refusal.reason}") from refusal
    return cbor2.dumps(plain, canonical=True)


def decode(data: bytes, *, limit: int) -> Any:
    """The value of exactly one canonical item of at most `limit` bytes. Raises Malformed with a reason of FORMAT.md."""
    value = _read(data, limit)
    if cbor2.dumps(value, canonical=True) != data:
        raise Malformed("not-canonical")
    return value


def decode_all(many: Sequence[bytes], *, limit: int) -> list[Any]:
    """The values of many items, if `decode` would take each of them; half the work. Raises Malformed if not.

    Nothing encodes a value in fewer bytes than its canonical form. So if the canonical forms of all values are, one
    behind the other, the very bytes that came, no item can be longer than its own form, and each is its own form.
    """
    values = [_read(data, limit) for data in many]
    head = len(cbor2.dumps([None] * len(many))) - len(many)
    if cbor2.dumps(values, canonical=True)[head:] != b"".join(many):
        raise Malformed("not-canonical")
    return values


def _read(data: bytes, limit: int) -> Any:
    """What is to be encoded again and compared."""
    if len(data) > limit:
        raise Malformed("too-long")
    try:
        value = cbor2.loads(
            data,
            max_depth=DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
            semantic_decoders=_NO_TAGS,
        )
    except (cbor2.CBORError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise Malformed("tag" if isinstance(error.__cause__, _Tag) else "not-cbor") from None
    _look(value, DEPTH)
    return value


class _Tag(Exception):
    pass


def _refuse_tag(*_: object) -> NoReturn:
    raise _Tag


class _EveryTag(dict[int, Any]):
    def __missing__(self, _tag: int) -> Any:
        return _refuse_tag


_NO_TAGS: Final = _EveryTag()


def _look(value: Any, depth: int) -> None:
    """Refuses what `_plain` does, of what was just decoded: without the copy, which is half of what reading costs."""
    kind = type(value)
    if kind is str:
        if len(value) > _SHORT:
            _text(value)
    elif kind is list or kind is dict:
        if depth == 0:
            raise Malformed("too-deep")
        if kind is dict:
            _look_at_keys(value)
            value = value.values()
        for item in value:
            if type(item) not in _LEAVES:
                _look(item, depth - 1)
    elif kind not in _LEAVES:
        raise Malformed("not-plain")


def _look_at_keys(value: Mapping[Any, Any]) -> None:
    if len(value) > MAP:
        raise Malformed("map-too-large")
    for key in value:
        if type(key) is not str:
            raise Malformed("key-not-text")
        if len(key) > _SHORT:
            _text(key)


def _plain(value: object, depth: int) -> object:
    """The value itself with mappings as dicts, or Malformed if it holds anything but whole numbers, bytes, text,
    true, false, null, lists and maps with text keys, or more of them than the limits allow."""
    kind = type(value)
    if kind is bytes or kind is bool or value is None:
        return value
    if kind is str:
        return _text(value)
    if kind is int:
        if not _INT_MIN <= value <= _INT_MAX:  # type: ignore[operator]
            raise Malformed("not-plain")
        return value
    if depth == 0:
        raise Malformed("too-deep")
    if kind is list or kind is tuple:
        return [_plain(item, depth - 1) for item in value]  # type: ignore[attr-defined]
    if isinstance(value, Mapping):
        return _plain_map(value, depth)
    raise Malformed("not-plain")


def _plain_map(value: Mapping[Any, Any], depth: int) -> dict[str, object]:
    if len(value) > MAP:
        raise Malformed("map-too-large")
    if not all(type(key) is str for key in value):
        raise Malformed("key-not-text")
    return {_text(key): _plain(item, depth - 1) for key, item in value.items()}


def _text(value: Any) -> str:
    try:
        size = len(value) if value.isascii() else len(value.encode())
    except UnicodeEncodeError:
        raise Malformed("not-plain") from None
    if size > TEXT:
        raise Malformed("text-too-long")
    return str(value)
