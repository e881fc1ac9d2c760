"""A backup's inside as a stream of bytes: a head, files, and the hash of it all. Packed and unpacked in one pass.

A part is one letter, a length in four bytes and that many bytes. Never here: passphrases, and where files come from.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed

PIECE: Final = 256 * 1024
"""Bytes of a file that travel in one part."""

_HEAD, _FILE, _PIECE, _END = b"h", b"f", b"p", b"e"
_LENGTH: Final = 4
_HEAD_LIMIT: Final = 64 * 1024


class Stopped(Exception):
    """Whoever was told how far it is asked to stop."""


class Unsound(Exception):
    """What was unpacked is no stream of this form, or not as it was packed."""


class Opener(Protocol):
    """Where unpacked files go: told the head first, then asked for a file to write by each name."""

    def begin(self, head: Mapping[str, Any], /) -> None: ...

    def open(self, name: str, /) -> BinaryIO: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is packed: a head that says what it is, and files by the names they have in the backup.

    What lies sealed on the disk is opened by a call when its turn comes.
    """

    head: Mapping[str, Any]
    files: Mapping[str, Path | Callable[[], BinaryIO]]


class Packing:
    """The stream as a file to read from. `told` gets the bytes read so far and answers whether to go on."""

    def __init__(self, content: Content, told: Callable[[int], bool] | None = None) -> None:
        self._parts = _packed(content)
        self._told = told
        self._left = b""
        self._done = 0
        self.hash = sha256()

    def read(self, size: int = PIECE) -> bytes:
        """Up to `size` bytes, none at the end. Raises OSError for a file that cannot be read, or Stopped."""
        if not self._left:
            self._left = next(self._parts, b"")
            if self._told is not None and not self._told(self._done):
                raise Stopped
        part, self._left = self._left[:size], self._left[size:]
        self.hash.update(part)
        self._done += len(part)
        return part


def _packed(content: Content) -> Iterator[bytes]:
    total = sha256()
    for part in _parts(content):
        total.update(part)
        yield part
    yield _framed(_END, total.digest())


def _parts(content: Content) -> Iterator[bytes]:
    yield _framed(_HEAD, cbor.encode(dict(content.head)))
    for name, source in content.files.items():
        yield _framed(_FILE, name.encode())
        with open(source, "rb") if isinstance(source, Path) else source() as file:
            while piece := file.read(PIECE):
                yield _framed(_PIECE, piece)


def _framed(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(_LENGTH, "big") + content


class Unpacking:
    """The stream as a file to write to. Raises Unsound at the first byte that is out of place; `close` at its end."""

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self._buffer = bytearray()
        self._total = sha256()
        self._file: BinaryIO | None = None
        self._begun = self._ended = False

    def write(self, content: bytes) -> int:
        """Takes all of it."""
        self._buffer += content
        while (part := self._next()) is not None:
            self._take(*part)
        return len(content)

    def flush(self) -> None:
        """Nothing is held back that could be written."""

    def close(self) -> None:
        """Says that nothing follows."""
        self.abandon()
        if not self._ended or self._buffer:
            raise Unsound

    def abandon(self) -> None:
        """Leaves the last file as it is."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _next(self) -> tuple[bytes, bytes] | None:
        if len(self._buffer) < 1 + _LENGTH:
            return None
        length = int.from_bytes(self._buffer[1 : 1 + _LENGTH], "big")
        if length > PIECE or self._ended:
            raise Unsound
        if len(self._buffer) < 1 + _LENGTH + length:
            return None
        part = bytes(self._buffer[: 1 + _LENGTH + length])
        del self._buffer[: len(part)]
        kind = part[:1]
        if kind != _END:
            self._total.update(part)
        return kind, part[1 + _LENGTH :]

    def _take(self, kind: bytes, content: bytes) -> None:
        if kind == _HEAD and not self._begun:
            self._begun = True
            self._opener.begin(_head(content))
        elif kind == _FILE and self._begun:
            self.abandon()
            self._file = self._opener.open(content.decode("ascii", "replace"))
        elif kind == _PIECE and self._file is not None:
            self._file.write(content)
        elif kind == _END and self._begun and content == self._total.digest():
            self._ended = True
        else:
            raise Unsound


def _head(content: bytes) -> Mapping[str, Any]:
    try:
        head = cbor.decode(content, limit=_HEAD_LIMIT)
    except Malformed as error:
        raise Unsound from error
    if not isinstance(head, dict):
        raise Unsound
    return head
