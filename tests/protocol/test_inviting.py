"""Being let in by paper and stick: invitation, request, the answer that only the new laptop opens (sync §2).

Never here: screens.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import AddItem
from skillshare.domain.laptops import (
    InvitationMistyped,
    InvitationOver,
    InvitationTakenBack,
    InvitationUsed,
    NotEntitled,
    TooLateToTakeBack,
)
from skillshare.domain.refusal import Refused
from skillshare.domain.text import SHORT
from skillshare.journal import invitation
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass
from skillshare.journal.invitation import (
    Invitation,
    draw,
    read_invitation,
    read_request,
    request,
    scanned,
    uninvite_fact,
    write_invitation,
)
from skillshare.journal.letters import ALPHABET
from skillshare.office import TakeBackInvitation
from sync import bundle, inviting
from sync.inviting import GOOD_FOR, INVITATION, REQUEST
from sync.outcome import Unread, Why, run
from tests.convergence.meeting import Laptop, hand
from tests.protocol.joining import KITCHEN


@pytest.fixture
def first(laptops: list[Laptop]) -> Laptop:
    return laptops[0]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def guest(first: Laptop, tmp_path: Path) -> Iterator[Community]:
    made = Community(tmp_path / "guest", wall=first.community.now)
    yield made
    made.close()


def paper(host: Community, label: str = "Attic laptop") -> inviting.Paper:
    return inviting.invite(host, device_class=DeviceClass.DESK, owner=host.grant.owner, label=label)


def let_in(host: Community, guest: Community, stick: Path) -> None:
    """From the invitation to the guest's first day, all by stick."""
    made = paper(host)
    inviting.leave(host, stick, made.invitation.public)
    (found,) = inviting.found(stick)
    inviting.ask(guest, found, made.code.lower(), "Attic", stick)
    (asked,) = inviting.asked(host, stick)
    inviting.admit(host, asked.path)
    bundle.write(host, stick / bundle.name_for(host.journal))
    into = inviting.wanted(guest, stick)
    assert into == host.id
    read = run(inviting.entering(guest, into, stick))
    assert read is not None


def test_paper_and_stick_let_a_laptop_in_with_everything(first: Laptop, guest: Community, stick: Path) -> None:
    host = first.community
    host.do(AddItem(fields={"name": "Bread oven"}))
    let_in(host, guest, stick)
    assert (guest.id, guest.grant.label, guest.grant.device_class) == (host.id, "Attic laptop", DeviceClass.DESK)
    assert guest.catalog.search.find("Bread").hits
    guest.do(AddItem(fields={"name": "Proving basket"}))
    bundle.write(guest, stick / bundle.name_for(guest.journal))
    bundle.read(host, stick / bundle.name_for(guest.journal))
    assert host.catalog.search.find("Proving").hits
    assert not inviting.still_open(host)


def test_a_scanner_reads_letters_and_community_off_the_paper(first: Laptop) -> None:
    made = paper(first.community)
    text = invitation.scan_text(made.invitation, made.code)
    scanned = invitation.scanned(text.lower())
    assert scanned is not None
    found, code = scanned
    assert (found.community, found.public, code) == (first.community.id, made.invitation.public, made.code)
    assert invitation.scanned(text[:-1] + ("1" if text[-1] != "1" else "2")) is None
    assert invitation.scanned(made.code) is None


def test_other_letters_write_no_request(first: Laptop, guest: Community, stick: Path) -> None:
    made, other = paper(first.community), paper(first.community)
    with pytest.raises(Refused) as stop:
        inviting.ask(guest, made.invitation, other.code, "Attic", stick)
    assert isinstance(stop.value.refusal, InvitationMistyped)
    assert not list(stick.iterdir())


def test_an_invitation_lets_in_one_laptop(first: Laptop, guest: Community, stick: Path, tmp_path: Path) -> None:
    made = paper(first.community)
    inviting.ask(guest, made.invitation, made.code, "Attic", stick)
    late = Community(tmp_path / "late", wall=first.community.now)
    second = inviting.ask(late, made.invitation, made.code, "Cellar", stick)
    late.close()
    inviting.admit(first.community, next(a.path for a in inviting.asked(first.community, stick) if a.path != second))
    assert not inviting.asked(first.community, stick)
    with pytest.raises(Refused) as stop:
        inviting.admit(first.community, second)
    assert isinstance(stop.value.refusal, InvitationUsed)


def test_after_two_weeks_it_lets_nobody_in(guest: Community, stick: Path, tmp_path: Path) -> None:
    clock = [1_790_000_000_000]
    host = Community(tmp_path / "hall", wall=lambda: clock[0])
    host.found(FoundCommunity(name="Mill", site="Mill", owner="Ana", label="Hall laptop", prefix="MI"))
    made = paper(host)
    path = inviting.ask(guest, made.invitation, made.code, "Attic", stick)
    assert len(inviting.asked(host, stick)) == len(inviting.still_open(host)) == 1
    clock[0] += GOOD_FOR + 1
    assert not inviting.still_open(host)
    assert not inviting.asked(host, stick)
    with pytest.raises(Refused) as stop:
        inviting.admit(host, path)
    assert isinstance(stop.value.refusal, InvitationOver)
    host.close()


