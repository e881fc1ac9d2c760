"""What is left of a meeting for the next one: addresses that are called and given up, times, clocks, and who is gone.

Never here: what two laptops tell each other.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from queue import Queue

import pytest

from skillshare.community import Changed
from skillshare.domain.items import AddItem
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import VOID, Leaving, review_fact
from skillshare.office import RemoveLaptop
from sync import messages as say
from sync import tls
from sync.connection import Connection
from sync.dialling import Dialling
from sync.discovery import Nearby
from sync.finding import finding
from sync.frames import LARGE, FrameReader, decode, encode
from sync.meetings import FILE, Meeting, Meetings
from sync.patience import Dial, Origin, Pace
from sync.replica import Replica
from sync.status import Why
from tests.catalog.house import NOON, found
from tests.convergence.meeting import make
from tests.net.nodes import SOON, Desk
from tests.net.test_node import device, hostile, join
from tests.protocol.wire import hello_of
from ui.wording import sharing

NINE_YEARS = 9 * 365 * 24 * 3600 * 1000


class Caught:
    """A port that counts who calls, and hangs up."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._server.getsockname()[:2]
        self.calls = 0
        self._called = threading.Condition()
        self._thread = threading.Thread(target=self._serve, name="caught")
        self._thread.start()

    def until(self, calls: int) -> None:
        with self._called:
            assert self._called.wait_for(lambda: self.calls >= calls, SOON)

    def close(self) -> None:
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                self._server.accept()[0].close()
            except OSError:
                return
            with self._called:
                self.calls += 1
                self._called.notify_all()


@contextmanager
def caught(count: int) -> Iterator[list[Caught]]:
    made = [Caught() for _ in range(count)]
    try:
        yield made
    finally:
        for each in made:
            each.close()


@pytest.fixture(scope="session")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("three")
    found(folder / "template")
    for laptop in make(folder / "laptops", folder / "template", 3):
        laptop.community.close()
    return folder / "laptops"


# ── addresses ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_said_goodbye_on_the_air_is_called_no_more(desks: list[Desk]) -> None:
    desk = desks[0]
    desk.node.start()
    with caught(2) as (gone, still):
        air = finding(desk.node, desk.community.journal.authority, 1)
        assert air is not None
        heard, lost = air._heard, air._lost
        assert heard is not None
        left = Nearby(instance="a" * 32, addresses=(gone.address,))
        heard(left)
        heard(Nearby(instance="b" * 32, addresses=(still.address,)))
        gone.until(2)
        lost(left)
        still.until(still.calls + 1)
        before = gone.calls
        still.until(still.calls + 5)
        assert gone.calls <= before + 1


def test_what_somebody_typed_is_called_though_it_is_lost_on_the_air(desks: list[Desk]) -> None:
    desk = desks[0]
    desk.node.start()
    with caught(1) as (typed,):
        desk.node.heard(*typed.address)
        desk.node.meet(*typed.address)
        desk.node.heard(*typed.address)
        desk.node.forget(*typed.address)
        typed.until(4)


def test_a_conversation_goes_on_when_its_address_is_lost(desks: list[Desk]) -> None:
    first, second = desks
    address = first.node.start()
    second.node.start()
    second.node.heard(*address)
    second.until(lambda sharing: any(peer.met for peer in sharing.peers))
    second.node.forget(*address)
    drill = first.do(AddItem(fields={"name": "Drill"})).record
    second.until(lambda _: second.community.catalog.items.row(drill) is not None)
    assert second.node.status().connected == 1


# ── after a restart ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_was_met_and_where_is_known_after_a_restart(pair: Path, tmp_path: Path) -> None:
    shutil.copytree(pair, tmp_path / "pair")
    first, second = (Desk(tmp_path / "pair" / str(n)) for n in (0, 1))
    address = join(first, second)
    labels = [grant.label for grant in first.community.journal.grants()]
    for desk in (first, second):
        desk.close()
    kept = (tmp_path / "pair" / "1" / FILE).read_bytes()
    assert not [label for label in (*labels, "Amina", "Riverside") if label.encode() in kept]
    second = Desk(tmp_path / "pair" / "1")
    try:
        second.node.start()
        assert second.node.status().peers[0].met == NOON
        # Nobody told it an address, and nothing is on the air.
        first = Desk(tmp_path / "pair" / "0", port=address[1])
        first.node.start()
        second.connected(1)
    finally:
        first.close()
        second.close()


