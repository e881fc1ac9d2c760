"""A host and a joiner in one process, frame by frame, and whoever stands between them.

Never here: assertions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from skillshare.journal.key import DeviceKey
from sync.frames import LENGTH
from sync.pairing import Candidate, Host, Joiner, Step
from tests.net.ends import device

COMMUNITY = b"c" * 16
CODE = "41870263"
HALL, KITCHEN, MALLORY = device(1), device(2), device(9)


def candidate(key: DeviceKey = KITCHEN, **other: object) -> Candidate:
    described: dict[str, object] = {"label": "Kitchen", "owner": "Lena", "device": key.public,
                                    "certificate": key.certificate, "sealing": key.sealing}  # fmt: skip
    return Candidate(**{**described, **other})  # type: ignore[arg-type]


def host(code: str = CODE) -> Host:
    return Host(code, community=COMMUNITY, certificate=HALL.certificate)


def joiner(code: str = CODE, *, seen: bytes = HALL.certificate, of: Candidate | None = None) -> Joiner:
    return Joiner(code, of or candidate(), seen=seen)


def bare(*frames: bytes) -> list[bytes]:
    """Frames without their lengths, as `take` wants them."""
    return [frame[LENGTH:] for frame in frames]


def prove(hall: Host, kitchen: Joiner, pass_on: Callable[[bytes], bytes] = lambda frame: frame) -> Step:
    """Carries frames to and fro until the joiner has described itself; what the host makes of that."""
    (frame,) = bare(hall.greeting)
    for _ in range(2):
        (frame,) = bare(*kitchen.take(pass_on(frame)).send)
        (frame,) = bare(*hall.take(pass_on(frame)).send)
    (frame,) = bare(*kitchen.take(pass_on(frame)).send)
    return hall.take(pass_on(frame))


def let_in(hall: Host, kitchen: Joiner, envelopes: Sequence[bytes]) -> Step:
    """Carries everything a candidate gets; what the joiner makes of the last frame."""
    step = Step()
    for frame in bare(*hall.admit(envelopes)):
        step = kitchen.take(frame)
    return step
