"""The calendar by keys and by mouse, on a real community: walking, moving, resizing, layers, views, days (look §8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skillshare.domain.bookings import Book
from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.planning import PlanSession
from tests.ui import seen
from tests.ui.hands import nameless, press, push, write
from tests.ui.riverside import REASONS, ZONE, found
from tests.ui.week_of_november import Week, at, built, copied
from tests.ui.windows import show
from ui.calendar.block import CLOSED, DUE, OPENING, SESSION, Block
from ui.calendar.board import Board
from ui.calendar.place import CalendarPlace
from ui.calendar.words import HOSTS, LIST, MONTH, SPACES, WEEK
from ui.i18n import plain
from ui.kit import theme
from ui.kit.empty_state import EmptyState
from ui.kit.row_list import RowList
from ui.kit.rows import Role, Row
from ui.places import places
from ui.spaces.booking_form import BookingForm
from ui.window import Window

Button = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Week:
    made = built(tmp_path_factory.mktemp("week") / "house")
    made.house.close()
    return made


@pytest.fixture
def week(template: Week, tmp_path: Path, lit: QApplication) -> Iterator[Week]:
    made = copied(template, tmp_path / "house")
    yield made
    made.house.close()


@pytest.fixture
def place(week: Week, qtbot: QtBot) -> CalendarPlace:
    made = CalendarPlace(week.house.session)
    qtbot.addWidget(made)
    made.resize(1148, 746)
    show(qtbot, made)
    made.first_focus().setFocus()
    return made


def choose(place: CalendarPlace, title: str) -> Block:
    block = next(block for block in place.board._scene.blocks if block.title == title)
    assert place.board.choose(block.key)
    return block


def box(board: Board, title: str) -> QPoint:
    """The middle of a block on show, in the board's viewport."""
    number = next(n for n, block in enumerate(board._scene.blocks) if block.title == title)
    index = board._model.index(number)
    board.scrollTo(index)
    return board.visualRect(index).center()


def drag(board: Board, begin: QPoint, by: QPoint) -> None:
    port = board.viewport()
    QTest.mousePress(port, Button, Qt.KeyboardModifier.NoModifier, begin)
    for part in (2, 1):
        _moved(board, begin + by / part)
    QTest.mouseRelease(port, Button, Qt.KeyboardModifier.NoModifier, begin + by)


