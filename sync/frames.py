"""Messages cut out of a stream of bytes, and bytes made of messages (sync §3).

A frame is its length as four bytes, big-endian, and one item of strict CBOR. What messages mean is not known here.
"""

from typing import Final

from skillshare.journal import cbor
from sync.messages import Message, read
from sync.messages import encode as plain

LENGTH: Final = 4
SMALL: Final = 4 * 1024
"""Bytes of a frame until both sides know each other."""
LARGE: Final = 1024 * 1024


class TooLong(Exception):
    """A frame is announced that nobody may send; its bytes are not waited for."""


class FrameReader:
    """Takes bytes as they come and gives whole frames. `limit` may be raised between two frames."""

    def __init__(self, limit: int = SMALL) -> None:
        self.limit = limit
        self._held = bytearray()

    @property
    def held(self) -> int:
        """Bytes that came and belong to no whole frame yet."""
        return len(self._held)

    def feed(self, data: bytes) -> None:
        self._held += data

    def next(self) -> bytes | None:
        """The next whole frame without its length, None until more bytes come. Raises TooLong on its length alone."""
        if len(self._held) < LENGTH:
            return None
        size = int.from_bytes(self._held[:LENGTH], "big")
        if size > self.limit:
            raise TooLong
        if len(self._held) < LENGTH + size:
            return None
        frame = bytes(memoryview(self._held)[LENGTH : LENGTH + size])
        del self._held[: LENGTH + size]
        return frame


def decode(frame: bytes) -> Message:
    """The message of one frame. Raises Malformed."""
    return read(cbor.decode(frame, limit=LARGE))


def encode(message: Message) -> bytes:
    """The frame of a message, its length included. Raises ValueError for one that is longer than anybody takes."""
    content = plain(message)
    if len(content) > LARGE:
        raise ValueError(f"a message of {len(content)} bytes is too long")
    return len(content).to_bytes(LENGTH, "big") + content
