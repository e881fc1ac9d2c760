"""The place of the shift: title after the next slot, opening card, what needs a person, what is due, the day so far."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.views import Tonight
from skillshare.domain.holds import PutAside
from skillshare.domain.lending import SettleClash
from skillshare.domain.settings import LeaveNote
from ui import dates
from ui.columns import NEEDS, Columns, column_of
from ui.i18n import isolate, translate
from ui.kit.empty_state import EmptyState
from ui.kit.key_button import KeyButton
from ui.kit.look import bell, look
from ui.kit.pictures import Picture
from ui.kit.row_list import RowList
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline, card, stacked
from ui.kit.titles import PlaceTitle, SectionTitle
from ui.late import late_entries
from ui.place import Place
from ui.session import Session
from ui.tonight.aside import PutAsideList
from ui.tonight.asking_card import AskingCard, ask_again
from ui.tonight.calls_card import AT_ONCE, MOST
from ui.tonight.claims_card import ClaimsCard, to_confirm
from ui.tonight.dispute_plans import plan_disputes
from ui.tonight.first_steps import FirstSteps, step_rows
from ui.tonight.house_card import HouseCard
from ui.tonight.lists import day_rows, due_rows, later_rows, next_rows
from ui.tonight.needs import Needs
from ui.tonight.note import HandoverNote
from ui.tonight.opening_card import OpeningCard
from ui.tonight.sessions_card import SessionsCard
from ui.tonight.slot import minutes_of, slot_name, slot_words

MINUTE_MS = 60_000
LOOK_AHEAD = timedelta(days=60)
CALLS = MOST // AT_ONCE
"""Pieces in which the calls to make are shown."""
LATER = 8
"""How much of a later day is shown; the line of the next openings tells how much it is in all."""


class TonightPlace(Place):
    """Signal of its own: `overdue_list_wanted`, to print the list of late loans (R20)."""

    overdue_list_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._title = PlaceTitle("")
        self._find = KeyButton(translate("tonight", "Find anything"), "edge", icon="search", key="Ctrl+K")
        self._desk = KeyButton(translate("tonight", "Open the desk"), "primary", icon="scan-barcode", key="F2")
        self.opening = OpeningCard()
        self.note = HandoverNote()
        self.needs = Needs()
        self.claims = ClaimsCard()
        self.asking = AskingCard()
        self.due = RowList(translate("tonight", "Due back today"), fit=True)
        self._due_title = SectionTitle("")
        self._due_none = card()
        self.steps = FirstSteps()
        self.day = RowList(translate("tonight", "So far today"), fit=True)
        self.aside = PutAsideList()
        self.house = HouseCard(session)
        self.sessions = SessionsCard(session)
        self.next = RowList(translate("tonight", "Next openings"), fit=True)
        self._next_title = SectionTitle(translate("tonight", "Next openings"))
        self._first = EmptyState(
            translate("tonight", "No items yet. Add the first things that people may borrow."),
            picture=Picture(drawing="toolbox", tint="t_gold"),
            action=translate("tonight", "Add items"),
            second=translate("tonight", "Bring in a spreadsheet"),
        )
        self._lay_out()
        self._connect()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.on_minute)
        self._minute.start()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._title, 1)
        head.addWidget(self._find)
        head.addWidget(self._desk)
        scroll = TidyScroll(translate("tonight", "What is due and who needs a person"))
        self._opening_card = card()
        self._slot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._opening_card)
        self._slot_row.setContentsMargins(18, 14, 18, 14)
        self._slot_row.setSpacing(20)
        self._slot_row.addWidget(self.opening, 7)
        self._rules = (Hairline(upright=True), Hairline())
        for rule in self._rules:
            self._slot_row.addWidget(rule)
        self._slot_row.addWidget(self.note, 4)
        stacked(self._due_none).addWidget(
            EmptyState(
                translate("tonight", "Nothing is out, so nothing is due."),
                picture=Picture(drawing="../scenes/open-calendar", tint="t_gold"),
            )
        )
        first = column_of(self.steps, self.needs, self.asking, self.claims)
        self._columns = Columns((first, self._due_column(), self._day_column()), (36, 38, 32))
        self._first_card = card()
        stacked(self._first_card).addWidget(self._first)
        scroll.column.setContentsMargins(0, 0, 0, 20)
        scroll.column.addWidget(self._opening_card)
        scroll.column.addWidget(self._columns)
        scroll.column.addWidget(self._first_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def _due_column(self) -> QWidget:
        self._due_card = card()
        stacked(self._due_card, 1, 0).addWidget(self.due)
        return column_of(self._due_title, self._due_card, self._due_none)

    def _day_column(self) -> QWidget:
        day, following = card(), card()
        stacked(day, 1, 0).addWidget(self.day)
        stacked(following, 1, 0).addWidget(self.next)
        self._next_card = following
        title = SectionTitle(translate("tonight", "So far today"))
        return column_of(self.aside, self.sessions, self.house, title, day, self._next_title, following)

    def _connect(self) -> None:
        self._find.clicked.connect(self.on_find)
        self._desk.clicked.connect(self.on_desk)
        self.opening.hours_wanted.connect(self.on_hours)
        self.note.left.connect(self.on_note_left)
        self.steps.wanted.connect(self.session.wanted)
        self.needs.settled.connect(self.on_settled)
        self.needs.chosen.connect(self.on_chosen)
        self.needs.person_wanted.connect(self.on_person)
        self.needs.item_wanted.connect(self.on_item)
        self.needs.devices_wanted.connect(self.on_devices)
        self.needs.list_wanted.connect(self.overdue_list_wanted)
        self.claims.confirmed.connect(self.session.actions.do)
        self.asking.told.connect(self.session.actions.do)
        self.asking.person_wanted.connect(self.on_person)
        self.claims.statement_wanted.connect(self.on_statement)
        self.due.opened.connect(self.on_item)
        self.aside.ticked.connect(self.on_put_aside)
        self.aside.opened.connect(self.on_put_aside)
        self.house.wanted.connect(self.session.wanted)
        self.sessions.wanted.connect(self.session.wanted)
        self.day.opened.connect(self.on_figure)
        self.next.opened.connect(self.on_hours)
        self._first.acted.connect(self.on_add)
        self._first.acted_second.connect(self.on_import)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()

    # What it shows

    def refresh(self) -> None:
        for piece in self.pieces():
            piece()

    def pieces(self) -> tuple[Callable[[], None], ...]:
        tonight = self.session.catalog.tonight(self.session.community.zone())
        some = (partial(self.needs.show_calls, tonight),) * CALLS
        lists = partial(self._show_now, tonight), partial(self._show_day, tonight)
        return partial(self._show_needs, tonight), *some, *lists, self.sessions.refresh, self.house.refresh

    def _show_needs(self, tonight: Tonight) -> None:
        community, catalog = self.session.community, self.session.catalog
        plans = plan_disputes(tonight, catalog, community.zone())
        self.needs.show_needs(tonight, late_entries(community), catalog.history, community.zone(), plans)
        self.asking.show_due(ask_again(catalog, community.zone()), tonight.day, community.zone())
        self.claims.show_claims(to_confirm(self.session), tonight.day)

    def _show_now(self, tonight: Tonight) -> None:
        self.show_slot()
        self._show_note()
        self._show_due(tonight, self.session.community.zone())

    def _show_day(self, tonight: Tonight) -> None:
        catalog = self.session.catalog
        self.steps.show_steps(step_rows(catalog, self.session.community.id, sheet=self.session.sheet is not None))
        self.aside.show_kept(self.session.community.deciding().to_fetch())
        self.day.show_rows(day_rows(tonight))
        ahead = catalog.loans.due_on(tonight.day, tonight.day + LOOK_AHEAD)
        following = next_rows(catalog.opening(), tonight.day, ahead)
        self.next.show_rows(following)
        self._next_card.setVisible(bool(following))
        self._next_title.setVisible(bool(following))
        empty = catalog.items.counts().items == 0
        self._columns.setVisible(not empty)
        self._first_card.setVisible(empty)

    def _show_due(self, tonight: Tonight, zone: tzinfo) -> None:
        """What is due today; on a day without any, what is due next."""
        waits = self.session.catalog.holds.next_names([loan.item for loan in tonight.due])
        rows = due_rows(tonight, zone, minutes_of(self._now()), waits)
        title = self._due_words()
        said = ""
        if rows:
            back = sum(1 for row in rows if row.dim)
            said = translate("tonight", "{back} of {all} are here").format(back=back, all=len(rows))
        elif later := self.session.catalog.loans.next_due(LATER):
            rows = later_rows(later)
            day = dates.near(later[0].due or tonight.day, tonight.day)
            title = translate("tonight", "Due back {day}").format(day=day)
        self.due.setAccessibleName(title)
        self.due.show_rows(rows)
        self._due_card.setVisible(bool(rows))
        self._due_none.setVisible(not rows)
        self._due_title.show_words(title, said)

    def show_slot(self) -> None:
        """Show what holds at this minute."""
        now, opening = self._now(), self.session.catalog.opening()
        words, _ = slot_words(slot_name(opening, now))
        self._title.show_words(words, dates.day(now.date(), now.date()))
        self.opening.show_opening(opening, now)

    def _now(self) -> datetime:
        return dates.moment(self.session.community.now(), self.session.community.zone())

    def _due_words(self) -> str:
        if slot_name(self.session.catalog.opening(), self._now()) == "tonight":
            return translate("tonight", "Due back tonight")
        return translate("tonight", "Due back today")

    def _show_note(self) -> None:
        settings = self.session.catalog.settings(self.session.community.id)
        by = ""
        if settings.handover:
            zone = self.session.community.zone()
            when = dates.near(dates.moment(settings.handover_at, zone).date(), self.session.catalog.today())
            name = self.session.catalog.people.name(settings.handover_by)
            by = translate("tonight", "Note from {day}, {name}") if name else translate("tonight", "Note from {day}")
            by = by.format(day=when, name=isolate(name))
        self.note.show_note(settings.handover, by)
        self._lay_slot()

    # What is asked of it

    def first_focus(self) -> QWidget | None:
        return self._desk

    def step_back(self) -> bool:
        if self.note.editing():
            self.note.close_editor()
            return True
        return False

    @Slot()
    def on_minute(self) -> None:
        if self.isVisible():
            self.show_slot()

    @Slot()
    def on_find(self) -> None:
        self.session.wanted.emit("find", None)

    @Slot()
    def on_desk(self) -> None:
        self.session.wanted.emit("desk", None)

    @Slot()
    def on_hours(self) -> None:
        self.session.wanted.emit("community", "hours")

    @Slot()
    def on_devices(self) -> None:
        self.session.wanted.emit("community", "devices")

    @Slot()
    def on_add(self) -> None:
        self.session.wanted.emit("items", "add")

    @Slot()
    def on_import(self) -> None:
        self.session.wanted.emit("community", "import")

    @Slot(object)
    def on_item(self, item: object) -> None:
        self.session.wanted.emit("items", item)

    @Slot(object)
    def on_person(self, person: object) -> None:
        self.session.wanted.emit("people", person)

    @Slot(object)
    def on_statement(self, person: object) -> None:
        self.session.wanted.emit("people", ("time", person))

    @Slot(object)
    def on_figure(self, key: object) -> None:
        self.session.wanted.emit("items", {"lent": "out", "back": "here", "repair": "repair"}[str(key)])

    @Slot(object)
    def on_put_aside(self, hold: bytes) -> None:
        self.session.actions.do(PutAside(hold=hold))

    @Slot(object, object)
    def on_settled(self, item: bytes, loan: bytes) -> None:
        self.session.actions.do(SettleClash(item=item, loan=loan))

    @Slot(object)
    def on_chosen(self, commands: tuple[Any, ...]) -> None:
        for command in commands:
            self.session.actions.do(command)

    @Slot(str)
    def on_note_left(self, text: str) -> None:
        self.session.actions.do(LeaveNote(text=text))

    @Slot()
    def on_look_changed(self) -> None:
        # The words on the button give way before the title does.
        self._find.setText(
            translate("tonight", "Find anything") if look().scale < 1.6 else translate("tonight", "Find")
        )
        self._lay_slot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_slot()

    def _lay_slot(self) -> None:
        """The note stands beside the bar, or under it where there is no room."""
        beside = self.width() / look().scale >= NEEDS[3]
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._slot_row.setDirection(way)
        self._rules[0].setVisible(beside)
        self._rules[1].setVisible(not beside and not self.note.empty())