def test_who_shows_a_paper_that_was_taken_back_is_refused_by_all_who_heard(
    laptops: list[Laptop], guest: Community, stick: Path
) -> None:
    host, other = laptops[0].community, laptops[1].community
    made = paper(host)
    path = inviting.ask(guest, made.invitation, made.code, "Attic", stick)
    host.do(TakeBackInvitation(public=made.invitation.public))
    hand(laptops[0], laptops[1])
    for each in (host, other):
        assert not inviting.still_open(each)
        assert not inviting.asked(each, stick)
        assert inviting.in_vain(each, stick) == (("Attic", InvitationTakenBack()),)
    with pytest.raises(Refused) as shown:
        inviting.admit(host, path)
    with pytest.raises(Refused) as again:
        host.do(TakeBackInvitation(public=made.invitation.public))
    assert shown.value.refusal == again.value.refusal == InvitationTakenBack()


def test_it_is_too_late_to_take_back_what_let_a_laptop_in(first: Laptop, guest: Community, stick: Path) -> None:
    host, made = first.community, paper(first.community)
    inviting.admit(host, inviting.ask(guest, made.invitation, made.code, "Attic", stick))
    with pytest.raises(Refused) as late:
        host.do(TakeBackInvitation(public=made.invitation.public))
    assert late.value.refusal == TooLateToTakeBack("Attic laptop")
    assert not inviting.in_vain(host, stick)


def test_a_desk_that_takes_back_all_the_same_is_heeded_by_nobody(laptops: list[Laptop]) -> None:
    first, desk = laptops[0], laptops[1]
    made = paper(first.community).invitation
    hand(first, desk)
    with pytest.raises(Refused) as stop:
        desk.community.do(TakeBackInvitation(public=made.public))
    assert isinstance(stop.value.refusal, NotEntitled)
    journal = desk.community.journal
    with journal.transaction():
        journal.append([uninvite_fact(made.public, first.owner)], by=desk.owner, lane=AUTHORITY)
    hand(desk, first)
    assert [each.public for each in inviting.still_open(first.community)] == [made.public]
    assert not desk.community.journal.authority.taken_back


def test_nobody_enters_before_somebody_let_it_in(first: Laptop, guest: Community, stick: Path) -> None:
    made = paper(first.community)
    inviting.ask(guest, made.invitation, made.code, "Attic", stick)
    with pytest.raises(Unread) as stop:
        run(inviting.entering(guest, first.community.id, stick))
    assert stop.value.why is Why.NO_BUNDLE
    bundle.write(first.community, stick / bundle.name_for(first.community.journal))
    with pytest.raises(Unread) as stop:
        run(inviting.entering(guest, first.community.id, stick))
    assert stop.value.why is Why.NOT_FOR_US
    assert not guest.founded


def test_a_community_that_was_not_asked_takes_nobody_in(
    first: Laptop, guest: Community, stick: Path, tmp_path: Path
) -> None:
    host = first.community
    let = paper(host)
    path = inviting.ask(guest, let.invitation, let.code, "Attic", stick)
    inviting.admit(host, path)
    bundle.write(host, stick / bundle.name_for(host.journal))
    with pytest.raises(Unread):
        run(inviting.entering(guest, b"x" * 16, stick))
    assert not guest.founded


@pytest.mark.parametrize("suffix", [INVITATION, REQUEST])
@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xa0", bytes(5000)])
def test_what_is_no_such_file_is_passed_over(
    first: Laptop, guest: Community, stick: Path, suffix: str, content: bytes
) -> None:
    (stick / f"odd{suffix}").write_bytes(content)
    (stick / f"link{suffix}").symlink_to(stick / f"odd{suffix}")
    assert inviting.found(stick) == ()
    assert inviting.asked(first.community, stick) == ()
    assert inviting.wanted(guest, stick) is None


UGLY = "Ana\u202e \x1b[2J\n<b>" + "x" * 300
"""Turns the line round, clears a terminal, breaks the line, marks up, and is long."""


def test_what_strangers_call_themselves_is_one_short_line(first: Laptop, guest: Community, stick: Path) -> None:
    made = paper(first.community)
    shown = read_invitation(write_invitation(replace(made.invitation, name=UGLY))).name
    inviting.ask(guest, made.invitation, made.code, UGLY, stick)
    (asked,) = inviting.asked(first.community, stick)
    for said in (shown, asked.request.label):
        assert len(said) <= SHORT
        assert not set(said) & set("\u202e\x1b\n")
        assert said.startswith("Ana [2J <b>x")


@settings(max_examples=300)
@given(text=st.text() | st.text(alphabet=ALPHABET + "-ilo ١０İ", min_size=10, max_size=60))
def test_no_text_does_more_than_be_no_invitation(text: str) -> None:
    assert scanned(text) is None
    with pytest.raises(Refused):
        request(Invitation(community=b"c" * 16, name="", public=b"p" * 32), text, KITCHEN, "")


@settings(max_examples=300)
@given(data=st.data())
def test_no_changed_byte_of_a_request_goes_unseen(data: st.DataObject) -> None:
    code, public = draw()
    whole = request(Invitation(community=b"c" * 16, name="", public=public), code, KITCHEN, "Kitchen")
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != whole[at]))
    with pytest.raises(Refused):
        read_request(whole[:at] + bytes([other]) + whole[at + 1 :])
