"""Rows, cards, tables, layouts, forms and dialogs: keyboard, spoken words, mirrored places."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import theme
from ui.kit.chip import State
from ui.kit.dialog import Dialog
from ui.kit.empty_state import nothing_found
from ui.kit.field import Combo, SearchField, text_field
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.item_card import CardGrid, ItemCard
from ui.kit.key_button import KeyButton
from ui.kit.opening_bar import OpeningBar, Slot
from ui.kit.pictures import Picture
from ui.kit.progress_row import ProgressRow
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import Hairline, card
from ui.kit.table import SmallTable

LATE = State(text="Late 9 days", icon="clock", tone="warn")
ROWS = [
    Row(key="a", title="Leaf blower", detail="Daniel O’Connor", state=LATE, end="Thu 3 December", more=True),
    Row(key="b", title="Tile cutter", tick=False),
    Row(key="c", title="Telescope", tick=True),
]
CARDS = [
    ItemCard(key=number, name=f"Thing {number}", picture=Picture(), state=State(text="Here")) for number in range(9)
]


@pytest.fixture
def rows(lit: QApplication, qtbot: QtBot) -> RowList:
    made = RowList("Due back")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_rows(ROWS)
    made.show()
    return made


def test_a_row_is_spoken_whole(rows: RowList) -> None:
    assert rows.accessibleName() == "Due back"
    spoken = rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Leaf blower, Daniel O’Connor, Late 9 days, Thu 3 December"


def test_rows_are_walked_and_opened_by_key(rows: RowList, qtbot: QtBot) -> None:
    rows.choose("a")
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.chosen_key() == "b"
    with qtbot.waitSignal(rows.opened) as heard:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert heard.args == ["b"]


def test_a_tick_turns_by_space_and_by_click(rows: RowList, qtbot: QtBot) -> None:
    rows.choose("b")
    with qtbot.waitSignal(rows.ticked) as heard:
        QTest.keyClick(rows, Qt.Key.Key_Space)
    assert heard.args == ["b", True]
    with qtbot.waitSignal(rows.ticked) as heard:
        at = rows.visualRect(rows.model().index(2, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args == ["c", False]


def test_the_dots_ask_for_more_and_the_rest_of_the_row_opens(rows: RowList, qtbot: QtBot) -> None:
    box = rows.visualRect(rows.model().index(0, 0))
    with qtbot.assertNotEmitted(rows.opened), qtbot.waitSignal(rows.more) as heard:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.right() - 24, box.center().y()))
    assert heard.args[0] == "a"
    with qtbot.waitSignal(rows.opened):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 60, box.center().y()))


def test_the_chosen_row_stays_chosen_when_rows_change(rows: RowList) -> None:
    rows.choose("c")
    rows.show_rows(ROWS[::-1])
    assert rows.chosen_key() == "c"


def test_a_widget_opens_under_its_row_and_closes(rows: RowList) -> None:
    before = rows.content_height()
    under = QLabel("Is everything in the case?")
    under.setFixedHeight(60)
    rows.show_under("a", under)
    assert rows.content_height() == before + 70
    rows.show_under(None, None)
    assert rows.content_height() == before


def test_a_narrow_list_puts_dates_under_the_words(rows: RowList, qtbot: QtBot) -> None:
    wide = rows.content_height()
    rows.resize(260, 300)
    assert rows.content_height() > wide


def test_a_key_at_the_end_of_a_narrow_row_leaves_the_number_whole(rows: RowList) -> None:
    row = Row(key=1, title="Drill bit 5 mm, wood", detail="RI-0534-4 · B 5", state=State(text="82 left", tone="good"))
    rows.resize(250, 300)
    rows.show_rows([row])
    beside = rows.content_height()
    rows.show_rows([replace(row, key_cap="Enter")])
    assert rows.content_height() > beside


def test_rows_grow_with_the_text(lit: QApplication, rows: RowList) -> None:
    before = rows.content_height()
    theme.apply(lit, "light", 2.0)
    assert rows.content_height() >= 1.8 * before


def test_cards_share_the_width_and_stay_flush_in_both_directions(lit: QApplication, qtbot: QtBot) -> None:
    grid = CardGrid("Items")
    qtbot.addWidget(grid)
    grid.resize(720, 600)
    grid.show_cards(CARDS)
    grid.show()
    first, second = (grid.visualRect(grid.model().index(place, 0)) for place in (0, 1))
    assert first.top() == second.top()
    assert first.left() < second.left()
    theme.apply(lit, "light", 1.0, rtl=True)
    lit.processEvents()
    first, second = (grid.visualRect(grid.model().index(place, 0)) for place in (0, 1))
    assert first.left() > second.left()


def test_a_card_is_opened_by_key_and_spoken_whole(lit: QApplication, qtbot: QtBot) -> None:
    grid = CardGrid("Items")
    qtbot.addWidget(grid)
    grid.resize(720, 600)
    grid.show_cards(CARDS)
    grid.show()
    grid.choose(4)
    with qtbot.waitSignal(grid.opened) as heard:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert heard.args == [4]
    assert grid.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Thing 4, Here"


def test_flow_breaks_into_rows_and_mirrors(lit: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, 8)
    parts = [KeyButton(words) for words in ("One", "Two", "Three")]
    for part in parts:
        flow.addWidget(part)
    qtbot.addWidget(holder)
    holder.resize(600, 100)
    holder.show()
    assert flow.heightForWidth(600) == 40
    assert flow.heightForWidth(120) > 40
    assert parts[0].x() < parts[1].x()
    theme.apply(lit, "light", 1.0, rtl=True)
    flow.setGeometry(holder.rect())
    assert parts[0].x() > parts[1].x()
    assert parts[0].geometry().right() == holder.width() - 1


def test_trailing_parts_stand_at_the_far_side(lit: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, 8)
    step, leave = KeyButton("Sign up"), KeyButton("Leave it")
    flow.addWidget(step)
    flow.add_trailing(leave)
    qtbot.addWidget(holder)
    holder.resize(600, 60)
    holder.show()
    assert step.x() == 0
    assert leave.geometry().right() == 599


def test_a_field_speaks_its_label_and_its_problem(lit: QApplication, qtbot: QtBot) -> None:
    field, line = text_field("Phone", help_line="With the area code.")
    qtbot.addWidget(field)
    assert QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name) == "Phone"
    field.say_problem("This is too short for a phone number.")
    assert line.accessibleDescription() == "This is too short for a phone number."
    field.say_problem("")
    assert line.accessibleDescription() == "With the area code."


def test_search_clears_and_leaves(lit: QApplication, qtbot: QtBot) -> None:
    search = SearchField("Find anything", key="Ctrl+K")
    qtbot.addWidget(search)
    search.show()
    line = search.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "wood")
    with qtbot.waitSignal(search.changed) as heard:
        search.findChildren(IconButton)[0].click()
    assert heard.args == [""]
    with qtbot.waitSignal(search.escaped):
        QTest.keyClick(line, Qt.Key.Key_Escape)


def test_a_choice_list_has_name_and_role(lit: QApplication, qtbot: QtBot) -> None:
    combo = Combo("Language")
    qtbot.addWidget(combo)
    combo.addItems(["English", "العربية"])
    spoken = QAccessible.queryAccessibleInterface(combo)
    assert (spoken.text(QAccessible.Text.Description), spoken.role()) == ("Language", QAccessible.Role.ComboBox)


def test_progress_can_be_stopped(lit: QApplication, qtbot: QtBot) -> None:
    row = ProgressRow("Reading rows")
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.cancelled):
        row.findChildren(KeyButton)[0].click()


def test_a_table_has_at_most_five_columns(lit: QApplication, qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="too many"):
        SmallTable("Loans", list("abcdef"))
    table = SmallTable("Loans", ("Item", "Due"), numbers=(1,))
    qtbot.addWidget(table)
    table.show_rows([("k", ("Drill", "Thu 3 Dec"))])
    assert table.model().index(0, 1).data() == "Thu 3 Dec"


def test_nothing_found_offers_to_clear(lit: QApplication, qtbot: QtBot) -> None:
    empty = nothing_found("Nothing matches “sandr”.", "Clear filters")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        empty.findChildren(KeyButton)[0].click()
    assert empty.accessibleName() == "Nothing matches “sandr”."


def test_an_opening_bar_says_its_times(lit: QApplication, qtbot: QtBot) -> None:
    bar = OpeningBar(Slot(start="18:00", end="20:30", now="18:42", now_share=0.28, ticks=((0.5, "19:15 changeover"),)))
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "18:00, 19:15 changeover, 20:30"


def test_a_dialog_closes_by_escape_and_covers_only_its_place(lit: QApplication, qtbot: QtBot) -> None:
    place = card()
    qtbot.addWidget(place)
    place.resize(800, 500)
    place.show()
    dialog = Dialog("Add a laptop", place)
    rule = dialog.findChild(Hairline)
    assert rule is not None
    assert rule.isHidden()
    dialog.add_button(KeyButton("Cancel", "edge", key="Esc"))
    dialog.open_it()
    assert rule.isVisible()
    assert dialog.geometry() == place.rect()
    place.resize(700, 400)
    assert dialog.geometry() == place.rect()
    with qtbot.waitSignal(dialog.closed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
