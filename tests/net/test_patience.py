"""How long a laptop waits for another, in seconds shrunk to moments; the full ones are checked as numbers (sync §5).

Never here: what is said meanwhile.
"""

from __future__ import annotations

import asyncio
import shutil
import ssl
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from sync import messages as say
from sync import tls
from sync.connection import Limits
from sync.door import SOCKETS, SOCKETS_AN_ADDRESS
from sync.frames import LARGE, SMALL, FrameReader, decode, encode
from sync.node import SESSIONS
from sync.patience import Pace
from sync.session import MANY
from sync.status import Why
from tests.net.nodes import Desk, Slow
from tests.protocol.wire import hello_of

TRICKLE = 0.02


@pytest.fixture
def made(pair: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[list[Desk]]:
    """Two laptops with the limits a test names."""
    shutil.copytree(pair, tmp_path / "pair")
    desks = [Desk(tmp_path / "pair" / str(n), request.param) for n in (0, 1)]
    yield desks
    for desk in desks:
        desk.close()


def test_the_numbers_are_those_of_the_design() -> None:
    assert Limits() == Limits(hello=10, ping=30, idle=90, progress=30, least=4 * 1024, bad=8)
    assert (Pace().shun, Pace().shun_most) == (60, 3600)
    assert (SOCKETS, SOCKETS_AN_ADDRESS, SESSIONS, SMALL, LARGE) == (8, 2, 64, 4 * 1024, 1024**2)
    assert tls.HANDSHAKE == 10


def talk(
    desks: list[Desk], *, say_hello: bool = True, trickle: bool = False, most: float = 20
) -> tuple[list[say.Message], float]:
    """What a member hears who says hello, and then nothing or a little again and again; and for how long.

    It leaves after `most` seconds.
    """
    first, second = desks
    grants = [tenure.grant for tenure in second.community.journal.authority.live()]
    context = tls.client_context(second.community.journal.key, grants)
    address = first.node.start()

    async def run() -> bytes:
        reader, writer = await asyncio.open_connection(*address, ssl=context, server_hostname="")
        heard = b""
        if say_hello:
            writer.write(encode(hello_of(second)))
        with suppress(ConnectionError, ssl.SSLError):
            while time.monotonic() - began < most:
                try:
                    async with asyncio.timeout(TRICKLE):
                        piece = await reader.read(65536)
                except TimeoutError:
                    if trickle:
                        writer.write(encode(say.Ping()))
                    continue
                if not piece:
                    break
                heard += piece
        writer.close()
        with suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()
        return heard

    began = time.monotonic()
    frames = FrameReader(LARGE)
    frames.feed(asyncio.run(run()))
    found = []
    while (frame := frames.next()) is not None:
        found.append(decode(frame))
    return found, time.monotonic() - began


@pytest.mark.parametrize("made", [Limits(hello=0.2, ping=0.2, idle=60, progress=60)], indirect=True)
def test_who_says_no_hello_is_not_waited_for(made: list[Desk]) -> None:
    heard, lasted = talk(made, say_hello=False)
    assert heard[-1] == say.Bye(reason=Why.SILENT.value)
    assert 0.2 <= lasted < 5


@pytest.mark.parametrize("made", [Limits(hello=0.1, ping=0.1, idle=0.8, progress=60)], indirect=True)
def test_silence_is_asked_into_and_then_ended(made: list[Desk], caplog: pytest.LogCaptureFixture) -> None:
    heard, lasted = talk(made)
    pings = sum(message == say.Ping() for message in heard)
    assert 2 <= pings <= 8
    assert heard[-1] == say.Bye(reason=Why.SILENT.value)
    assert 0.8 <= lasted < 5
    made[0].connected(0)
    assert "silent; 0 of 0 entries had come, 3 were to go" in caplog.text


@pytest.mark.parametrize("made", [Limits(hello=0.1, ping=0.1, idle=60, progress=0.5)], indirect=True)
def test_who_owes_something_and_trickles_is_ended(made: list[Desk], caplog: pytest.LogCaptureFixture) -> None:
    """It is never idle, and yet gives far less than is asked for."""
    heard, lasted = talk(made, trickle=True)
    assert heard[-1] == say.Bye(reason=Why.SLOW.value)
    made[0].connected(0)
    assert "slow; 0 of 0 entries had come" in caplog.text
    assert 0.5 <= lasted < 5


@pytest.mark.parametrize("made", [Limits(hello=0.1, ping=0.1, idle=60, progress=0.5, least=8)], indirect=True)
def test_who_owes_something_and_gives_enough_is_waited_for(made: list[Desk]) -> None:
    """The same trickle, of which eight bytes are enough; it leaves by itself after three times as long."""
    heard, lasted = talk(made, trickle=True, most=1.5)
    assert say.Bye not in map(type, heard)
    assert lasted >= 1.5


def test_who_takes_long_over_what_it_was_given_is_waited_for(
    pair: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A first sync on a slow disk takes many times as long as anybody waits for a sign of life or for progress."""
    shutil.copytree(pair, tmp_path / "pair")
    limits = Limits(hello=0.7, ping=0.2, idle=1, progress=0.7)
    desks = [Desk(tmp_path / "pair" / str(n), limits, writer=Slow(0.12 * n)) for n in (0, 1)]
    try:
        first, second = desks
        first.fill(MANY + 1000)
        second.node.start()
        began = time.monotonic()
        second.node.meet(*first.node.start())
        second.until(lambda sharing: any(peer.met is not None for peer in sharing.peers), 60)
        assert time.monotonic() - began > 3 * limits.progress
        assert caplog.text == ""
        assert second.heads() == first.heads()
        assert second.state() == first.state()
    finally:
        for desk in desks:
            desk.close()
