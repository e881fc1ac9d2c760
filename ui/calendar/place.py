"""The place Calendar (look, picture 5): the days on show, and beside them one day, one session or one form.

Board, list and panels do their own work; what is on show and what is recorded is decided here.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import dates
from ui.calendar import reading, words
from ui.calendar.agenda import Agenda
from ui.calendar.beside import Beside
from ui.calendar.block import LAYERS, SESSION, Block, Move
from ui.calendar.board import Board
from ui.calendar.diary import Diary
from ui.calendar.head import Head
from ui.calendar.layers import Foot
from ui.calendar.moving import Moving
from ui.calendar.words import LIST, SPACES, VIEWS, WEEK
from ui.i18n import isolate, translate
from ui.kit.look import bell, look
from ui.kit.margins import pad
from ui.place import Place
from ui.session import Session

VIEW_SETTING: Final = "calendar/view"
OFF_SETTING: Final = "calendar/off"
"""The layers that are switched off, with commas."""
_BOARD_LEAST: Final = 420
"""Narrowest board in px at 100 % text; below it the panel covers it (look §9)."""
_MINUTE_MS: Final = 60_000


class CalendarPlace(Place):
    """The place. Signal: `save_wanted` for all of it as a file."""

    save_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        stored = str(session.settings.value(VIEW_SETTING, WEEK))
        self._diary = Diary.at(stored if stored in VIEWS else WEEK, session.catalog.today())
        off = str(session.settings.value(OFF_SETTING, "")).split(",")
        self.head = Head()
        self.moving = Moving(session)
        self.board = Board()
        self.agenda = Agenda()
        self.foot = Foot([layer for layer in LAYERS if layer in off])
        self.side = Beside(session)
        self._pages = QStackedWidget()
        self._blocks: tuple[Block, ...] = ()
        self._shown_on = date.min
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._lay_out()
        self._connect()
        self.head.switch.choose(self._diary.view)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.board)
        self._pages.addWidget(self.agenda)
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        pad(column, 26, 18, 16, 8)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.moving)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._main, 1)
        row.addWidget(self.side)

    def _connect(self) -> None:
        self.head.stepped.connect(self.on_stepped)
        self.head.view_chosen.connect(self.show_view)
        self.board.stepped.connect(self.on_stepped)
        self.board.opened.connect(self.side.show_block)
        self.board.free_wanted.connect(self.on_free_wanted)
        self.board.chosen.connect(self.on_chosen)
        self.board.day_wanted.connect(self.side.show_day)
        self.board.moved.connect(self.on_moved)
        self.board.said.connect(self.on_said)
        self.board.focused.connect(self.note)
        self.moving.settled.connect(self.on_settled)
        self.agenda.opened.connect(self.side.show_block)
        self.agenda.day_wanted.connect(self.side.show_day)
        self.head.book_wanted.connect(self.on_book_wanted)
        self.head.plan_wanted.connect(self.on_plan_wanted)
        self.head.elsewhere.connect(self.on_elsewhere)
        self.agenda.plan_wanted.connect(self.on_plan_wanted)
        self.side.planned.connect(self.on_planned)
        self.side.came.connect(self.on_came)
        self.side.went.connect(self.on_went)
        self.foot.switched.connect(self.on_layers)
        self.foot.key_pressed.connect(self.on_foot_key)
        self._clock.timeout.connect(self.on_clock)
        bell().changed.connect(self.on_look_changed)
        self._clock.start()

    # What is shown

    def refresh(self) -> None:
        catalog, layers = self.session.catalog, self.foot.on()
        self.head.show_days(self._diary.said(catalog.today()))
        scene = self._diary.scene(catalog, self._now(), layers, self.session.community.zone())
        self._blocks, self._shown_on = scene.blocks, scene.ground.today
        if self._diary.view == LIST:
            self.agenda.show_days(scene.days, scene.blocks, scene.ground)
        else:
            self.board.setAccessibleName(self._diary.said(catalog.today()))
            self.board.show_scene(scene)
            if not self.moving.busy():
                self.board.drop()
        self._pages.setCurrentWidget(self.agenda if self._diary.view == LIST else self.board)
        self.note()
        self.side.refresh()

    def _now(self) -> datetime:
        community = self.session.community
        return dates.moment(community.now(), community.zone()).replace(tzinfo=None)

    @Slot()
    def on_clock(self) -> None:
        """A minute went by: the line of now goes on, at midnight the day."""
        now = self._now()
        if now.date() != self._shown_on:
            self.mark_stale()
        else:
            self.board.show_now(now)

    @Slot(str)
    def show_view(self, name: str) -> None:
        """Show the same days in another way."""
        self._diary = replace(self._diary, view=name)
        self.session.settings.setValue(VIEW_SETTING, name)
        self.head.switch.choose(name)
        self.foot.say("", carried=False)
        self.refresh()

    @Slot(int)
    def on_stepped(self, way: int) -> None:
        self.go_to(self._diary.stepped(way, self.session.catalog.today()).day)

    def go_to(self, day: date) -> None:
        """Show the days around that one."""
        self._diary = Diary.at(self._diary.view, day)
        self.refresh()

    @Slot()
    def on_layers(self) -> None:
        self.session.settings.setValue(OFF_SETTING, ",".join(self.foot.off()))
        self.refresh()

    @Slot()
    def note(self) -> None:
        """What keys do with the chosen block, else when it is closed next."""
        block = self.board.block()
        if block is not None and self.board.hasFocus():
            self.foot.note(words.what_keys_do(block))
            return
        today = self.session.catalog.today()
        closure = reading.next_closure(self.session.catalog, today)
        if closure is None:
            self.foot.note("")
            return
        said = translate("calendar", "Closed on {day}").format(day=dates.day(closure[0], today))
        why = translate("calendar", "{closed}: {reason}").format(closed=said, reason=isolate(closure[1]))
        self.foot.note(why if closure[1] else said)

    # Moving

    @Slot(object)
    def on_moved(self, move: Move) -> None:
        self.foot.say("", carried=False)
        self.moving.move_block(move, self._diary.view)

    @Slot(object, bool)
    def on_settled(self, move: Move, done: bool) -> None:
        """It is recorded, and others are to hear of it; or it stays where it was."""
        if not done or not self._stale:
            self.board.settle()
        # Else what was recorded is about to be read, and it stays on show where it was put down until then.
        if done and move.block.kind == SESSION:
            self.side.tell(move.block.id)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_said(self, sentence: str) -> None:
        self.foot.say(sentence, carried=self.board.held() is not None)

    @Slot(object)
    def on_chosen(self, _block: Block) -> None:
        self.foot.say("", carried=False)
        self.note()

    @Slot(str)
    def on_foot_key(self, name: str) -> None:
        self.board.take_key(name)

    # Beside

    @Slot()
    def on_came(self) -> None:
        self._fold(beside=True)

    @Slot()
    def on_went(self) -> None:
        """Give the whole sheet to the board, and the keyboard if it was beside."""
        inside = self.side.has_keyboard()
        self._fold(beside=False)
        if inside:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_elsewhere(self, tab: str) -> None:
        if tab == "save":
            self.save_wanted.emit()
        else:
            self.session.wanted.emit("community", tab)

    @Slot()
    def on_plan_wanted(self) -> None:
        self.side.plan_on(self._ahead())

    @Slot()
    def on_book_wanted(self) -> None:
        self.side.book_on(self._ahead())

    def _ahead(self) -> date:
        """The day something new is for: that of the chosen block, else the first on show that is not past."""
        block, today = self.board.block(), self.session.catalog.today()
        return max(block.start.date() if block is not None else self._diary.days()[0], today)

    @Slot(object, object, object)
    def on_free_wanted(self, start: datetime, end: datetime, row: bytes | None) -> None:
        """An empty stretch was drawn: a session then, in the view by room a booking of that room."""
        if self._diary.view == SPACES:
            self.side.book(None, space=row, start=start, end=end)
        else:
            self.side.plan(start, end)

    @Slot(object)
    def on_planned(self, session: bytes) -> None:
        """Turn to the day of what was planned or changed, and choose it."""
        row = self.session.catalog.sessions.row(session)
        if row is not None:
            self.go_to(row.start.date())
            self._choose(session)

    def _fold(self, *, beside: bool) -> None:
        """Where there is no room side by side, the panel covers the board (look §9)."""
        self.side.stand_beside(self._main, self.width(), look().px(_BOARD_LEAST), open_=beside)
        self.head.lead(yes=not beside)

    def minimumSizeHint(self) -> QSize:
        """Room for the board alone: a panel that does not fit beside it covers it."""
        return QSize(self._main.minimumSizeHint().width(), look().px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(beside=not self.side.isHidden())

    @Slot()
    def on_look_changed(self) -> None:
        self._fold(beside=not self.side.isHidden())

    # The window's wishes

    def open(self, what: object) -> None:
        """The id of a session or booking opens it; a day shows the days around it with that day beside, the name of a
        view that view."""
        match what:
            case bytes():
                self._open_record(what)
            case date():
                self.go_to(what)
                self.side.show_day(what)
            case str() if what in VIEWS:
                self.show_view(what)

    def _open_record(self, record: bytes) -> None:
        """Turn to the day of a session or a booking, choose it and open it."""
        catalog = self.session.catalog
        row = catalog.sessions.row(record) or catalog.bookings.row(record)
        if row is None:
            return
        self.go_to(row.start.date())
        block = self._choose(record)
        if block is not None:
            self.side.show_block(block)

    def _choose(self, record: bytes) -> Block | None:
        """Choose the block of a record; None if it is not on show."""
        block = next((block for block in self._blocks if block.id == record), None)
        if block is not None:
            self.board.choose(block.key)
        return block

    def take_scan(self, code: str) -> bool:
        return self.side.take_scan(code)

    @Slot()
    def step_back(self) -> bool:
        if self.board.put_back():
            return True
        if self.moving.asking():
            self.moving.leave()
        else:
            return self.side.step_back()
        return True

    def first_focus(self) -> QWidget:
        return self.agenda.list if self._diary.view == LIST else self.board

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.step_back():
            return
        super().keyPressEvent(event)
