"""One session beside the calendar (look, picture 5): what it is, who comes, who waits and why, the door, afterwards.

It shows what the catalog says; what a press does is `session_page_doing`'s.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from skillshare.catalog.coming import Evening, evening
from skillshare.domain.seating import Seat
from ui.calendar import session_page_after as after
from ui.calendar import session_page_calls as calls
from ui.calendar import session_page_head as head
from ui.calendar.session_page_asking import Asking
from ui.calendar.session_page_doing import Doing, Entry
from ui.calendar.session_page_links import links
from ui.calendar.session_page_parts import PAD, PRIMARY, button, foot, padded
from ui.calendar.session_page_rows import door_rows, to_tell, waiting_rows
from ui.calendar.session_page_time import class_time
from ui.i18n import isolate, languages, spoken, translate
from ui.kit.banner import Banner
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.laid_out import in_place_of
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Hairline
from ui.kit.titles import SectionTitle
from ui.more_menu import more_menu, open_below
from ui.past import Past
from ui.session import Session
from ui.side_panel import focused_name, place_cross, refocus


class SessionPage(QWidget):
    """Signals: `left` for the cross, `edit_wanted(id)`, `cancel_wanted(id)`, `file_wanted(id)` for a calendar
    file, `poster_wanted(id, language)` and `sheet_wanted(id, language)` for paper."""

    left = Signal()
    edit_wanted = Signal(object)
    cancel_wanted = Signal(object)
    poster_wanted = Signal(object, str)
    sheet_wanted = Signal(object, str)
    file_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.doing: Doing | None = None
        self._calling: set[bytes] = set()
        self._history_shown = False
        self._scroll = TidyScroll(translate("calendar", "Session"), gap=0)
        self._past = Past(session, self)
        self.asking = Asking(session, self)
        self.asking.closed.connect(self.on_asking_closed)
        self._past.refused.connect(self.asking.show_refusal)
        self._body: QWidget | None = None
        self.door: RowList | None = None
        self._foot: QWidget | None = None
        self._low = QVBoxLayout()
        self._low.setContentsMargins(PAD, 12, PAD, 12)
        self._low.setSpacing(12)
        self._low.addWidget(self.asking)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(Hairline())
        column.addLayout(self._low)
        self._cross = IconButton("x", translate("calendar", "Close the panel"), framed=True, parent=self)
        self._cross.clicked.connect(self.left)

    # Showing

    def session(self) -> bytes | None:
        """The session on show."""
        return self.doing.evening.session.id if self.doing else None

    def show_session(self, session: bytes) -> bool:
        """Show a session as it stands now; False if there is none of that id (any more)."""
        state = self._session.catalog.sessions.state(session)
        if state.start is None or state.end is None:
            self.doing = None
            return False
        same = self.session() == session
        if not same:
            self._calling, self._history_shown = set(), False
            self.asking.settle()
        keyboard, at = focused_name(self), self._scroll.verticalScrollBar().value()
        chosen = self.door.chosen_key() if same and self.door is not None else None
        now = evening(self._session.catalog, state, self._session.community.zone())
        self.doing = Doing(self._session, self.asking, now)
        self._build(now, self.doing)
        self._scroll.verticalScrollBar().setValue(at if same else 0)
        if self.door is not None and chosen is not None:
            self.door.choose(chosen)
        if not self.asking.busy() and keyboard:
            self._refocus(keyboard)
        return True

    def _refocus(self, name: str) -> None:
        """Give the keyboard back to what had it; where that is gone, to what is done most."""
        for part in (self._foot, self._body):
            if part is not None and part.findChild(QWidget, name) is not None:
                refocus(part, name)
                return
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget | None:
        """The door list where people are ticked, else the button for what one mostly does."""
        if self.door is not None and self._is_on():
            return self.door
        found = self._foot.findChild(QWidget, "primary") if self._foot is not None else None
        return found if isinstance(found, QWidget) else None

    def step_back(self) -> bool:
        """Close an open question; False if there is none."""
        busy = self.asking.busy()
        self.asking.settle()
        return busy

    def take_scan(self, code: str) -> bool:
        """A member's card at the door ticks them, or lets them walk in; before the day it signs them up."""
        person = self._session.catalog.people.by_code(code)
        if person is None or self.doing is None:
            return False
        self.doing.scanned(person.id, is_on=self._is_on())
        return True

    def _is_on(self) -> bool:
        """Whether it is today or over, so that people are ticked."""
        return self.doing is not None and self.doing.evening.occasion.day <= self._session.catalog.today()

    def _build(self, at: Evening, doing: Doing) -> None:
        catalog = self._session.catalog
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        currency = catalog.settings(self._session.community.id).currency
        column.addLayout(padded(head.heading(at, catalog), beside_cross=True))
        if lines := head.known(at, catalog, currency):
            column.addLayout(padded(lines, gap=0, above=0))
        column.addWidget(Hairline())
        column.addLayout(padded([head.tiles(at), *self._clashes(at, body)], below=6))
        if told := self._to_tell(at, doing):
            column.addLayout(padded(told, below=0))
        self._lists(column, at)
        for group in self._below(at, doing):
            column.addWidget(Hairline())
            column.addLayout(padded(group))
        self._body = in_place_of(self._scroll.column, self._body, body)
        self._foot = in_place_of(self._low, self._foot, foot(self._buttons(at, doing), self.on_more))
        self._cross.raise_()

    def _clashes(self, at: Evening, body: QWidget) -> list[QWidget]:
        made: list[QWidget] = []
        for over in at.seating.over:
            banner = Banner(body)  # without a parent it would be a window of its own for a moment
            banner.stepped.connect(self.on_clash_stepped)
            banner.show_message(calls.clash(over, at, self._session.catalog))
            made.append(banner)
        return made

    def _to_tell(self, at: Evening, doing: Doing) -> list[QWidget]:
        seats = to_tell(at)
        if not seats or at.session.cancelled or self._is_over(at):
            return []
        title = SectionTitle(translate("calendar", "To be told of a place"), str(len(seats)), role="card_title")
        return [title, *(self._call(seat, doing) for seat in seats)]

    def _call(self, seat: Seat, doing: Doing) -> QWidget:
        return calls.to_tell(
            seat,
            self._session.catalog,
            shown=seat.signup.id in self._calling,
            call=lambda: self.show_phone(seat.signup.id),
            told=lambda: doing.tell(seat),
            leaves=lambda: doing.leave(seat),
        )

    def _lists(self, column: QVBoxLayout, at: Evening) -> None:
        """Who has a place, with ticks on the day; and who waits."""
        catalog, ticks = self._session.catalog, self._is_on()
        rows, waiting = door_rows(at, catalog, ticks=ticks), waiting_rows(at, catalog)
        title = translate("calendar", "Door list") if ticks else translate("calendar", "Who comes")
        here = sum(bool(row.tick) for row in rows)
        said = translate("calendar", "{here} of {all} are here").format(here=here, all=len(rows))
        column.addLayout(padded([SectionTitle(title, said if ticks and rows else "", role="card_title")], below=4))
        self.door = self._list(title, "door", rows) if rows else None
        if self.door is not None:
            column.addWidget(self.door)
        else:
            nobody = Label(translate("calendar", "Nobody has signed up yet."), "body", "text2", wrap=True)
            column.addLayout(padded([nobody], above=0))
        if waiting:
            words = translate("calendar", "Waiting")
            column.addLayout(padded([SectionTitle(words, str(len(waiting)), role="card_title")], below=4))
            column.addWidget(self._list(words, "waiting", waiting))

    def _list(self, name: str, key: str, rows: Sequence[Row]) -> RowList:
        made = RowList(name, fit=True)
        made.setObjectName(key)
        made.show_rows(rows)
        made.ticked.connect(self.on_ticked)
        made.opened.connect(self.on_row_opened)
        made.more.connect(self.on_row_more)
        return made

    def _below(self, at: Evening, doing: Doing) -> list[list[QWidget]]:
        """Certificates, how it went, one question; and what happened so far, folded."""
        groups: list[list[QWidget]] = []
        if self._is_on() and not at.session.cancelled:
            said = self._session.catalog.signups.afterwards(at.session.id)
            groups.append(after.certificates(at, self._session.catalog, doing.certify))
            groups.append(after.afterwards(said, at, doing.ask_note, doing.ask_minutes))
            groups.append(after.question(said, doing.answered, doing.ask_question))
            groups.append(class_time(at, self._session))
        fold = KeyButton(translate("calendar", "What happened so far"), "link", icon="chevron-down")
        fold.setObjectName("history")
        fold.clicked.connect(self.on_history)
        self._past.setVisible(self._history_shown)
        if self._history_shown:
            self._past.show_record(at.session.id)
        else:
            self._past.setParent(self)
        if (leads := links(at.session, self._session)) is not None:
            groups.append([Label(translate("calendar", "What belongs to it"), "card_title"), leads])
        groups.append([after.leading(fold), *([self._past] if self._history_shown else [])])
        return [group for group in groups if group]

    def _buttons(self, at: Evening, doing: Doing) -> list[KeyButton | IconButton]:
        """What one mostly does, on the day and before."""
        if at.session.cancelled:
            return []
        if self._is_on():
            sheet = IconButton("printer", translate("calendar", "Print the sign-in sheet"), framed=True)
            sheet.setObjectName("sheet")
            sheet.clicked.connect(self.on_sheet)
            return [button(translate("calendar", "Add a walk-in"), PRIMARY, doing.ask_walk_in), sheet]
        edit = button(translate("calendar", "Edit"), "edit", self.on_edit)
        if at.session.published:
            return [button(translate("calendar", "Sign somebody up"), PRIMARY, doing.ask_who), edit]
        return [button(translate("calendar", "Publish"), PRIMARY, doing.publish, icon="eye"), edit]

    def _is_over(self, at: Evening) -> bool:
        return at.occasion.start <= self._session.community.now()

    # Pressed

    @Slot(object, bool)
    def on_ticked(self, signup: bytes, present: bool) -> None:
        """A tick at the door; the next row is chosen, so that the same key ticks on."""
        if self.doing is not None and self.door is not None:
            self.door.choose_next(1)
            self.doing.attend(signup, present=present)

    @Slot(object)
    def on_row_opened(self, signup: bytes) -> None:
        seat = self.doing.evening.seating.at(signup) if self.doing is not None else None
        if seat is not None and seat.signup.person is not None:
            self._session.wanted.emit("people", seat.signup.person)

    @Slot(object, QPoint)
    def on_row_more(self, signup: bytes, at: QPoint) -> None:
        self.row_menu(signup).popup(at)

    def row_menu(self, signup: bytes) -> QMenu:
        """The menu behind … of one person."""
        return more_menu(self, self.doing.entries(signup) if self.doing is not None else ())

    @Slot(str, str)
    def on_clash_stepped(self, name: str, _reason: str) -> None:
        what, _, rest = name.partition(" ")
        if self.doing is None:
            return
        seat = self.doing.evening.seating.at(bytes.fromhex(rest)) if what == calls.ASK else None
        if what == calls.MORE:
            self.doing.make_room(rest)
        elif seat is not None:
            self.doing.tell(seat, place=False)

    def show_phone(self, signup: bytes) -> None:
        """Show the number of somebody who is to be told."""
        self._calling.add(signup)
        self._again()

    @Slot()
    def on_history(self) -> None:
        self._history_shown = not self._history_shown
        self._again()

    def _again(self) -> None:
        shown = self.session()
        if shown is not None:
            self.show_session(shown)

    @Slot()
    def on_more(self) -> None:
        open_below(self.more_menu(), self.sender())

    def more_menu(self) -> QMenu:
        """The menu behind …: what can be done with the session besides."""
        shown = self.session()
        if shown is None or self.doing is None:
            return more_menu(self, ())
        entries: list[Entry] = [
            ("sign_up", translate("calendar", "Sign somebody up"), self.doing.ask_who),
            ("edit", translate("calendar", "Edit"), self.on_edit),
            ("poster", translate("calendar", "Print a poster"), partial(self.poster_wanted.emit, shown, spoken())),
            ("sheet", translate("calendar", "Print the sign-in sheet"), self.on_sheet),
            *self._in_other_languages(shown),
            ("file", translate("calendar", "Save as a calendar file"), lambda: self.file_wanted.emit(shown)),
        ]
        if not self.doing.evening.session.cancelled:
            entries.append(("cancel", translate("calendar", "Call it off"), lambda: self.cancel_wanted.emit(shown)))
        return more_menu(self, entries)

    def _in_other_languages(self, shown: bytes) -> Iterator[Entry]:
        for code, name in ((one.code, one.name) for one in languages() if one.code != spoken()):
            poster = translate("calendar", "Poster in {language}").format(language=isolate(name))
            sheet = translate("calendar", "Sign-in sheet in {language}").format(language=isolate(name))
            yield f"poster_{code}", poster, partial(self.poster_wanted.emit, shown, code)
            yield f"sheet_{code}", sheet, partial(self.sheet_wanted.emit, shown, code)

    @Slot()
    def on_sheet(self) -> None:
        self.sheet_wanted.emit(self.session(), spoken())

    @Slot()
    def on_edit(self) -> None:
        self.edit_wanted.emit(self.session())

    @Slot()
    def on_asking_closed(self) -> None:
        focus = self.first_focus()
        if focus is not None and self.isVisible() and not self.asking.busy():
            focus.setFocus()

    # Room

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        place_cross(self, self._cross)
