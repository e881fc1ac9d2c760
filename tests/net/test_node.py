"""Two laptops on one network: what is done on one stands on the other, through cuts, and stops where it must.

Never here: pairing and discovery.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import socket
import ssl
import time
from collections import deque
from contextlib import suppress
from pathlib import Path

import pytest

from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson
from skillshare.journal.founding import Leaving, revoke_fact
from sync import messages as say
from sync import tls
from sync.connection import Limits
from sync.door import SOCKETS_AN_ADDRESS
from sync.frames import LARGE, FrameReader, decode, encode
from sync.session import MANY
from sync.status import Why
from tests.net.nodes import Cutting, Desk, Slow
from tests.protocol.wire import hello_of


def device(desk: Desk) -> bytes:
    return desk.community.journal.key.public


def join(first: Desk, second: Desk) -> tuple[str, int]:
    address = first.node.start()
    second.node.start()
    second.node.meet(*address)
    first.until(lambda sharing: any(peer.connected and peer.met for peer in sharing.peers))
    second.until(lambda sharing: any(peer.connected and peer.met for peer in sharing.peers))
    return address


def test_what_is_lent_on_one_laptop_is_out_on_the_other(desks: list[Desk]) -> None:
    first, second = desks
    drill = first.do(AddItem(fields={"name": "Drill"})).record
    ben = first.do(AddPerson(fields={"name": "Ben", "phone": "0301234567"})).record
    join(first, second)
    second.until(lambda _: second.community.catalog.people.row(ben) is not None)
    first.do(LendItem(item=drill, person=ben))
    second.until(lambda _: getattr(second.community.catalog.items.row(drill), "loan", None) is not None)
    assert second.heads() == first.heads()
    assert second.state() == first.state()


def test_both_ways_and_again_after_a_break(desks: list[Desk]) -> None:
    first, second = desks
    address = join(first, second)
    saw = second.do(AddItem(fields={"name": "Saw"})).record
    first.until(lambda _: first.community.catalog.items.row(saw) is not None)
    second.node.stop()
    first.connected(0)
    assert first.node.status().peers[0].problem == Why.STOPPING
    tent = second.do(AddItem(fields={"name": "Tent"})).record
    plane = first.do(AddItem(fields={"name": "Plane"})).record
    second.node.start()
    second.node.meet(*address)
    first.until(lambda _: first.community.catalog.items.row(tent) is not None)
    second.until(lambda _: second.community.catalog.items.row(plane) is not None)
    assert second.heads() == first.heads()


def test_two_that_dial_each_other_at_once_keep_one_connection(desks: list[Desk]) -> None:
    first, second = desks
    addresses = [desk.node.start() for desk in desks]
    first.node.meet(*addresses[1])
    second.node.meet(*addresses[0])
    drill = first.do(AddItem(fields={"name": "Drill"})).record
    second.until(lambda _: second.community.catalog.items.row(drill) is not None)
    saw = second.do(AddItem(fields={"name": "Saw"})).record
    first.until(lambda _: first.community.catalog.items.row(saw) is not None)
    first.connected(1)
    second.connected(1)


def test_revoked_while_connected_is_cut_within_two_seconds_and_gets_nothing_more(desks: list[Desk]) -> None:
    first, second = desks
    join(first, second)
    began = time.monotonic()
    first.office(revoke_fact(device(second), first.community.grant.owner, Leaving.LOST))
    secret = first.do(AddItem(fields={"name": "After the cut"})).record
    second.until(lambda sharing: sharing.connected == 0, 2.0)
    first.until(lambda sharing: sharing.connected == 0, 2.0)
    assert time.monotonic() - began < 2.0
    assert second.community.catalog.items.row(secret) is None
    assert len(second.heads()) <= len(first.heads())


def test_a_stranger_without_a_certificate_gets_no_word(desks: list[Desk]) -> None:
    first, _ = desks
    address = first.node.start()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(address, timeout=5) as raw, context.wrap_socket(raw) as stream:
        try:
            stream.sendall(b"\0\0\0\x01\x80")
            heard = stream.recv(1)
        except (ssl.SSLError, ConnectionError):
            heard = b""
    assert heard == b""


def test_five_hundred_idle_sockets_keep_no_honest_laptop_out(desks: list[Desk]) -> None:
    first, second = desks
    address = first.node.start()
    idle = []
    began = time.monotonic()
    second.node.start()
    second.node.meet(*address)
    second.until(lambda sharing: any(peer.met for peer in sharing.peers))
    alone = time.monotonic() - began
    second.node.stop()
    first.connected(0)
    saw = first.do(AddItem(fields={"name": "Saw"})).record
    try:
        for _ in range(500):
            idle.append(socket.create_connection(address, timeout=5))
        began = time.monotonic()
        second.node.start()
        second.node.meet(*address)
        second.until(lambda _: second.community.catalog.items.row(saw) is not None)
        assert time.monotonic() - began < alone + 1
    finally:
        for each in idle:
            each.close()


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.slow)])
def test_connections_without_end_leave_no_more_than_a_few_behind(desks: list[Desk], count: int) -> None:
    """Whoever opens them hangs up on none, and says the beginning of a handshake on every second one."""
    first, second = desks
    address = first.node.start()
    context, said = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ssl.MemoryBIO()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with suppress(ssl.SSLWantReadError):
        context.wrap_bio(ssl.MemoryBIO(), said).do_handshake()
    hello, held = said.read(), deque[socket.socket]()
    try:
        for n in range(count):
            held.append(socket.create_connection(address, timeout=30))
            if n % 2:
                with suppress(ConnectionError):
                    held[-1].sendall(hello)
            if len(held) > 100:
                held.popleft().close()
            assert len(first.node._door._greeting) <= SOCKETS_AN_ADDRESS
        second.node.start()
        second.node.meet(*address)
        second.until(lambda sharing: any(peer.met for peer in sharing.peers))
        # What is left: who listens, the honest conversation, and those who may still say who they are.
        assert len(first.node._tasks) <= 8 + SOCKETS_AN_ADDRESS
    finally:
        for each in held:
            each.close()


def hostile(first: Desk, second: Desk, address: tuple[str, int], *sent: bytes) -> bytes:
    """What a member who sends these bytes hears after them until the other closes."""
    grants = [tenure.grant for tenure in second.community.journal.authority.live()]
    context = tls.client_context(second.community.journal.key, grants)

    async def talk() -> bytes:
        reader, writer = await asyncio.open_connection(*address, ssl=context, server_hostname="")
        heard = b""
        try:
            for piece in sent:
                writer.write(piece)
                await writer.drain()
            while piece := await reader.read(65536):
                heard += piece
        except (ConnectionError, ssl.SSLError):
            pass
        writer.close()
        with suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()
        return heard

    return asyncio.run(talk())


def messages(heard: bytes) -> list[say.Message]:
    frames = FrameReader(LARGE)
    frames.feed(heard)
    found = []
    while (frame := frames.next()) is not None:
        found.append(decode(frame))
    return found


def test_a_frame_of_four_gibibytes_closes_at_its_length(desks: list[Desk]) -> None:
    first, second = desks
    address = first.node.start()
    heard = messages(hostile(first, second, address, b"\xff\xff\xff\xff" + bytes(1000)))
    assert [type(message) for message in heard] == [say.Hello, say.Bye]
    assert heard[-1] == say.Bye(reason=Why.NONSENSE.value)
    # Who did that is not listened to for a minute.
    assert messages(hostile(first, second, address, b"")) == []


def test_eight_bad_frames_close(desks: list[Desk], caplog: pytest.LogCaptureFixture) -> None:
    first, second = desks
    address = first.node.start()
    hello = encode(hello_of(second))
    bad = encode(say.Ping())[:4] + b"\xff" * 6
    heard = messages(
        hostile(first, second, address, hello + bad * 7 + encode(say.Have(lane=0, heads=(), more=False)) + bad)
    )
    assert heard[-1] == say.Bye(reason=Why.NONSENSE.value)
    assert "nonsense" in caplog.text
    assert say.Done(lane=0) in heard


def test_silence_after_the_handshake_is_not_waited_for(pair: Path, tmp_path: Path) -> None:
    shutil.copytree(pair, tmp_path / "pair")
    made = [Desk(tmp_path / "pair" / str(n), Limits(hello=0.3)) for n in (0, 1)]
    try:
        heard = messages(hostile(made[0], made[1], made[0].node.start()))
        assert heard[-1] == say.Bye(reason=Why.SILENT.value)
    finally:
        for desk in made:
            desk.close()


@pytest.mark.parametrize("seed", range(3))
def test_cut_at_random_bytes_goes_on_to_the_same_state(desks: list[Desk], seed: int) -> None:
    first, second = desks
    chance = random.Random(seed)
    commands = [AddItem(fields={"name": f"Thing {n}", "note": "x" * 500}) for n in range(60)]
    for command in commands:
        first.do(command)
    address = first.node.start()
    with Cutting(address, lambda: chance.randrange(2_000, 60_000)) as wire:
        second.node.start()
        second.node.meet(*wire.address)
        second.until(lambda _: second.heads() == first.heads())
        assert wire.cuts > 0
    assert second.state() == first.state()


def test_a_first_sync_that_is_torn_again_and_again_goes_on_where_it_stopped(desks: list[Desk]) -> None:
    first, second = desks
    first.fill(3 * MANY)
    chance = random.Random(6)
    journal = first.community.journal
    size = sum(len(envelope) for log in journal.logs() for envelope in journal.envelopes(log.id))
    with Cutting(first.node.start(), lambda: chance.randrange(size // 5, size // 3)) as wire:
        second.node.start()
        second.node.meet(*wire.address)
        second.until(lambda sharing: any(peer.met is not None for peer in sharing.peers), 60)
        assert 2 <= wire.cuts <= 8
        assert wire.carried < 2 * size
    assert second.heads() == first.heads()
    assert second.state() == first.state()


def test_a_first_sync_that_ends_before_all_is_shown_shows_it_the_next_time(pair: Path, tmp_path: Path) -> None:
    shutil.copytree(pair, tmp_path / "pair")
    first, second = (Desk(tmp_path / "pair" / str(n), writer=Slow(0.05 * n)) for n in (0, 1))
    try:
        first.fill(3 * MANY)
        address = first.node.start()
        second.node.start()
        second.node.meet(*address)
        second.until(lambda _: second.heads() == first.heads(), 60)
        second.node.stop()
        assert second.community.journal.unfolded(1)
        second.node.start()
        second.node.meet(*address)
        second.until(lambda sharing: any(peer.met is not None for peer in sharing.peers), 60)
        assert not second.community.journal.unfolded(1)
        assert second.state() == first.state()
    finally:
        for desk in (first, second):
            desk.close()