def test_what_is_remembered_is_of_those_who_belong_and_nothing_else_is_believed(tmp_path: Path) -> None:
    one, other = b"1" * 32, b"2" * 32
    meetings = Meetings(tmp_path)
    meetings.had_all(one, NOON, 12)
    meetings.answered(one, ("192.168.1.20", 47513))
    meetings.answered(other, ("192.168.1.21", 47513))
    assert meetings.due()
    meetings.save({one})
    again = Meetings(tmp_path)
    assert again.of(one) == Meeting(at=NOON, held=12, address=("192.168.1.20", 47513))
    assert again.of(other) is None
    again.had_all(one, NOON + 1000, 13)
    assert not again.due()
    again.had_all(one, NOON + 60_000, 13)
    assert again.due()
    for garbled in (b"", b"\xff" * 40, (tmp_path / FILE).read_bytes()[:-3]):
        (tmp_path / FILE).write_bytes(garbled)
        assert Meetings(tmp_path).addresses() == {}
    far = Meetings(tmp_path)
    far.answered(one, ("8.8.8.8", 53))
    far.save({one})
    assert Meetings(tmp_path).addresses() == {}


def test_where_a_laptop_was_once_is_given_up_once_it_is_met_elsewhere(pair: Path, tmp_path: Path) -> None:
    shutil.copytree(pair, tmp_path / "pair")
    with caught(1) as (old,):
        first, second = (Desk(tmp_path / "pair" / str(n)) for n in (0, 1))
        try:
            second.node._meetings.answered(device(first), old.address)
            second.node.start()
            old.until(1)
            second.node.heard(*first.node.start())
            second.until(lambda sharing: any(peer.met for peer in sharing.peers))
            first.node.stop()
            before = old.calls
            with caught(1) as (other,):
                second.node.heard(*other.address)
                other.until(5)
            assert old.calls <= before + 1
            known = second.node._meetings.of(device(first))
            assert known is not None
            assert known.address != old.address
        finally:
            first.close()
            second.close()


# ── clocks ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_clock_nine_years_off_its_peers_is_not_sure_and_its_peers_are(three: Path, tmp_path: Path) -> None:
    shutil.copytree(three, tmp_path / "three")
    made = [Desk(tmp_path / "three" / str(n), wall=NOON + NINE_YEARS * (n == 2)) for n in range(3)]
    try:
        addresses = [desk.node.start() for desk in made]
        for n, desk in enumerate(made):
            for other in addresses[:n]:
                desk.node.meet(*other)
        for desk in made:
            desk.until(lambda sharing: sum(peer.met is not None for peer in sharing.peers) == 2)
        slow = made[2]
        clocks = slow.community.clocks()
        assert len(clocks) == 2
        assert all(0 <= clock - NOON < 60_000 for clock in clocks)
        for desk, sure in zip(made, (True, True, False), strict=True):
            receipt = desk.do(AddItem(fields={"name": "Drill"}))
            deed = desk.here(partial(desk.community.journal.action, receipt.entry))
            assert deed.unsure is not sure
        slow.node.stop()
        assert slow.community.clocks() == ()
    finally:
        for desk in made:
            desk.close()


# ── who is gone ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_laptop_removed_while_away_and_the_one_it_calls_both_get_a_sentence(desks: list[Desk]) -> None:
    first, second = desks
    address = join(first, second)
    second.node.stop()
    first.connected(0)
    first.do(RemoveLaptop(device=device(second), why=Leaving.LOST))
    first.do(AddItem(fields={"name": "After the cut"}))
    held = second.heads()
    second.node.start()
    second.node.meet(*address)
    second.until(lambda sharing: sharing.peers[0].problem is Why.TURNED_AWAY)
    first.until(lambda sharing: sharing.stranger is not None)
    assert second.heads() == held
    assert first.node.status().connected == 0
    assert sharing.problem(second.node.status().peers[0]).startswith("It does not let this laptop in any more. Ask")
    assert "turned away today" in sharing.stranger("today")


def test_one_call_that_ends_without_a_word_is_an_accident_and_two_are_none() -> None:
    answers = iter([Why.WORDLESS, Why.CUT, Why.WORDLESS, Why.WORDLESS, Why.WORDLESS, None])
    seen: list[Why | None] = []

    async def call(_dial: Dial) -> Why | None:
        return next(answers)

    async def run() -> None:
        over = asyncio.Event()

        def told() -> None:
            seen.append(dialling.problem(b"peer"))
            if len(seen) == 6:
                over.set()

        tasks: list[asyncio.Task[None]] = []
        dialling = Dialling(
            Pace(first=0, most=0),
            spawn=lambda work: tasks.append(asyncio.create_task(work)),
            call=call,
            connected=lambda _: over.is_set(),
            told=told,
        )
        dialling.add("127.0.0.1", 1, Origin.TYPED, b"peer")
        await over.wait()
        tasks[0].cancel()

    asyncio.run(run())
    assert seen == [Why.CUT, Why.CUT, Why.CUT, Why.TURNED_AWAY, Why.TURNED_AWAY, None]


