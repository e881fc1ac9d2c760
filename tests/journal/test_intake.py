"""How much is taken in: honest history of any length, no flood, and little of who was never let in (journal §10).

Never here: conversations.
"""

from __future__ import annotations

import pytest

from skillshare.journal import intake
from skillshare.journal.entry import decode_envelope
from skillshare.journal.founding import Leaving, revoke_fact
from skillshare.journal.handing import Proof
from skillshare.journal.intake import AN_HOUR, AT_ONCE, HOUR, OF_A_STRANGER, OF_STRANGERS, Intake
from skillshare.journal.names import Log
from skillshare.journal.verdict import Word
from tests.journal.conftest import Make
from tests.journal.laptops import ANA, NOON, YEAR, Laptop, device, resigned

LOG, PEN = b"l" * 16, b"d" * 32


def bring(door: Intake, here: Log | None, count: int, *, first: int, step: int, now: int = NOON) -> int:
    """How many of so many further entries come in now, stamped from `first` on, `step` milliseconds apart."""
    log = here or Log(no=1, id=LOG, device=PEN)
    for n in range(count):
        stamp = (first + n * step) << 16
        if not door.takes(LOG, PEN, log, stamp, now):
            return n
        log.seq, log.stamp = log.seq + 1, max(log.stamp, stamp)
    return count


def held(count: int, *, last: int) -> Log:
    """A log of which so much is here, the last of it made then."""
    return Log(no=1, id=LOG, device=PEN, seq=count - 1, stamp=last << 16)


