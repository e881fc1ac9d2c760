"""The second window of the gallery: forms, cards of people and things, grid, table, tabs, rail.

Sample words only, as in `gallery`.
"""

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit.accessory_ticks import AccessoryTicks
from ui.kit.avatar import Avatar
from ui.kit.blocks import FactLine, NoteBlock, ShelfBlock, StateBlock
from ui.kit.chip import State
from ui.kit.choice_card import ChoiceCard
from ui.kit.field import Combo, Field, SearchField, text_field
from ui.kit.focus_ring import FocusRing
from ui.kit.icon_button import IconButton
from ui.kit.item_card import CardGrid, ItemCard
from ui.kit.key_bar import KeyBar
from ui.kit.opening_bar import OpeningBar, Slot
from ui.kit.pictures import Picture
from ui.kit.progress_row import ProgressRow
from ui.kit.rail_button import RailButton
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import card, sheet, stacked
from ui.kit.table import SmallTable
from ui.kit.tabs import Switch, Tabs
from ui.kit.titles import PlaceTitle, SectionTitle

KEYS = (
    ("lend", "F2", "Lend"),
    ("back", "F3", "Bring back"),
    ("member", "F4", "New member"),
    ("due", "F6", "Due date"),
    ("slip", "F7", "Slip"),
    ("undo", "Ctrl+Z", "Undo"),
    ("leave", "Esc", "One step back"),
    ("keys", "F1", "All keys"),
)
CARDS = tuple(
    ItemCard(
        key=number,
        name=name,
        picture=Picture(drawing=drawing, tint=tint),
        state=state,
        match=((0, 4),) if name.startswith("Wood") else (),
    )
    for number, (name, drawing, tint, state) in enumerate(
        (
            ("Orbital sander 150", "sander", "t_gold", State(text="Kept for Olena", icon="hourglass", tone="plum")),
            ("Circular saw 190", "circular-saw", "t_brick", State(text="Back 10 December", icon="clock")),
            ("Wooden hand plane", "hand-plane", "t_sand", State(text="Here, B 1", icon="circle-check", tone="good")),
            ("Cordless drill 12 V", "drill", "t_pine", State(text="Being repaired", icon="wrench", tone="warn")),
        )
    )
)
GOING_OUT = (
    Row(
        key=1,
        title="Circular saw 190 mm",
        detail="RI-0417-C · 2 of 6 parts",
        picture=Picture(drawing="circular-saw", tint="t_brick"),
        end="Thu 10 December",
        more=True,
    ),
    Row(
        key=2,
        title="Cordless drill 18 V",
        detail="RI-0112-H · 4 of 4 parts",
        picture=Picture(drawing="drill", tint="t_pine"),
        end="Thu 3 December",
        end_detail="one week, 3 people wait",
        more=True,
    ),
)
PARTS = ((1, "Blade guard", True), (2, "Rip fence", True), (3, "Hex key", False), (4, "Dust bag", False))


def gallery_more() -> QWidget:
    """Return a window shaped like the app: rail, sheet, three columns, key bar."""
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(12, 10, 10, 10)
    row.setSpacing(12)
    row.addWidget(_rail())
    ground = sheet()
    column = stacked(ground, 1, 10)
    column.addLayout(_head())
    column.addWidget(Tabs("Community", ("Devices", "Opening hours", "Rules", "Money")))
    columns = QHBoxLayout()
    columns.setContentsMargins(20, 4, 20, 4)
    columns.setSpacing(14)
    columns.addWidget(_person(), 3)
    columns.addWidget(_middle(), 5)
    columns.addWidget(_forms(), 3)
    column.addLayout(columns, 1)
    bar = KeyBar()
    bar.show_keys(KEYS)
    column.addWidget(bar)
    row.addWidget(ground, 1)
    FocusRing(window)
    return window