class Listener:
    """A member that says what it likes over a real connection, and counts the bytes of ENTRIES it is given."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.entries = self.after = 0
        self.closed_at = 0.0
        self.revoked = False
        self.loop: asyncio.AbstractEventLoop | None = None
        self.live = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._talk()), name="listener")

    def start(self, address: tuple[str, int]) -> None:
        self._address = address
        self._heads = {lane: Replica(self._desk.community).heads(lane) for lane in (0, 1)}
        self._thread.start()

    def end(self) -> None:
        self._thread.join(SOON)

    def ask(self) -> None:
        """Wants all of the everyday entries, once more."""
        ranges = tuple(say.Range(*head[:3], 0, head.seq) for head in self._wanted)
        self._writer.write(encode(say.Want(ranges=ranges, credit=512 * 1024)))

    async def _talk(self) -> None:
        self.loop = asyncio.get_running_loop()
        grants = [tenure.grant for tenure in self._desk.community.journal.authority.live()]
        context = tls.client_context(self._desk.community.journal.key, grants)
        reader, self._writer = await asyncio.open_connection(*self._address, ssl=context, server_hostname="")
        self._send(hello_of(self._desk))
        frames = FrameReader(LARGE)
        with suppress(OSError):
            while data := await reader.read(65536):
                frames.feed(data)
                while (frame := frames.next()) is not None:
                    self._hear(decode(frame), len(frame))
        self.closed_at = time.monotonic()
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()

    def _send(self, *messages: say.Message) -> None:
        for message in messages:
            self._writer.write(encode(message))

    def _hear(self, message: say.Message, size: int) -> None:
        match message:
            case say.Hello():
                self._send(say.Have(lane=0, heads=self._heads[0], more=False), say.Done(lane=0))
            case say.Done(lane=0):
                self._send(say.Have(lane=1, heads=self._heads[1], more=False), say.Done(lane=1))
            case say.Have(lane=1, heads=heads):
                self._wanted = heads
            case say.Done(lane=1):
                self.ask()
            case say.Entries(last=last):
                self.entries += size
                self.after += size if self.revoked else 0
                if last:
                    self.live.set()


def test_removed_by_a_third_while_connected_is_cut_within_two_seconds_and_gets_no_byte_more(
    three: Path, tmp_path: Path
) -> None:
    shutil.copytree(three, tmp_path / "three")
    keeper, hall, gone = (Desk(tmp_path / "three" / str(n)) for n in range(3))
    try:
        for n in range(40):
            hall.do(AddItem(fields={"name": f"Thing {n}"}))
        join(keeper, hall)
        listener = Listener(gone)

        def heard(_changed: Changed) -> None:
            """It asks for everything in the moment in which the one it talks to learns that it is removed."""
            if hall.community.journal.authority.of(device(gone)) is None and listener.loop is not None:
                listener.revoked = True
                listener.loop.call_soon_threadsafe(listener.ask)

        hall.community.subscribe(heard)
        address = hall.node.status().address
        assert address is not None
        listener.start(address)
        assert listener.live.wait(SOON)
        assert listener.entries > 0
        began = time.monotonic()
        keeper.do(RemoveLaptop(device=device(gone), why=Leaving.LOST))
        keeper.do(AddItem(fields={"name": "After the cut"}))
        listener.end()
        assert listener.revoked
        assert listener.after == 0
        assert listener.closed_at - began < 2.0
    finally:
        for desk in (keeper, hall, gone):
            desk.close()


def test_a_review_that_touches_no_record_goes_out_at_once(three: Path, tmp_path: Path) -> None:
    """Who belongs is told on without any record that changed with it."""
    shutil.copytree(three, tmp_path / "three")
    keeper, hall, third = (Desk(tmp_path / "three" / str(n)) for n in range(3))
    try:
        join(keeper, hall)
        address = hall.node.status().address
        assert address is not None
        third.node.start()
        third.node.meet(*address)
        third.until(lambda sharing: any(peer.met for peer in sharing.peers))
        stranger = b"7" * 32
        began = time.monotonic()
        keeper.here(lambda: _void(keeper, stranger))
        third.until(lambda _: stranger in third.community.journal.authority.voided, 2.0)
        assert time.monotonic() - began < 2.0
    finally:
        for desk in (keeper, hall, third):
            desk.close()


def _void(desk: Desk, entry: bytes) -> None:
    with desk.community._taking():
        desk.community.journal.append([review_fact(VOID, [entry])], by=desk.community.grant.owner, lane=AUTHORITY)


def test_no_more_than_a_frame_is_read_of_one_that_announces_four_gibibytes(
    desks: list[Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = desks
    heard: Queue[int] = Queue()
    close = Connection._close

    async def counting(self: Connection) -> None:
        heard.put(self._heard)
        await close(self)

    monkeypatch.setattr(Connection, "_close", counting)
    hostile(first, second, first.node.start(), b"\xff\xff\xff\xff" + bytes(1_000_000))
    # The other end hears of the close before, or after, this one counts.
    assert heard.get(timeout=SOON) <= 4096
