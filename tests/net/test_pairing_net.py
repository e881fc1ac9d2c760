"""Two laptops pair over real sockets; cheats, dawdlers and crowds in front of the listener get nowhere.

Never here: the steps themselves; see tests/protocol.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest

from skillshare.domain.laptops import HoldsAnother
from skillshare.domain.refusal import Refused
from skillshare.journal import cbor
from sync import pairing, pairing_net, tls
from sync.addresses import nearby, parse, shown
from sync.digits import GUESSES, Window
from sync.pairing import Candidate, Stopped, Welcome, Why, refusal
from tests.net.ends import device

HALL, KITCHEN, MALLORY = device(1), device(2), device(9)
COMMUNITY = b"c" * 16
ENTRIES = (b"genesis", b"grant")

Result = TypeVar("Result")


async def admit(candidate: Candidate) -> Sequence[bytes] | None:
    return ENTRIES


async def decline(candidate: Candidate) -> Sequence[bytes] | None:
    return None


@dataclass
class Hall:
    """The laptop that lets others in. `codes` are the digits it showed."""

    decide: Callable[[Candidate], Awaitable[Sequence[bytes] | None]] = admit
    lasting: float = 60
    codes: list[str] = field(default_factory=list)
    port: int = 0
    noted: list[Why] = field(default_factory=list)
    is_open: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[Candidate] = field(init=False)

    async def __aenter__(self) -> Hall:
        window = Window()
        serving = pairing_net.host(
            HALL, COMMUNITY, self.decide, self.opened, lasting=self.lasting, window=window, noted=self.noted.append
        )
        self.task = asyncio.create_task(serving)
        await self.is_open.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)

    def opened(self, code: str, port: int) -> None:
        self.codes.append(code)
        self.port = port
        self.is_open.set()

    def join(self, code: str | None = None, **more: Any) -> Coroutine[Any, Any, Welcome]:
        return joining(self.port, self.codes[-1] if code is None else code, **more)

    async def ended(self) -> Why | Candidate:
        try:
            return await self.task
        except Stopped as stop:
            return stop.why


async def store(welcome: Welcome) -> None:
    assert welcome.envelopes == ENTRIES


def joining(port: int, code: str, **more: Any) -> Coroutine[Any, Any, Welcome]:
    given = {"label": "Kitchen", "owner": "Lena", **more}
    return pairing_net.join(KITCHEN, code, ("127.0.0.1", port), given.pop("store", store), **given)


async def why(attempt: Awaitable[object]) -> Why:
    try:
        await attempt
    except Stopped as stop:
        return stop.why
    raise AssertionError("it went through")


def run(scene: Coroutine[Any, Any, Result]) -> Result:
    async def limited() -> Result:
        async with asyncio.timeout(30):
            return await scene

    return asyncio.run(limited())


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**8:08}"


# ── as it should be ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_cannot_come_is_not_let_in() -> None:
    asked: list[Candidate] = []
    told: list[tuple[bytes, bytes]] = []

    async def decide(candidate: Candidate) -> Sequence[bytes] | None:
        asked.append(candidate)
        return ENTRIES

    def fits(community: bytes, host: bytes) -> None:
        told.append((community, host))
        raise Refused(HoldsAnother("Library"))

    async def scene() -> None:
        async with Hall(decide) as hall:
            with pytest.raises(Refused):
                await hall.join(fits=fits)
            assert (told, asked) == ([(COMMUNITY, HALL.certificate)], [])
            while len(hall.codes) == 1:
                await asyncio.sleep(0)
            await hall.join()
        assert [candidate.device for candidate in asked] == [KITCHEN.public]

    run(scene())


def test_a_laptop_joins() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            welcome = await hall.join()
            assert (welcome.community, welcome.envelopes) == (COMMUNITY, ENTRIES)
            candidate = await hall.ended()
            assert isinstance(candidate, Candidate)
            assert (candidate.label, candidate.owner, candidate.device) == ("Kitchen", "Lena", KITCHEN.public)
            assert await why(hall.join()) is Why.UNREACHABLE

    run(scene())


def test_a_guess_is_answered_after_the_same_time_right_or_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    sleep = asyncio.sleep

    async def note(seconds: float, result: None = None) -> None:
        waits.append(seconds)
        await sleep(0)

    async def scene() -> None:
        async with Hall() as hall:
            assert await why(hall.join(wrong(hall.codes[-1]))) is Why.WRONG_CODE
            await hall.join()

    monkeypatch.setattr(asyncio, "sleep", note)
    run(scene())
    assert len([wait for wait in waits if 0.2 < wait <= pairing_net.ANSWER]) == 2


def test_a_laptop_that_goes_away_while_somebody_decides_makes_room_for_another_try() -> None:
    async def scene() -> None:
        asked, forever = asyncio.Event(), asyncio.Event()

        async def wait(candidate: Candidate) -> Sequence[bytes] | None:
            if not asked.is_set():
                asked.set()
                await forever.wait()
            return ENTRIES

        async with Hall(wait) as hall:
            first = asyncio.create_task(hall.join())
            await asked.wait()
            hall.is_open.clear()
            first.cancel()
            await hall.is_open.wait()
            assert len(set(hall.codes)) == 2
            await hall.join()
            assert isinstance(await hall.ended(), Candidate)

    run(scene())


def test_the_host_learns_that_it_is_done_only_after_the_joiner_has_stored() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            before: list[bool] = []

            async def slow(welcome: Welcome) -> None:
                before.append(hall.task.done())

            await hall.join(store=slow)
            assert isinstance(await hall.ended(), Candidate)
            assert before == [False]

    run(scene())


def test_a_steward_may_say_no() -> None:
    async def scene() -> None:
        async with Hall(decline) as hall:
            assert await why(hall.join()) is Why.DECLINED
            assert await hall.ended() is Why.DECLINED

    run(scene())


def test_a_host_that_cannot_admit_says_so_and_tells_its_caller_why() -> None:
    class Full(Exception):
        pass

    async def fail(candidate: Candidate) -> Sequence[bytes] | None:
        raise Full

    async def scene() -> None:
        async with Hall(fail) as hall:
            assert await why(hall.join()) is Why.NOT_POSSIBLE
            with pytest.raises(Full):
                await hall.task

    run(scene())


def test_while_a_steward_decides_others_hear_that_it_is_busy() -> None:
    async def scene() -> None:
        asked, decided = asyncio.Event(), asyncio.Event()

        async def think(candidate: Candidate) -> Sequence[bytes] | None:
            asked.set()
            await decided.wait()
            return ENTRIES

        async with Hall(think) as hall:
            first = asyncio.create_task(hall.join())
            await asked.wait()
            assert await why(hall.join()) is Why.BUSY
            decided.set()
            await first

    run(scene())


def test_a_laptop_that_cannot_store_is_told_of_and_gets_another_try() -> None:
    class Full(Exception):
        pass

    async def fail(welcome: Welcome) -> None:
        raise Full

    async def scene() -> None:
        async with Hall() as hall:
            with pytest.raises(Full):
                await hall.join(store=fail)
            while len(hall.codes) == 1:
                await asyncio.sleep(0)
            assert hall.noted == [Why.CUT]
            await hall.join()
            assert isinstance(await hall.ended(), Candidate)

    run(scene())


def test_another_version_is_said_on_both_sides_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The joiner hears the host's version first; what it says then is understood by every version."""

    async def scene() -> None:
        async with Hall() as hall:
            for _ in range(3):
                with monkeypatch.context() as newer:
                    newer.setattr(pairing.Joiner, "_greeted", refusing)
                    assert await why(hall.join()) is Why.OTHER_VERSION
            while not hall.noted:
                await asyncio.sleep(0)
            await hall.join()
            assert hall.noted == [Why.OTHER_VERSION]
            assert len(hall.codes) == 1

    def refusing(*_: object) -> pairing.Step:
        raise Stopped(Why.OTHER_VERSION)

    run(scene())


