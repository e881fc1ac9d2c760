"""All parts and their states in one window, as picture 10 of look; for tests and for the tour of the kit.

Sample words only, no behaviour: nothing in the app shows this window.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.banner import Banner, Message, Step
from ui.kit.chip import Chip, FilterChip, State
from ui.kit.empty_state import nothing_found, nothing_yet
from ui.kit.flow_layout import FlowLayout
from ui.kit.focus_ring import FocusRing
from ui.kit.key_button import KeyButton
from ui.kit.label import Keycap, Label
from ui.kit.last_action import LastAction
from ui.kit.one_box import OneBox
from ui.kit.pictures import Picture
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface, card, stacked
from ui.kit.sync_corner import SyncCorner
from ui.kit.tick import Choice, TickBox

STATES = (
    State(text="Here", icon="circle-check", tone="good"),
    State(text="Late 2 days", icon="clock", tone="warn"),
    State(text="Kept", icon="hourglass", tone="plum"),
    State(text="Reserved", icon="bookmark", tone="info"),
    State(text="Retired", icon="archive"),
)
SANDERS = (
    Row(key=1, title="Orbital sander", detail="B 3, here", picture=Picture(drawing="sander", tint="t_gold")),
    Row(key=2, title="Corner sander", detail="out, back 10 December", picture=Picture(drawing="sander", tint="t_gold")),
)
ITEMS = (
    Row(
        key=1,
        title="Jigsaw",
        detail="RI-0310-M · B 4",
        picture=Picture(drawing="jigsaw", tint="t_blue"),
        state=State(text="Here", icon="circle-check", tone="good"),
    ),
    Row(
        key=2,
        title="Leaf blower",
        detail="Daniel O’Connor",
        picture=Picture(drawing="leaf-blower", tint="t_leaf"),
        state=State(text="Late 9 days", icon="clock", tone="warn"),
    ),
    Row(
        key=3,
        title="Pasta machine",
        detail="handle loose",
        picture=Picture(drawing="pasta-machine", tint="t_brick"),
        state=State(text="In repair", icon="wrench", tone="warn"),
    ),
)
MESSAGES = (
    Message(
        kind="stop",
        title="This drill is recalled",
        why="It stays here. The maker takes it back.",
        steps=(Step(name="aside", text="Set aside"),),
    ),
    Message(
        kind="ask",
        title="Fatou has 5 of 5 items",
        why="One more needs a reason.",
        steps=(Step(name="lend", text="Lend anyway", key="F9"),),
        leave="Leave it",
    ),
    Message(
        kind="know",
        title="Two people look alike",
        why="Tomasz Wójcik and Tomasz Wojcik.",
        steps=(Step(name="compare", text="Compare"),),
    ),
)


def gallery() -> QWidget:
    """Return the window of picture 10, with the focus ring on it."""
    window = Surface("sheet", "", 0)
    window.setWindowTitle("Kit")
    row = QHBoxLayout(window)
    row.setContentsMargins(26, 20, 26, 20)
    row.setSpacing(24)
    for column in (controls(), messages(), lists()):
        row.addWidget(column, 1)
    FocusRing(window)
    return window


def controls() -> QWidget:
    """Return buttons, the one box at rest and with suggestions, chips, ticks and choices."""
    page, column = _column("Controls")
    _under(column, "Primary: rest, hover, focus, pressed, off", _primaries())
    _under(column, "Secondary, strong secondary, quiet, override", _secondaries())
    column.addWidget(_caption("One box: rest, typing with suggestions"))
    column.addWidget(OneBox("Scan or type"))
    box = OneBox("Scan or type")
    box.setObjectName("typing")
    column.addWidget(box)
    box.show_text("sand")
    box.show_suggestions(SANDERS)
    chips = QWidget()
    flow = FlowLayout(chips)
    flow.addWidget(FilterChip("Out"))
    flow.addWidget(FilterChip("Here now", on=True))
    _under(column, "Chips: filter off, filter on, five states", chips)
    states = QWidget()
    wrapped = FlowLayout(states, 6)
    for state in STATES:
        wrapped.addWidget(Chip(state))
    column.addWidget(states)
    _under(column, "Tick, choice, key", _ticks())
    return page


def messages() -> QWidget:
    """Return the three banners, the last action and a person in short."""
    page, column = _column("Messages")
    column.addWidget(_caption("Stop, ask, know: shape and word carry it, colour helps"))
    for message in MESSAGES:
        banner = Banner()
        column.addWidget(banner)
        banner.show_message(message)
    last = LastAction()
    last.say("Back: Projector, 18:46")
    _under(column, "Last action, stays until the next one", last)
    person = RowList("Person", fit=True)
    ask = State(text="After a reason", icon="triangle-alert", tone="warn")
    person.show_rows(
        [Row(key=1, title="Fatou Ndiaye", detail="Member RI-0102-F", initials="FN", person="5", state=ask)]
    )
    _under(column, "Person, short", _in_card(person))
    return page


def lists() -> QWidget:
    """Return item rows, the sync corner in four states and two empty states."""
    page, column = _column("Lists and corners")
    items = RowList("Items", fit=True)
    items.show_rows(ITEMS)
    _under(column, "Item rows: here, late, in repair", _in_card(items))
    column.addWidget(_caption("Sync corner: calm in every state"))
    for pair in _CORNERS:
        row = QHBoxLayout()
        row.setSpacing(8)
        for kind, first, rest in pair:
            corner = SyncCorner(ground="canvas")
            corner.show_state(kind, first, rest)
            row.addWidget(corner, 1)
        column.addLayout(row)
    column.addWidget(_caption("Nothing yet, nothing found"))
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(_in_card(nothing_yet("No reservations yet.", "Reserve an item", drawing="workbench")), 1)
    row.addWidget(_in_card(nothing_found("Nothing matches “sandr”.", "Clear filters")), 1)
    column.addLayout(row)
    return page


_CORNERS = (
    (
        ("saved", "Saved on this laptop", ("Last shared at 18:31", "3 changes waiting")),
        ("sharing", "Sharing with Kitchen", ("Saved on this laptop", "12 of 41 sent")),
    ),
    (
        ("saved", "Saved on this laptop", ("No laptop nearby", "since Tuesday")),
        ("trouble", "This disk is full", ("Free some space", "or use a stick")),
    ),
)


def _column(title: str) -> tuple[QWidget, QVBoxLayout]:
    page = TidyScroll(title, gap=9)
    column = page.column
    column.addWidget(Label(title, "section"))
    return page, column


def _caption(text: str) -> Label:
    return Label(text, "caption_strong", "text2", elide=True)


def _under(column: QVBoxLayout, caption: str, part: QWidget) -> None:
    column.addWidget(_caption(caption))
    column.addWidget(part)


def _in_card(part: QWidget) -> QWidget:
    ground = card()
    stacked(ground, 1, 0).addWidget(part)
    return ground


def _primaries() -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, 10)
    for state in ("rest", "hover", "focus", "pressed", "off"):
        button = KeyButton("Lend", "primary")
        button.setObjectName(f"primary_{state}")
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hover")
        button.setDown(state == "pressed")
        button.setEnabled(state != "off")
        flow.addWidget(button)
    return holder


def _secondaries() -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, 10)
    for words, kind in (("Labels", "plain"), ("Call", "edge"), ("Not now", "flat"), ("Lend anyway", "override")):
        flow.addWidget(KeyButton(words, kind))
    return holder


def _ticks() -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, 14)
    for part in (TickBox("There", on=True), TickBox("Missing"), Choice("Good", on=True), Choice("Worn"), Keycap("F8")):
        flow.addWidget(part)
    return holder
