"""Lending at the desk by key events alone: cost, order, due dates, parts, quantities, undo (experience 1–8, R8–R16).

Never here: rules that ask for a reason, what comes back.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.loans import Loan
from tests.ui.desk import house as desk_house
from tests.ui.desk.house import House, press, type_line
from tests.ui.riverside import ZONE
from ui.desk.place import DeskPlace
from ui.kit.tick import TickBox

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def in_box(place: DeskPlace) -> bool:
    return place.parts.box.focusProxy() is place.focusWidget()


def in_front(place: DeskPlace) -> bytes | None:
    return place.flow.state.person


def loan_of(house: House, item: str) -> Loan:
    return house.riverside.session.catalog.loans.state(house.loan(item))


def test_three_items_cost_five_actions(house: House, place: DeskPlace) -> None:
    for code in (house.card("kwame"), house.number("level"), house.number("drill"), house.number("ladder")):
        type_line(place, code)
        assert in_box(place)
    assert house.has("kwame") == {"level", "drill", "ladder"}
    press(place, Key.Key_Return)
    assert place.flow.state.person is None
    assert in_box(place)


def test_each_scan_is_there_at_once(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    assert house.has("kwame") == {"level"}
    assert "Spirit level" in place.parts.said.sentence()


def test_a_phone_suffix_and_a_word_find_the_person(house: House, place: DeskPlace) -> None:
    type_line(place, "0555")
    assert place.flow.state.person == house.people["kwame"]
    type_line(place, "yildiz")
    assert place.flow.state.person == house.people["mehmet"]


def test_arrows_choose_another_suggestion(house: House, place: DeskPlace) -> None:
    QTest.keyClicks(desk_house.focused(place), "m")
    names = [offer.row.title for offer in place.flow.typed.offered]
    assert "Mehmet Yıldız" in names
    for _ in range(names.index("Mehmet Yıldız")):
        press(place, Key.Key_Down)
    press(place, Key.Key_Return)
    assert place.flow.state.person == house.people["mehmet"]


def test_the_item_first_then_the_person(house: House, place: DeskPlace) -> None:
    type_line(place, house.number("level"))
    type_line(place, house.number("drill"))
    assert not house.has("kwame")
    assert "Who takes it" in place.parts.box.focusProxy().accessibleName()  # type: ignore[union-attr]
    type_line(place, house.card("kwame"))
    assert house.has("kwame") == {"level", "drill"}


def test_another_card_switches_to_the_next_person(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("saw"))
    type_line(place, house.card("mehmet"))
    type_line(place, house.number("drill"))
    assert house.has("kwame") == {"saw"}
    assert house.has("mehmet") == {"drill", "washer"}
    assert [out.item for out in place.flow.state.outs] == [house.items["drill"]]


def test_the_due_date_is_set_and_shown_with_its_weekday(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("drill"))
    view = place.parts.going._view
    assert view is not None
    assert view.rows[0].end == "Thu 3 December"


def test_f6_changes_the_due_date_by_choice_and_by_typing(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    press(place, Key.Key_F6)
    assert in_box(place)
    press(place, Key.Key_Return)
    assert loan_of(house, "level").due == date(2026, 12, 12)
    press(place, Key.Key_F6)
    type_line(place, "17 december")
    assert loan_of(house, "level").due == date(2026, 12, 17)


def test_a_closed_day_offers_the_next_open_one_first(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    press(place, Key.Key_F6)
    type_line(place, "13.12")
    assert loan_of(house, "level").due == date(2026, 12, 15)


def test_a_due_date_in_the_past_is_refused_in_words(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    press(place, Key.Key_F6)
    type_line(place, "20 november")
    message = place.parts.banner.message()
    assert message is not None
    assert message.kind == "stop"
    assert message.why
    assert loan_of(house, "level").due == date(2026, 12, 10)
    type_line(place, house.number("drill"))
    assert house.has("kwame") == {"level", "drill"}


def test_it_went_out_on_an_earlier_day(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    press(place, Key.Key_F6)
    for _ in range(6):
        press(place, Key.Key_Down)
    press(place, Key.Key_Return)
    type_line(place, "tuesday")
    assert house.has("kwame") == {"level"}
    opened = loan_of(house, "level").opened
    assert datetime.fromtimestamp(opened / 1000, ZONE).date() == date(2026, 11, 24)


def test_parts_never_hold_up_a_scan_and_f8_answers_them(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("saw"))
    type_line(place, house.number("level"))
    assert house.has("kwame") == {"saw", "level"}
    press(place, Key.Key_F8)
    assert len(loan_of(house, "saw").parts or ()) == 6
    press(place, Key.Key_Return)
    assert place.flow.state.person is None


def test_finishing_asks_once_and_unanswered_stays_unanswered(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("saw"))
    press(place, Key.Key_Return)
    assert in_front(place) == house.people["kwame"]
    message = place.parts.banner.message()
    assert message is not None
    assert "Circular saw" in message.title
    press(place, Key.Key_Return)
    assert in_front(place) is None
    assert loan_of(house, "saw").parts is None


def test_f8_while_finishing_answers_all_and_finishes(house: House, place: DeskPlace) -> None:
    for code in (house.card("kwame"), house.number("saw"), house.number("sander")):
        type_line(place, code)
    press(place, Key.Key_Return)
    press(place, Key.Key_F8)
    assert place.flow.state.person is None
    assert loan_of(house, "saw").parts
    assert loan_of(house, "sander").parts


def test_a_tick_by_keyboard_is_saved_with_the_next_scan(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("saw"))
    box = next(each for each in place.findChildren(TickBox) if each.words() == "Case")
    box.setFocus()
    press(place, Key.Key_Space)
    QTest.keyClicks(desk_house.focused(place), house.number("level"))
    assert in_box(place)
    press(place, Key.Key_Return)
    assert loan_of(house, "saw").parts == ("Case",)
    assert house.has("kwame") == {"saw", "level"}


def test_a_consumable_is_one_at_once_and_f6_says_how_many(house: House, place: DeskPlace) -> None:
    catalog = house.riverside.session.catalog
    type_line(place, house.card("kwame"))
    type_line(place, house.number("screws"))
    assert catalog.items.state(house.items["screws"]).stock == 39
    press(place, Key.Key_F6)
    type_line(place, "7")
    assert catalog.items.state(house.items["screws"]).stock == 33
    view = place.parts.going._view
    assert view is not None
    assert "33" in view.rows[0].detail


def test_ctrl_z_takes_back_one_action_after_the_other(house: House, place: DeskPlace) -> None:
    for code in (house.card("kwame"), house.number("level"), house.number("drill")):
        type_line(place, code)
    press(place, Key.Key_Z, CTRL)
    assert house.has("kwame") == {"level"}
    type_line(place, "undo")
    assert house.has("kwame") == set()
    assert place.flow.state.outs == []


def test_undo_of_a_due_date_and_of_parts(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("saw"))
    press(place, Key.Key_F8)
    press(place, Key.Key_F6)
    press(place, Key.Key_Return)
    press(place, Key.Key_Z, CTRL)
    assert loan_of(house, "saw").due == date(2026, 12, 10)
    press(place, Key.Key_Z, CTRL)
    assert loan_of(house, "saw").parts is None
    assert house.has("kwame") == {"saw"}


def test_any_action_of_today_can_be_taken_back_from_the_list(house: House, place: DeskPlace) -> None:
    for code in (house.card("kwame"), house.number("level"), house.number("drill")):
        type_line(place, code)
    press(place, Key.Key_Return)
    lent = next(deed for deed in reversed(place.flow.counter.deeds()) if deed.facts[0][0] == "loan.opened")
    place.parts.idle.undo_asked.emit(lent.entry)
    assert house.has("kwame") == {"drill"}


def test_a_paste_of_ten_thousand_characters_is_no_trouble(house: House, place: DeskPlace) -> None:
    QApplication.clipboard().setText("saw 12 " * 1500)
    press(place, Key.Key_V, CTRL)
    press(place, Key.Key_Return)
    message = place.parts.banner.message()
    assert message is not None
    assert len(message.title) < 200
    type_line(place, house.card("kwame"))
    assert place.flow.state.person == house.people["kwame"]


def test_marks_of_direction_in_the_box_turn_no_sentence_around(house: House, place: DeskPlace) -> None:
    QApplication.clipboard().setText("\u202enobody\u2066 has this")
    press(place, Key.Key_V, CTRL)
    press(place, Key.Key_Return)
    message = place.parts.banner.message()
    assert message is not None
    assert message.title == "Nothing matches “nobody has this”"


def test_slips_are_offered_only_when_somebody_prints_them(house: House, place: DeskPlace, qtbot: QtBot) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    assert place.parts.slip.isHidden()
    place.slip_wanted.connect(lambda person: None)
    place.refresh()
    assert not place.parts.slip.isHidden()
    with qtbot.waitSignal(place.slip_wanted) as signal:
        press(place, Key.Key_F7)
    assert signal.args == [house.people["kwame"]]


def test_contact_stays_hidden_until_asked_and_goes_with_the_person(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("kwame"))
    view = place.parts.person._view
    assert view is not None
    assert view.contact == ()
    place.press("contact")
    view = place.parts.person._view
    assert view is not None
    assert view.contact[0][1] == "07700 900555"
    type_line(place, house.card("mehmet"))
    view = place.parts.person._view
    assert view is not None
    assert view.contact == ()


def test_f5_accepts_the_house_rules(house: House, place: DeskPlace) -> None:
    type_line(place, house.card("mehmet"))
    press(place, Key.Key_F5)
    assert house.riverside.session.catalog.people.state(house.people["mehmet"]).agreed == 1


def test_a_peer_bringing_it_back_takes_it_off_the_list(house: House, place: DeskPlace, qtbot: QtBot) -> None:
    type_line(place, house.card("kwame"))
    type_line(place, house.number("level"))
    house.riverside.session.community.undo(place.flow.state.outs[0].entry)
    qtbot.waitUntil(lambda: place.flow.state.outs == [])


def test_the_window_can_open_the_desk_for_somebody(house: House, place: DeskPlace) -> None:
    place.open(("lend", house.people["ana"]))
    assert place.flow.state.person == house.people["ana"]
    place.open(("code", house.number("level")))
    assert place.flow.state.troubles
    place.open(("back", None))
    assert place.flow.state.mode == "back"


class Pressed(QObject):
    """Counts key presses that reach a place."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.count += 1
        return False


def test_without_a_scanner_four_letters_and_enter_are_enough(house: House, place: DeskPlace) -> None:
    counter = Pressed()
    proxy = place.parts.box.focusProxy()
    assert proxy is not None
    proxy.installEventFilter(counter)
    for text in ("kwam", "spir", "step", "fold"):
        type_line(place, text)
    press(place, Key.Key_Return)
    assert counter.count <= 4 * 5 + 1
    assert house.has("kwame") == {"level", "ladder", "bench"}