def test_a_joiner_of_another_version_hears_so() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            reader, writer = await secured(hall.port)
            await reader.readexactly(int.from_bytes(await reader.readexactly(4), "big"))
            frame = cbor.encode(["join", 2, bytes(32), bytes(33)])
            writer.write(len(frame).to_bytes(4, "big") + frame)
            assert (await gone(reader, writer)).endswith(refusal(Why.OTHER_VERSION))
            assert hall.noted == [Why.OTHER_VERSION]

    run(scene())


def test_who_drops_what_comes_is_not_waited_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port behind which nobody ever answers, as behind a firewall that drops."""
    monkeypatch.setattr(pairing_net, "STEP", 0.2)

    async def scene() -> None:
        with socket.create_server(("127.0.0.1", 0), backlog=0) as deaf:
            waiting = [socket.socket() for _ in range(4)]
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(deaf.getsockname())
            assert await why(joining(deaf.getsockname()[1], "12345678")) is Why.UNREACHABLE
            for one in waiting:
                one.close()

    run(scene())


# ── wrong digits, and time ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("guesses", [30, pytest.param(10_000, marks=pytest.mark.slow)])
def test_three_wrong_codes_close_the_listener_however_many_come(guesses: int) -> None:
    async def scene() -> None:
        async with Hall() as hall:
            heard = []
            for guess in range(guesses):
                code = wrong(hall.codes[-1]) if guess < 20 else f"{guess:08}"
                heard.append(await why(hall.join(code)))
            assert heard[:GUESSES] == [Why.WRONG_CODE] * (GUESSES - 1) + [Why.GUESSED]
            assert set(heard[GUESSES:]) == {Why.UNREACHABLE}
            assert len(set(hall.codes)) == GUESSES
            assert await hall.ended() is Why.GUESSED

    run(scene())


def test_after_a_slip_the_next_digits_let_in_and_the_old_ones_do_not() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            first = hall.codes[0]
            assert await why(hall.join(wrong(first))) is Why.WRONG_CODE
            assert await why(hall.join(first)) is Why.WRONG_CODE
            await hall.join()
            assert hall.noted == [Why.WRONG_CODE] * 2
            assert isinstance(await hall.ended(), Candidate)

    run(scene())


def test_guesses_at_once_are_heard_one_by_one() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            code = hall.codes[0]
            ends = await asyncio.gather(*(why(hall.join(wrong(code))) for _ in range(12)))
            assert ends.count(Why.WRONG_CODE) < GUESSES
            assert len(hall.codes) <= GUESSES

    run(scene())


def test_the_digits_are_no_good_after_their_time() -> None:
    async def scene() -> None:
        async with Hall(lasting=0.05) as hall:
            assert await hall.ended() is Why.TIMED_OUT
            assert await why(hall.join()) is Why.UNREACHABLE

    run(scene())


def test_a_steward_may_take_longer_than_the_digits_last() -> None:
    async def scene() -> None:
        async def think(candidate: Candidate) -> Sequence[bytes] | None:
            await asyncio.wait([hall.task], timeout=0.7)
            return ENTRIES

        async with Hall(think, lasting=0.6) as hall:
            await hall.join()
            assert isinstance(await hall.ended(), Candidate)

    run(scene())


# ── who stands before the door ────────────────────────────────────────────────────────────────────────────────────────


async def bare(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", port)


async def secured(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", port, ssl=tls.pairing_client_context())


async def gone(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
    """What is read until the other side ends the connection."""
    read = b""
    try:
        while piece := await reader.read(65536):
            read += piece
        writer.close()
        await writer.wait_closed()
    except OSError:
        writer.transport.abort()
    return read


def test_a_third_connection_from_one_address_is_closed_unheard() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            first, second, third = [await bare(hall.port) for _ in range(3)]
            assert await gone(*third) == b""
            for _, writer in (first, second):
                writer.transport.abort()
            await hall.task if hall.task.done() else None

    run(scene())


def test_somebody_who_hangs_up_does_not_end_it() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            for connect in (bare, secured):
                _, writer = await connect(hall.port)
                writer.transport.abort()
            reader, writer = await secured(hall.port)
            await reader.readexactly(4)
            writer.transport.abort()
            await hall.join()

    run(scene())


def test_a_huge_frame_is_not_waited_for() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            reader, writer = await secured(hall.port)
            writer.write((4 * 1024**3 - 1).to_bytes(4, "big"))
            read = await gone(reader, writer)
            assert 0 < len(read) < 100
            await hall.join()

    run(scene())


def test_rubbish_does_not_end_it() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            reader, writer = await bare(hall.port)
            writer.write(b"GET / HTTP/1.1\r\n\r\n" * 10)
            await gone(reader, writer)
            await hall.join()

    run(scene())


def test_another_protocol_on_the_listener_is_turned_away() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            context = tls.pairing_client_context()
            context.set_alpn_protocols(["http/1.1"])
            reader, writer = await asyncio.open_connection("127.0.0.1", hall.port, ssl=context)
            assert await gone(reader, writer) == b""

    run(scene())


# ── somebody between ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("times", [5, pytest.param(1000, marks=pytest.mark.slow)])
def test_a_relay_with_a_certificate_of_its_own_learns_nothing(times: int) -> None:
    """Mallory ends the encryption on both sides and passes on what both say."""

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, heard: bytearray) -> None:
        try:
            while piece := await reader.read(65536):
                heard += piece
                writer.write(piece)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    async def attempt() -> bytes:
        heard = bytearray()
        ended = asyncio.Event()
        async with Hall() as hall:

            async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                far = await secured(hall.port)
                await asyncio.gather(pump(reader, far[1], heard), pump(far[0], writer, heard))
                ended.set()

            listening = await asyncio.start_server(relay, "127.0.0.1", 0, ssl=tls.pairing_server_context(MALLORY))
            async with listening:
                ends = await why(joining(listening.sockets[0].getsockname()[1], hall.codes[0]))
                await ended.wait()
            assert ends is Why.WRONG_CODE
            assert len(hall.codes) == 2
        return bytes(heard)

    async def scene() -> None:
        for _ in range(times):
            heard = await attempt()
            assert b"Kitchen" not in heard
            assert b"genesis" not in heard

    asyncio.run(scene())


def test_a_relay_that_ends_nothing_is_a_wire() -> None:
    """Whoever passes on the encrypted bytes reads nothing, and the laptop joins."""

    async def scene() -> None:
        heard = bytearray()
        async with Hall() as hall:

            async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                far_reader, far = await bare(hall.port)

                async def pump(one: asyncio.StreamReader, other: asyncio.StreamWriter) -> None:
                    while piece := await one.read(65536):
                        heard.extend(piece)
                        other.write(piece)
                    other.close()

                await asyncio.gather(pump(reader, far), pump(far_reader, writer))

            async with await asyncio.start_server(relay, "127.0.0.1", 0) as listening:
                await joining(listening.sockets[0].getsockname()[1], hall.codes[0])
                assert isinstance(await hall.ended(), Candidate)
        assert b"Kitchen" not in heard
        assert b"genesis" not in heard

    run(scene())


# ── where to ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_nobody_there() -> None:
    async def scene() -> None:
        async with Hall() as hall:
            port = hall.port
        assert await why(joining(port, "12345678")) is Why.UNREACHABLE

    run(scene())


@pytest.mark.parametrize("host", ["192.168.1.7", "10.0.0.1", "172.31.0.9", "169.254.3.4", "127.0.0.1", "fe80::1%eth0",
                                  "fd00::1", "::1", "::ffff:10.0.0.1"])  # fmt: skip
def test_addresses_of_the_neighbourhood(host: str) -> None:
    assert nearby(host)


@pytest.mark.parametrize("host", ["8.8.8.8", "2001:4860:4860::8888", "0.0.0.0", "::", "224.0.0.251", "ff02::fb",
                                  "::ffff:8.8.8.8", "255.255.255.255", "laptop", ""])  # fmt: skip
def test_addresses_beyond_it(host: str) -> None:
    assert not nearby(host)


def test_an_address_beyond_the_neighbourhood_is_not_called() -> None:
    async def scene() -> None:
        assert await why(pairing_net.join(KITCHEN, "1" * 8, ("8.8.8.8", 9), store, label="")) is Why.NOT_NEARBY

    run(scene())


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("10.0.0.1:4711", ("10.0.0.1", 4711)),
        (" laptop.local:80 ", ("laptop.local", 80)),
        ("[fe80::1]:80", ("fe80::1", 80)),
        ("fe80::1:80", None),
        ("10.0.0.1", None),
        ("10.0.0.1:", None),
        (":80", None),
        ("a:0", None),
        ("a:65536", None),
        ("a:²", None),
        ("a:-1", None),
    ],
)
def test_a_typed_address(text: str, read: tuple[str, int] | None) -> None:
    assert parse(text) == read
    if read is not None:
        assert parse(shown(*read)) == read


def test_only_the_newest_encryption_here_too() -> None:
    for context in (tls.pairing_client_context(), tls.pairing_server_context(HALL)):
        assert context.minimum_version is ssl.TLSVersion.TLSv1_3
