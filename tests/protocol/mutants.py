"""A process that may take 64 MiB more than it starts with and is fed streams of frames and envelopes that were spoilt.

`python -m tests.protocol.mutants COUNT SEED` prints what became of them as JSON, and ends badly if anything but a word
of refusal comes of one.
"""

from __future__ import annotations

import json
import resource
import sys
from collections import Counter
from pathlib import Path
from random import Random

from skillshare.journal.checking import check
from skillshare.journal.failure import Malformed
from sync.frames import LARGE, LENGTH, SMALL, FrameReader, TooLong, decode, encode
from tests.journal.mutants import Mutator
from tests.protocol.test_frames import EVERY

MEMORY = 64 * 1024 * 1024


def spoilt(chance: Random) -> bytes:
    """Some messages in a row, of which a few bytes are changed, lost, doubled or announced at another length."""
    stream = bytearray(b"".join(encode(message) for message in chance.choices(EVERY, k=3)))
    for _ in range(chance.randint(1, 3)):
        at, kind = chance.randrange(len(stream)), chance.randrange(5)
        if kind == 0:
            stream[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del stream[at : at + chance.randrange(1, 9)]
        elif kind == 2:
            stream[at:at] = stream[at : at + chance.randrange(1, 40)]
        elif kind == 3:
            stream[:LENGTH] = chance.choice([2**32 - 1, LARGE + 1, LARGE, 0, SMALL]).to_bytes(LENGTH, "big")
        else:
            stream[at : at + 4] = chance.randbytes(4)
        stream = stream or bytearray(b"\0")
    return bytes(stream)


def fed(stream: bytes) -> str:
    """What a reader of frames makes of a stream: the first refusal, or how many messages."""
    reader, count = FrameReader(SMALL), 0
    reader.feed(stream)
    try:
        while (frame := reader.next()) is not None:
            decode(frame)
            count += 1
    except Malformed:
        return "malformed"
    except TooLong:
        return "too long"
    return f"{count} messages"


def main(count: int, seed: int) -> None:
    chance, mutator, ends = Random(seed), Mutator(seed=seed), Counter[str]()
    check(mutator.next())
    pages = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (pages + MEMORY, pages + MEMORY))
    for n in range(count):
        if n % 4:
            ends[fed(spoilt(chance))] += 1
        else:
            checked = check(mutator.next())
            ends["refused" if checked.reason else "sound"] += 1
    print(json.dumps(ends))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