def _moved(board: Board, to: QPoint) -> None:
    """QTest says nothing of the button that is held, unlike a hand."""
    where = QPointF(to)
    event = QMouseEvent(QEvent.Type.MouseMove, where, board.viewport().mapToGlobal(where), Qt.MouseButton.NoButton,
                        Button, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(board.viewport(), event)


def times(week: Week, title: str) -> tuple[datetime | None, datetime | None]:
    session = week.house.session.catalog.sessions.state(week.sessions[title])
    return session.start, session.end


def column(place: CalendarPlace) -> int:
    return place.board._plan.columns[0].width


# Walking


def test_the_week_shows_what_happens_and_the_keyboard_begins_at_today(place: CalendarPlace) -> None:
    titles = [block.title for block in place.board._scene.blocks]
    assert titles == ["Choir", "Baby group", "German", "Bike repair", "Film night", "Closed: Painting"]
    chosen = place.board.block()
    assert chosen is not None
    assert chosen.title == "Bike repair"


def test_arrows_walk_through_the_days_and_page_keys_through_the_weeks(place: CalendarPlace) -> None:
    walked = []
    for key in ("Left", "Left", "Up", "Right", "Down"):
        press(key)
        block = place.board.block()
        assert block is not None
        walked.append(block.title)
    assert walked == ["German", "Baby group", "Choir", "Baby group", "German"]
    press("PgDown")
    assert place.board.accessibleName() == "30 Nov – 6 Dec"
    press("Home")
    assert place.board.accessibleName() == "23 – 29 November"


def test_a_screen_reader_finds_every_block_where_it_is_painted(place: CalendarPlace) -> None:
    heard = QAccessible.queryAccessibleInterface(place.board)
    assert heard.role() == QAccessible.Role.List
    names = [plain(heard.child(n).text(QAccessible.Text.Name)) for n in range(heard.childCount())]
    assert "Bike repair, session, Thu 26 November 18:30–20:30, Workshop, Ravi Patel, 0 of 8" in names
    assert "Choir, session, called off, Mon 23 November 18:00–20:00, Hall, Ravi Patel" in names
    assert "Baby group, room booked, Tue 24 November 09:30–11:00, Kitchen" in names
    bike = heard.child(names.index("Bike repair, session, Thu 26 November 18:30–20:30, Workshop, Ravi Patel, 0 of 8"))
    assert bike.text(QAccessible.Text.Description) == "Enter opens it, Space picks it up."
    port = place.board.viewport()
    middle = port.mapFromGlobal(bike.rect().center())
    assert place.board.indexAt(middle).data() == "Bike repair"
    assert nameless(place) == []


# Moving by keyboard


def test_a_session_is_picked_up_carried_and_put_down_by_keys(place: CalendarPlace, week: Week, qtbot: QtBot) -> None:
    choose(place, "Bike repair")
    press("Space")
    assert "picked up" in place.foot.sentence()
    press("Right", "Down", "Down", "Shift+Down")
    assert plain(place.foot.sentence()) == "Bike repair: Fri 27 November 19:00–21:15"
    assert times(week, "Bike repair") == (at(26, 18, 30), at(26, 20, 30))
    press("Return")
    assert times(week, "Bike repair") == (at(27, 19), at(27, 21, 15))
    qtbot.waitUntil(lambda: place.board.held() is None)
    block = place.board.block()
    assert block is not None
    assert (block.title, block.start) == ("Bike repair", at(27, 19))
    assert place.board.held() is None
    assert place.foot.sentence() == ""


def test_the_whole_way_is_one_action_to_take_back(place: CalendarPlace, week: Week, qtbot: QtBot) -> None:
    receipts: list[object] = []
    place.session.actions.recorded.connect(receipts.append)
    german = choose(place, "German")
    press("Space", "Down", "Right", "Down", "Return")
    assert len(receipts) == 1
    place.session.actions.undo(receipts[0].entry)  # type: ignore[attr-defined]  # a Receipt
    assert times(week, "German") == (at(25, 10), at(25, 12))
    qtbot.waitUntil(lambda: place.board._model.block(place.board._model.place_of(german.key)).start == at(25, 10))


def test_escape_leaves_what_is_carried_where_it_was(place: CalendarPlace, week: Week) -> None:
    choose(place, "German")
    press("Space", "Down", "Escape")
    assert plain(place.foot.sentence()) == "“German” stays where it was."
    assert place.board.held() is None
    assert times(week, "German") == (at(25, 10), at(25, 12))
    assert not place.step_back()


def test_what_is_carried_out_of_the_week_takes_the_page_along(place: CalendarPlace, week: Week, qtbot: QtBot) -> None:
    choose(place, "Film night")
    press("Space", "Right", "Right", "Right")
    assert place.board.accessibleName() == "30 Nov – 6 Dec"
    press("Return")
    assert times(week, "Film night") == (at(27, 19) + timedelta(days=3), at(27, 21) + timedelta(days=3))
    qtbot.waitUntil(lambda: place.board.held() is None)
    block = place.board.block()
    assert block is not None
    assert block.title == "Film night"


def test_what_cannot_be_carried_says_where_it_is_changed(place: CalendarPlace) -> None:
    choose(place, "Choir")
    press("Space")
    assert plain(place.foot.sentence()) == "“Choir” is called off, so it stays."
    choose(place, "Closed: Painting")
    press("Space")
    assert "Opening hours" in place.foot.sentence()
    assert place.board.held() is None


def test_a_booking_is_made_longer_by_keys(place: CalendarPlace, week: Week) -> None:
    choose(place, "Baby group")
    press("Space", "Shift+Up", "Shift+Up", "Return")
    row = place.session.catalog.bookings.row(week.bookings["Baby group"])
    assert row is not None
    assert (row.start, row.end) == (at(24, 9, 30), at(24, 10, 30))


# What stands in the way


def test_r63_a_taken_space_asks_before_anything_is_saved(place: CalendarPlace, week: Week) -> None:
    week.book("Yoga", at(26, 14), at(26, 16), "Workshop")
    choose(place, "Bike repair")
    press("Space", *["Up"] * 14, "Return")
    message = place.moving.banner.message()
    assert message is not None
    assert message.kind == "ask"
    assert times(week, "Bike repair") == (at(26, 18, 30), at(26, 20, 30))
    assert place.board.held() is not None
    place.moving.banner.stepped.emit("anyway", "Agreed with them")
    assert times(week, "Bike repair") == (at(26, 15), at(26, 17))
    assert place.moving.banner.message() is None
    assert {b.title for b in place.board._scene.blocks if b.clash} == set()


def test_a_move_that_is_left_goes_back(place: CalendarPlace, week: Week) -> None:
    week.book("Yoga", at(26, 14), at(26, 16), "Workshop")
    choose(place, "Bike repair")
    press("Space", *["Up"] * 14, "Return")
    assert place.step_back()
    assert place.board.held() is None
    assert not place.moving.asking()
    assert times(week, "Bike repair") == (at(26, 18, 30), at(26, 20, 30))


def test_a_day_out_of_reach_is_refused_in_words_and_stays(place: CalendarPlace, week: Week) -> None:
    choose(place, "Bike repair")
    move = place.board
    press("Space")
    assert move._carrying.move is not None
    move._carrying.move = move._carrying.move.by(timedelta(days=365 * 400))
    press("Return")
    message = place.moving.banner.message()
    assert message is not None
    assert message.kind == "stop"
    assert place.board.held() is None
    assert times(week, "Bike repair") == (at(26, 18, 30), at(26, 20, 30))


# By mouse


def test_a_block_is_dragged_to_another_day_and_time(place: CalendarPlace, week: Week) -> None:
    hour = place.board._plan.hour  # type: ignore[union-attr]  # a week
    drag(place.board, box(place.board, "German"), QPoint(-column(place), hour))
    assert times(week, "German") == (at(24, 11), at(24, 13))


def test_the_lower_edge_is_dragged_to_make_it_longer(place: CalendarPlace, week: Week) -> None:
    board = place.board
    middle = box(board, "German")
    edge = QPoint(middle.x(), board.visualRect(board.indexAt(middle)).bottom() - 2)
    drag(board, edge, QPoint(0, board._plan.hour))  # type: ignore[union-attr]  # a week
    assert times(week, "German") == (at(25, 10), at(25, 13))


def test_a_click_that_trembles_moves_nothing(place: CalendarPlace, week: Week, qtbot: QtBot) -> None:
    with qtbot.waitSignal(place.board.opened):
        drag(place.board, box(place.board, "German"), QPoint(2, 2))
    assert times(week, "German") == (at(25, 10), at(25, 12))


def test_in_the_month_a_block_keeps_its_time_of_day(place: CalendarPlace, week: Week) -> None:
    place.show_view(MONTH)
    drag(place.board, box(place.board, "German"), QPoint(column(place), 0))
    assert times(week, "German") == (at(26, 10), at(26, 12))


def test_by_space_a_block_goes_into_another_room_by_mouse_and_by_key(place: CalendarPlace, week: Week) -> None:
    place.show_view(SPACES)
    board = place.board
    lines = board._plan.lines  # type: ignore[union-attr]  # rows
    assert [line.name for line in lines] == ["Hall", "Kitchen", "Workshop"]
    drag(board, box(board, "German"), QPoint(0, lines[1].height))
    session = place.session.catalog.sessions.state(week.sessions["German"])
    assert (session.space, session.start) == (week.spaces["Workshop"], at(25, 10))
    choose(place, "German")
    place.board.setFocus()
    press("Space", "Up", "Up", "Return")
    assert place.session.catalog.sessions.state(week.sessions["German"]).space == week.spaces["Hall"]
    choose(place, "Baby group")
    press("Space", "Down", "Right", "Return")
    row = place.session.catalog.bookings.row(week.bookings["Baby group"])
    assert row is not None
    assert (row.space, row.start) == (week.spaces["Workshop"], at(25, 9, 30))


def test_by_host_a_session_goes_to_another_host(place: CalendarPlace, week: Week) -> None:
    place.show_view(HOSTS)
    lines = place.board._plan.lines  # type: ignore[union-attr]  # rows
    assert [line.name for line in lines] == ["Ingrid Berg", "Ravi Patel", "Without a host"]
    choose(place, "German")
    place.board.setFocus()
    press("Space", "Down")
    assert plain(place.foot.sentence()) == "German: Wed 25 November 10:00–12:00, Ravi Patel"
    press("Return")
    assert place.session.catalog.sessions.state(week.sessions["German"]).host == week.people["Ravi Patel"]


# Layers, views, days


def test_layers_are_switched_off_and_stay_so(place: CalendarPlace, qtbot: QtBot) -> None:
    assert place.board._scene.ground.open[date(2026, 11, 26)] == [(1080, 1230)]
    assert place.board._scene.ground.closed == dict.fromkeys((date(2026, 11, 28), date(2026, 11, 29)), "Painting")
    push(place, SESSION)
    push(place, OPENING)
    push(place, CLOSED)
    assert [block.title for block in place.board._scene.blocks] == ["Baby group"]
    assert place.board._scene.ground.closed == {}
    again = CalendarPlace(place.session)
    qtbot.addWidget(again)
    assert again.foot.off() == (SESSION, OPENING, CLOSED)


def test_what_is_due_back_counts_by_day_and_opens_the_day(place: CalendarPlace, week: Week) -> None:
    do = week.house.session.community.do
    drill = do(AddItem(fields={"name": "Drill", "category": "Tools"})).record
    do(LendItem(item=drill, person=week.people["Ravi Patel"], due=date(2026, 11, 27), overrides=REASONS))
    place.refresh()
    due = choose(place, "1 due back")
    assert (due.kind, due.start.date()) == (DUE, date(2026, 11, 27))
    wanted: list[tuple[str, object]] = []
    place.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    press("Return")
    assert place.side.day.day == date(2026, 11, 27)
    place.side.day._due.setFocus()
    press("Down", "Return")
    assert wanted == [("items", drill)]
    press("Escape")
    assert place.side.isHidden()
    assert place.board.hasFocus()


def test_the_list_reads_day_by_day_with_openings(place: CalendarPlace) -> None:
    place.go_to(date(2026, 11, 23))
    push(place, LIST)
    rows = rows_of(place.agenda.list)
    heads = [(row.title, row.end) for row in rows if row.dim and not row.detail]
    assert heads[:4] == [
        ("Mon 23 November", ""),
        ("Tue 24 November", "open 17:00–20:00"),
        ("Yesterday, Wed 25 November", ""),
        ("Today, Thu 26 November", "open 18:00–20:30"),
    ]
    bike = next(row for row in rows if row.title == "Bike repair")
    assert bike.detail == "18:30–20:30, Workshop, Ravi Patel, 0 of 8"
    push(place, "today")
    assert rows_of(place.agenda.list)[0].title == "Today, Thu 26 November"


def rows_of(listed: RowList) -> list[Row]:
    model = listed.model()
    return [model.index(n, 0).data(Role.ROW) for n in range(model.rowCount())]


def test_the_list_of_an_empty_month_says_so(place: CalendarPlace) -> None:
    for layer in (OPENING,):
        push(place, layer)
    push(place, LIST)
    push(place, "later")
    push(place, "later")
    assert isinstance(place.agenda._pages.currentWidget(), EmptyState)


def test_more_than_there_is_room_for_opens_the_day(place: CalendarPlace, week: Week) -> None:
    do = week.house.session.community.do
    for number in range(9):
        do(PlanSession(fields={"title": f"Talk {number}", "start": at(25, 14), "end": at(25, 15)}))
    place.refresh()
    more = next(m for m in place.board._plan.mores if m.day == date(2026, 11, 25))
    hidden = place.board._model.index(more.hidden[0])
    place.board.scrollTo(hidden)
    assert place.board.visualRect(hidden).height() > 0
    where = more.box.center() - QPoint(0, place.board.verticalOffset())
    QTest.mouseClick(place.board.viewport(), Button, Qt.KeyboardModifier.NoModifier, where)
    assert place.side.day.day == date(2026, 11, 25)
    assert place.side.day._rows.model().rowCount() == 10


def test_the_chosen_view_stays(place: CalendarPlace, qtbot: QtBot) -> None:
    push(place, MONTH)
    again = CalendarPlace(place.session)
    qtbot.addWidget(again)
    assert again._diary.view == MONTH
    again.open(WEEK)
    assert again._diary.view == WEEK


def test_another_place_opens_a_session_on_its_day(place: CalendarPlace, week: Week) -> None:
    far = week.plan("Far away", datetime(2027, 3, 2, 18), datetime(2027, 3, 2, 20))  # noqa: DTZ001 — civil time
    place.open(far)
    assert place.board.accessibleName() == "1 – 7 March 2027"
    block = place.board.block()
    assert block is not None
    assert block.title == "Far away"


@pytest.mark.parametrize("view", [WEEK, MONTH, LIST, SPACES, HOSTS])
def test_nothing_is_cut_in_any_view(place: CalendarPlace, view: str) -> None:
    place.show_view(view)
    QApplication.processEvents()
    assert seen.troubles(place) == []


# Beside the board, and in the window


@pytest.fixture
def window(week: Week, qtbot: QtBot) -> Window:
    made = Window(week.house.session, places())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    show(qtbot, made)
    made.show_place("tonight")
    return made


def test_ctrl_z_puts_a_moved_session_back(window: Window, week: Week, qtbot: QtBot) -> None:
    press("Ctrl+4")
    place = window.place()
    assert isinstance(place, CalendarPlace)
    choose(place, "Film night")
    press("Space", "Left", "Return")
    qtbot.waitUntil(lambda: place.board.held() is None)
    assert times(week, "Film night") == (at(26, 19), at(26, 21))
    press("Ctrl+Z")
    assert times(week, "Film night") == (at(27, 19), at(27, 21))


def test_whoever_hosts_a_moved_session_stands_on_the_list_of_whom_to_tell(
    place: CalendarPlace, week: Week, qtbot: QtBot
) -> None:
    choose(place, "German")
    press("Space", "Down", "Return")
    qtbot.waitUntil(lambda: place.board.held() is None)
    assert place.side.isVisible()
    assert "Ingrid Berg" in [row.title for row in rows_of(place.side.planning.told.list)]
    assert place.board.hasFocus()
    press("Escape")
    assert place.side.isHidden()


def test_a_line_drawn_over_free_time_plans_a_session_then(place: CalendarPlace) -> None:
    board = place.board
    column = board._plan.columns[2]
    top = QPoint(column.left + 20, board._plan.y(14 * 60) - board.verticalOffset())  # type: ignore[union-attr]  # a week
    drag(board, top, QPoint(0, board._plan.hour * 3 // 2))  # type: ignore[union-attr]
    form = place.side.planning.form()
    assert form is not None
    assert form.times.read(aloud=False) == (at(25, 14), at(25, 15, 30))


def test_by_room_it_books_that_room(place: CalendarPlace, week: Week) -> None:
    place.show_view(SPACES)
    board = place.board
    line = board._plan.lines[2]  # type: ignore[union-attr]  # rows
    where = QPoint(board._plan.columns[1].left + 20, line.top + line.height - 6)
    QTest.mouseDClick(board.viewport(), Button, Qt.KeyboardModifier.NoModifier, where)
    form = place.side.booking.slot.form
    assert isinstance(form, BookingForm)
    assert form.space.currentData() == week.spaces["Workshop"]
    assert form.times.read(aloud=False) == (at(24, 18), at(24, 19))


def test_what_is_planned_is_chosen_on_its_day_and_its_page_comes(place: CalendarPlace, qtbot: QtBot) -> None:
    press("Ctrl+N")
    write("Wood carving")
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: "Wood carving" in [block.title for block in place.board.blocks()])
    block = place.board.block()
    assert block is not None
    assert block.title == "Wood carving"
    assert block.start == at(26, 18)
    assert place.side.page.session() == block.id
    assert place.side._pages.currentWidget() is place.side.page
    assert place.step_back()
    assert place.side.isHidden()


def test_without_any_room_booking_leads_to_where_rooms_are_added(
    tmp_path: Path, lit: QApplication, qtbot: QtBot
) -> None:
    house = found(tmp_path / "bare")
    made = CalendarPlace(house.session)
    qtbot.addWidget(made)
    show(qtbot, made)
    wanted: list[tuple[str, object]] = []
    house.session.wanted.connect(lambda name, what: wanted.append((name, what)))
    push(made, "book")
    assert wanted == [("community", "spaces")]
    assert made.side.isHidden()
    house.close()


def test_large_words_put_the_layers_into_a_menu(place: CalendarPlace, lit: QApplication) -> None:
    theme.apply(lit, "light", 2.0)
    place.refresh()
    menu = place.foot.layer_menu()
    off = next(action for action in menu.actions() if action.objectName() == SESSION)
    assert off.isChecked()
    off.trigger()
    assert place.foot.off() == (SESSION,)
    assert [block.title for block in place.board.blocks()] == ["Baby group", "Closed: Painting"]


@pytest.mark.parametrize("year", [1, 1969, 2600, 9999])
def test_a_clock_that_is_far_off_shows_some_days(year: int, week: Week, lit: QApplication, qtbot: QtBot) -> None:
    week.house.clock.at = datetime(year, 12, 31, 12, tzinfo=ZONE)
    made = CalendarPlace(week.house.session)
    qtbot.addWidget(made)
    show(qtbot, made)
    for view in (WEEK, MONTH, LIST, SPACES, HOSTS):
        made.show_view(view)
        for way in (1, -1, 0):
            made.on_stepped(way)
    assert made.board.accessibleName()


def test_r30_two_in_one_room_that_nobody_agreed_to_are_shown_as_a_clash(place: CalendarPlace, week: Week) -> None:
    hall = week.spaces["Hall"]
    both = [Book(space=hall, start=at(25, 14), end=at(25, 16), title=name) for name in ("Yoga", "Chess")]
    week.house.session.community.do_all(both, batch=bytes(16))
    place.refresh()
    assert {block.title for block in place.board.blocks() if block.clash} == {"Yoga", "Chess"}
    choose(place, "Yoga")
    spoken = str(place.board.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("clashes with something else there")
    place.show_view(LIST)
    states = {row.title: row.state.text for row in rows_of(place.agenda.list) if row.state is not None}
    assert states == {}
    place.go_to(date(2026, 11, 25))
    states = {row.title: row.state.text for row in rows_of(place.agenda.list) if row.state is not None}
    assert states == {"Yoga": "Clash", "Chess": "Clash"}


def test_the_line_of_now_goes_on_and_at_midnight_the_day(place: CalendarPlace, week: Week, qtbot: QtBot) -> None:
    week.house.clock.at = datetime(2026, 11, 26, 23, 59, tzinfo=ZONE)
    place.on_clock()
    assert place.board._scene.ground.now == at(26, 23, 59)
    week.house.clock.at = datetime(2026, 11, 27, 0, 1, tzinfo=ZONE)
    place.on_clock()
    qtbot.waitUntil(lambda: place.board._scene.ground.today == date(2026, 11, 27))
