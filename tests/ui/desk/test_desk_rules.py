"""What stops a loan at the desk: rules with a reason, things that are out, retired or unknown (R8, R9, R13, R14).

Never here: the words of a rule; they are tested with the wording.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from skillshare.domain.lending import LendItem
from skillshare.domain.refusal import Override
from tests.ui.desk import house as desk_house
from tests.ui.desk.house import House, press, type_line
from ui.desk.place import DeskPlace
from ui.kit.banner import Message

Key = Qt.Key


def banner(place: DeskPlace) -> Message:
    message = place.parts.banner.message()
    assert message is not None
    assert place.parts.banner.isVisible()
    assert place.parts.box.focusProxy() is place.focusWidget(), "the banner took the keyboard"
    return message


def reasons(house: House, person: str) -> list[tuple[str, str]]:
    """(rule, reason) of every override recorded about a person."""
    found = []
    for deed in house.riverside.session.catalog.history.of(house.people[person]):
        found += [(body["rule"], body["reason"]) for kind, _, body in deed.facts if kind == "loan.overridden" and body]
    return sorted(found)


def test_an_induction_stops_and_says_what_now(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    message = banner(place)
    assert message.kind == "stop"
    assert message.why
    assert [step.key for step in message.steps] == ["F9"]
    assert not house.has("kwame")


def test_the_next_scan_works_while_a_banner_stands_and_it_stays(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    title = banner(place).title
    type_line(place, house.number("level"))
    assert house.has("kwame") == {"level"}
    assert banner(place).title == title


def test_f9_with_a_quick_reason_lends_and_records_it(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    press(place, Key.Key_F9)
    press(place, Key.Key_Down)
    press(place, Key.Key_Return)
    assert house.has("kwame") == {"grinder"}
    assert reasons(house, "kwame") == [("induction", "Has used one for years")]
    assert place.parts.banner.message() is None


def test_f9_with_a_typed_reason(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    press(place, Key.Key_F9)
    type_line(place, "Ingrid stands beside him")
    assert reasons(house, "kwame") == [("induction", "Ingrid stands beside him")]


def test_a_scan_while_a_reason_is_asked_is_a_scan(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    press(place, Key.Key_F9)
    type_line(place, house.number("level"))
    assert house.has("kwame") == {"level"}
    assert reasons(house, "kwame") == []


def test_several_rules_are_one_banner_and_one_reason(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("callum"))
    type_line(place, house.number("grinder"))
    assert len(place.flow.state.troubles[0].questions) == 2
    press(place, Key.Key_F9)
    type_line(place, "Spoke with Amina")
    assert house.has("callum") == {"grinder"}
    assert reasons(house, "callum") == [("blocked", "Spoke with Amina"), ("induction", "Spoke with Amina")]


def test_the_limit_asks_and_is_overridden(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    for item in ("level", "drill", "ladder", "bench", "saw"):
        type_line(place, house.number(item))
    type_line(place, house.number("sander"))
    assert banner(place).kind == "ask"
    assert "sander" not in house.has("kwame")
    press(place, Key.Key_F9)
    press(place, Key.Key_Return)
    assert "sander" in house.has("kwame")
    assert [rule for rule, _ in reasons(house, "kwame")] == ["limit"]


def test_leave_it_leaves_it(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    press(place, Key.Key_Escape)
    assert place.parts.banner.message() is None
    assert not house.has("kwame")
    assert place.flow.state.person == house.people["kwame"]


def test_a_reason_for_the_membership_holds_for_the_visit(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("ana"))
    type_line(place, house.number("level"))
    press(place, Key.Key_F9)
    type_line(place, "guest tonight")
    type_line(place, house.number("drill"))
    assert house.has("ana") == {"level", "drill"}
    assert reasons(house, "ana") == [("membership", "guest tonight")] * 2


def test_a_membership_can_begin_from_the_banner(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("ana"))
    type_line(place, house.number("level"))
    assert "membership" in [step.name for step in banner(place).steps]
    place.press("membership")
    assert house.has("ana") == {"level"}
    assert reasons(house, "ana") == []


def test_undo_of_an_override(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("grinder"))
    press(place, Key.Key_F9)
    press(place, Key.Key_Return)
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not house.has("kwame")


def test_the_same_item_twice_is_recorded_once(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    type_line(place, house.number("level"))
    assert banner(place).kind == "know"
    assert house.has("kwame") == {"level"}
    assert len(place.flow.state.outs) == 1


def test_an_item_out_with_somebody_else_comes_back_and_goes_out_by_one_key(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("washer"))
    assert "Mehmet" in banner(place).title
    press(place, Key.Key_F3)
    assert house.has("kwame") == {"washer"}
    assert house.has("mehmet") == set()


def test_an_item_that_is_out_is_offered_as_a_return(house: House, place: DeskPlace) -> None:
    type_line(place, house.number("washer"))
    assert banner(place).kind == "know"
    press(place, Key.Key_Return)
    assert house.has("mehmet") == set()
    assert place.flow.state.mode == "back"
    assert place.flow.state.back is not None


def test_lent_meanwhile_by_another_laptop_is_said(house: House, place: DeskPlace) -> None:
    type_line(place, house.number("level"))
    anyway = (Override(rule="membership", reason="there"),)
    house.riverside.session.community.do(
        LendItem(item=house.items["level"], person=house.people["ana"], overrides=anyway)
    )
    type_line(place, house.card("kwame"))
    assert banner(place).kind == "stop"
    assert house.has("ana") == {"level"}


def test_a_retired_item_says_so(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("heater"))
    assert banner(place).kind == "stop"
    assert not house.has("kwame")
    type_line(place, house.number("level"))
    assert house.has("kwame") == {"level"}


def test_an_unknown_code_offers_to_add_it(house: House, place: DeskPlace, qtbot: QtBot) -> None:
    type_line(place, "4006381333931")
    assert "4006381333931" in banner(place).title
    with qtbot.waitSignal(house.riverside.session.wanted) as signal:
        place.press("add")
    assert signal.args == ["items", ("number", "4006381333931")]


def test_nothing_found_says_so_while_typing_and_f4_takes_the_name(house: House, place: DeskPlace) -> None:
    QTest.keyClicks(desk_house.focused(place), "Zora Quist")
    assert place.parts.box._nothing.isVisible()
    press(place, Key.Key_F4)
    assert place.parts.form.lines()[0].text() == "Zora Quist"


def test_a_misspelt_word_offers_the_near_one(house: House, place: DeskPlace) -> None:
    type_line(place, "sandr")
    assert place.parts.box.text() == "sander"
    assert place.flow.typed.offered[0].row.title == "Orbital sander"


def test_undo_with_nothing_done_is_said(house: House, place: DeskPlace) -> None:
    press(place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert banner(place).kind == "know"


def test_tones_follow_the_commit(house: House, place: DeskPlace) -> None:
    heard: list[str] = []
    place.flow.counter.sounded.connect(heard.append)
    for code in (house.card("kwame"), house.number("level"), house.number("grinder"), house.number("heater")):
        type_line(place, code)
    assert heard == ["done", "attention", "stop"]