def _rail() -> QWidget:
    rail = QWidget()
    column = QVBoxLayout(rail)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for number, (words, icon) in enumerate((("Tonight", "moon-star"), ("Desk", "scan-barcode"), ("Items", "toolbox"))):
        button = RailButton(words, icon)
        button.setChecked(number == 1)
        button.show_badge("3" if number == 0 else "", "3 things need a person" if number == 0 else "")
        column.addWidget(button)
    column.addStretch(1)
    column.addWidget(RailButton("Get help now", "life-buoy", boxed=True))
    return rail


def _head() -> QHBoxLayout:
    head = QHBoxLayout()
    head.setContentsMargins(20, 12, 20, 0)
    head.setSpacing(12)
    head.addWidget(PlaceTitle("Community", "Thursday 26 November"))
    slot = Slot(start="18:00", end="20:30", now="18:42", now_share=0.28, ticks=((0.5, "19:15 changeover"),))
    head.addWidget(OpeningBar(slot), 1)
    lend = ("lend", "Lend", "arrow-up-from-line", "F2")
    head.addWidget(Switch("What to do", (lend, ("back", "Bring back", "arrow-down-to-line", "F3"))))
    head.addWidget(IconButton("plus", "Add", framed=True))
    return head


def _person() -> QWidget:
    page = TidyScroll("Person")
    ground = card()
    page.column.addWidget(ground)
    column = stacked(ground)
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Avatar("Mehmet Yıldız", "3", 52))
    head.addWidget(PlaceTitle("Mehmet", "Member RI-0231-K"), 1)
    column.addLayout(head)
    column.addWidget(StateBlock("may", "May borrow", "4 of 5 items with these three"))
    column.addWidget(StateBlock("ask", "After a reason"))
    column.addWidget(NoteBlock("Call, do not write. Works nights, so after 14:00.", "Pinned by Ingrid, 12 November"))
    column.addWidget(FactLine("calendar-check", "Member until 31 March 2027"))
    column.addWidget(ShelfBlock("Put it on the hold shelf", "H 2", "Its own shelf is B 3"))
    return page


def _middle() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    ground = card()
    inside = stacked(ground, 1, 0)
    title = SectionTitle("Going out with Mehmet", "2 items", role="card_title")
    title.setContentsMargins(16, 10, 16, 10)
    inside.addWidget(title)
    rows = RowList("Going out", fit=True)
    rows.show_rows(GOING_OUT)
    rows.show_under(1, AccessoryTicks("Is everything in the case?", PARTS))
    inside.addWidget(rows)
    column.addWidget(ground)
    grid = CardGrid("Items")
    grid.show_cards(CARDS)
    grid.choose(0)
    column.addWidget(grid, 1)
    return page


def _forms() -> QWidget:
    page = TidyScroll("Forms", gap=10)
    column = page.column
    column.addWidget(SearchField("Find anything", key="Ctrl+K"))
    field, _ = text_field("Name", "Olena", help_line="As it should stand on the card.")
    column.addWidget(field)
    wrong, _ = text_field("Phone", "12")
    wrong.say_problem("This is too short for a phone number.")
    column.addWidget(wrong)
    combo = Combo("Language")
    combo.addItems(["English", "Deutsch", "العربية"])
    column.addWidget(Field("Language", combo))
    note = QPlainTextEdit()
    note.setFixedHeight(60)
    column.addWidget(Field("Note", note))
    column.addWidget(ChoiceCard("A desk", "Everything a volunteer needs", on=True))
    column.addWidget(ChoiceCard("Needs repair", icon="wrench", key="F9"))
    progress = ProgressRow("Reading row 40 of 120")
    progress.show_share(40, 120)
    column.addWidget(progress)
    table = SmallTable("Loans", ("Item", "Due", "Times"), numbers=(2,))
    table.show_rows(((1, ("Drill", "Thu 3 Dec", "12")), (2, ("Tent for four", "Fri 4 Dec", "3"))))
    table.setMinimumHeight(140)
    column.addWidget(table)
    return page