def test_a_million_entries_of_three_years_come_at_once() -> None:
    assert bring(Intake(), None, 1_000_000, first=NOON - 3 * YEAR, step=3 * YEAR // 1_000_000) == 1_000_000


def test_who_was_away_for_months_brings_what_they_made_meanwhile() -> None:
    away = held(500_000, last=NOON - YEAR // 4)
    assert bring(Intake(), away, 100_000, first=NOON - YEAR // 4, step=YEAR // 4 // 100_000) == 100_000


def test_a_laptop_met_just_now_brings_no_more_than_an_hour_holds() -> None:
    door, met = Intake(), held(500, last=NOON - 60_000)
    assert bring(door, met, 50_000, first=NOON, step=0) == AN_HOUR
    (flood,) = door.floods(NOON)
    assert (flood.device, flood.log, flood.until) == (PEN, LOG, NOON + HOUR)


def test_after_the_hour_it_is_heard_again() -> None:
    door, met = Intake(), held(500, last=NOON - 60_000)
    bring(door, met, 50_000, first=NOON, step=0)
    assert bring(door, met, 1, first=NOON, step=0, now=NOON + HOUR - 1) == 0
    assert bring(door, met, 50_000, first=NOON, step=0, now=NOON + HOUR) == AN_HOUR
    assert not Intake().floods(NOON)


@pytest.mark.parametrize("first", [0, NOON - 10 * YEAR, NOON + YEAR])
def test_stamps_of_another_time_help_no_flood_of_a_log_that_is_known(first: int) -> None:
    assert bring(Intake(), held(500, last=NOON - 60_000), 50_000, first=first, step=1000) == AN_HOUR


def test_an_invented_past_ends_at_a_million_an_hour() -> None:
    door, log = Intake(), Log(no=1, id=LOG, device=PEN)
    assert bring(door, log, AT_ONCE + 5, first=0, step=HOUR) == AT_ONCE
    assert bring(door, log, 5, first=NOON, step=0, now=NOON + HOUR) == 5


def test_a_clock_here_that_is_set_back_bars_nobody() -> None:
    door, met = Intake(), held(500, last=NOON - 60_000)
    bring(door, met, 50_000, first=NOON, step=0, now=NOON + YEAR)
    assert bring(door, met, 10, first=NOON, step=0) == 10
    assert not door.floods(NOON)


def test_a_flood_waits_in_the_journal_and_is_taken_up_again(
    desk: Laptop, shelf: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "AN_HOUR", 20)
    desk.admit(shelf)
    for _ in range(50):
        shelf.act()
    lot = list(shelf.journal.envelopes(shelf.journal.logs()[-1].id))
    log = decode_envelope(lot[0]).header.log
    verdicts = desk.take(*lot)
    assert [v.word for v in verdicts] == [Word.ACCEPTED] * 20 + [Word.WAITING] * 30
    assert [v.reason for v in verdicts[20:22]] == ["flood", "gap"]
    assert [flood.device for flood in desk.journal.floods()] == [shelf.journal.key.public]
    assert desk.journal.room(shelf.journal.key.public, log) == 0
    desk.wall += HOUR
    assert not desk.journal.floods()
    assert desk.journal.room(shelf.journal.key.public, log) > 0
    assert [v.word for v in desk.take(*lot)] == [Word.KNOWN] * 20 + [Word.ACCEPTED] * 20 + [Word.WAITING] * 10


def test_what_this_laptop_wrote_itself_comes_back_at_once(
    desk: Laptop, shelf: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "AN_HOUR", 20)
    desk.admit(shelf)
    desk.close()
    before = (desk.folder / "journal.db").read_bytes()
    desk.start()
    for _ in range(50):
        desk.act()
    lot = desk.everything()
    desk.close()
    (desk.folder / "journal.db").write_bytes(before)
    verdicts = desk.start().take(*lot)
    assert [v.word for v in verdicts].count(Word.ACCEPTED) == 50
    assert not desk.journal.floods()


def test_a_failed_transaction_does_not_open_the_door_again(
    desk: Laptop, shelf: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "AN_HOUR", 20)
    desk.admit(shelf)
    for _ in range(30):
        shelf.act()
    lot = list(shelf.journal.envelopes(shelf.journal.logs()[-1].id))
    desk.take(*lot)
    with pytest.raises(KeyError), desk.journal.transaction():
        raise KeyError
    assert desk.take(*lot)[20].reason == "flood"


def test_what_this_laptop_said_itself_comes_back_whole(
    desk: Laptop, shelf: Laptop, laptop: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "AN_HOUR", 5)
    desk.admit(shelf)
    for _ in range(40):
        shelf.act()
    again = laptop(shelf.seed, folder="again")
    again.join(desk.journal.community or b"")
    assert {v.word for v in again.take(*desk.everything(), *shelf.everything())} <= {Word.ACCEPTED, Word.KNOWN}


# ── who was never let in ──────────────────────────────────────────────────────────────────────────────────────────


def test_of_a_stranger_a_few_entries_are_kept(desk: Laptop, shelf: Laptop) -> None:
    shelf.take(*desk.everything())
    for _ in range(OF_A_STRANGER + 20):
        shelf.act()
    verdicts = desk.take(*shelf.everything())
    assert sum(v.word is Word.ACCEPTED for v in verdicts) == OF_A_STRANGER
    assert [v.reason for v in verdicts if v.word is Word.WAITING][:2] == ["stranger", "gap"]
    assert desk.journal.room(shelf.journal.key.public, shelf.journal.logs()[-1].id) == 0
    assert not desk.journal.floods()


def test_all_strangers_together_fill_no_disk(desk: Laptop, laptop: Make) -> None:
    before = desk.journal.count()
    for seed in range(10, 10 + OF_STRANGERS // OF_A_STRANGER + 2):
        stranger = laptop(seed)
        stranger.join(desk.journal.community or b"")
        for _ in range(OF_A_STRANGER + 1):
            stranger.act()
        desk.take(*stranger.everything())
    assert desk.journal.count() - before == OF_STRANGERS


def test_the_rest_comes_in_once_the_grant_is_here(desk: Laptop, shelf: Laptop) -> None:
    for _ in range(OF_A_STRANGER + 20):
        shelf.act()
    lot = shelf.everything()
    desk.take(*lot)
    desk.admit(shelf)
    assert {v.word for v in desk.take(*lot)} == {Word.KNOWN, Word.ACCEPTED}
    assert desk.journal.count() == shelf.journal.count()


def test_a_grant_in_the_same_batch_is_enough(desk: Laptop, shelf: Laptop, laptop: Make) -> None:
    desk.admit(shelf)
    for _ in range(OF_A_STRANGER + 20):
        shelf.act()
    third = laptop(3)
    third.join(desk.journal.community or b"")
    assert {v.word for v in third.take(*shelf.everything())} == {Word.ACCEPTED}
    assert third.journal.count() == shelf.journal.count()


def test_a_removed_laptop_is_no_stranger(desk: Laptop, shelf: Laptop) -> None:
    desk.admit(shelf)
    desk.act(revoke_fact(shelf.journal.key.public, ANA, Leaving.LOST), lane=0)
    for _ in range(OF_A_STRANGER + 20):
        shelf.act()
    assert {v.word for v in desk.take(*shelf.everything())} == {Word.KNOWN, Word.ACCEPTED}


def test_forks_of_strangers_are_not_noted_without_end(desk: Laptop, shelf: Laptop) -> None:
    shelf.act()
    envelope = shelf.everything()[-1]
    words = []
    for n in range(OF_STRANGERS + 3):
        key = device(10 + n % 200)
        made = (resigned(envelope, key, device=key.public, inc=n // 200, stamp=stamp) for stamp in (1, 2))
        one, two = map(decode_envelope, made)
        proof = Proof(first=one.signed, first_signature=one.signature, second=two.signed,
                      second_signature=two.signature)  # fmt: skip
        with desk.journal.transaction():
            words.append(desk.journal.attest(proof).word)
    assert words.count(Word.FORK) == OF_STRANGERS
    assert words[-1] is Word.WAITING
