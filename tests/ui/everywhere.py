"""Every place and state of the window, reached as a person reaches it: by keys, buttons and what places open.

Never here: what a state must be like.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from resources import path
from skillshare.catalog.views import ItemFilter, ItemRow, PeopleFilter, PersonRow
from skillshare.domain.bookings import Book
from skillshare.domain.duties import DescribeDuty, TakeDuty
from skillshare.domain.lending import person_questions
from skillshare.domain.planning import PlanSeries
from skillshare.domain.reservations import Span
from skillshare.domain.reserving import Reserve
from skillshare.domain.settings import SetRules
from skillshare.domain.signing_up import SignUp
from skillshare.domain.transfers import RecordTransfer, ReverseTransfer
from tests.ui import everywhere_coming as coming
from tests.ui import everywhere_teaching as teaching
from tests.ui import week_of_november
from tests.ui.hands import button
from ui.app import App
from ui.calendar.place import CalendarPlace
from ui.community.files_page import FilesPage
from ui.community.hours_page import HoursPage
from ui.duties.page import DutiesPage
from ui.items.place import ItemsPlace
from ui.items.reserve import ReserveForm
from ui.kit.dialog import Dialog
from ui.people.place import PeoplePlace
from ui.session import Session
from ui.spaces.booking_form import BookingForm
from ui.spaces.page import SpacesPage
from ui.spaces.space_form import SpaceForm
from ui.tour_hands import pause
from ui.window import Window

W = TypeVar("W", bound=QWidget)
Key = Qt.Key


def settle(turns: int = 2) -> None:
    """Let what was asked for be laid out, shown and thrown away."""
    for _ in range(turns):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True, slots=True)
class Walker:
    """Somebody who walks through the window of an open community."""

    app: App

    def window(self) -> Window:
        assert self.app.window is not None
        return self.app.window

    def session(self) -> Session:
        assert self.app.session is not None
        return self.app.session

    def home(self) -> None:
        """Leave what is open, as Esc again and again does, and go to Tonight."""
        window = self.window()
        if window.locked():
            self.app.preferences.set_pin("")
            window.on_unlocked()
        for dialog in self.app.root.findChildren(Dialog):
            dialog.close_it()
        window._banner.settle()
        for place in window._places.values():
            while place.step_back():
                settle(1)
        window.show_place("tonight")
        settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.app.root, key)
            settle()

    def write(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None, f"no place to write {text}"
        QTest.keyClicks(focused, text)
        settle()

    def enter(self, text: str) -> None:
        """Put in at once and enter, as a scanner does."""
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit), f"no line for {text}"
        focused.insert(text)
        self.press(Key.Key_Return)

    def click(self, name: str) -> None:
        QTest.mouseClick(button(self.app.root, name), Qt.MouseButton.LeftButton)
        settle()

    def go(self, place: str, what: object = None) -> None:
        if what is None:
            self.window().show_place(place)
        else:
            self.window().on_wanted(place, what)
        settle()

    def shown(self, kind: type[W]) -> W:
        """The widget of a kind that is on show."""
        return next(found for found in self.app.root.findChildren(kind) if found.isVisible())

    # Who and what

    def things(self, state: str = "") -> tuple[ItemRow, ...]:
        return self.session().catalog.items.page(ItemFilter(state=state), 0, 300)

    def borrower(self) -> PersonRow:
        """Who has most at home."""
        people = self.session().catalog.people.page(PeopleFilter(state="borrowing"), 0, 60)
        return max(people, key=lambda row: (row.has, row.name))

    def reader(self) -> PersonRow:
        """Somebody who may borrow."""
        people, deciding = self.session().catalog.people, self.session().community.deciding()
        states = [people.state(row.id) for row in people.page(PeopleFilter(), 0, 60)]
        may = next(state for state in states if not person_questions(state, deciding.desk(state)))
        found = people.row(may.id)
        assert found is not None
        return found

    def thing(self, *, parts: bool | None = False, induction: bool = False) -> ItemRow:
        """A thing that is here."""
        free = [row for row in self.things("here") if not row.consumable and row.condition == "active"]
        fitting = [row for row in free if bool(row.induction) == induction]
        return next(row for row in fitting if parts is None or bool(row.parts) == parts)


def tonight(walk: Walker) -> None:
    walk.go("tonight")


def desk_idle(walk: Walker) -> None:
    walk.go("desk")


def desk_offers(walk: Walker) -> None:
    walk.go("desk")
    walk.write("dri")


def desk_nothing_found(walk: Walker) -> None:
    walk.go("desk")
    walk.enter("xyzzyplugh")


def desk_person(walk: Walker) -> None:
    walk.go("desk")
    walk.enter(walk.reader().number)


def desk_lend(walk: Walker) -> None:
    desk_person(walk)
    walk.enter(walk.thing().number)


def desk_parts(walk: Walker) -> None:
    desk_person(walk)
    walk.enter(walk.thing(parts=True).number)
    walk.press(Key.Key_F8)


def desk_due(walk: Walker) -> None:
    desk_lend(walk)
    walk.press(Key.Key_F6)


def desk_stop(walk: Walker) -> None:
    desk_person(walk)
    walk.enter(walk.thing(parts=None, induction=True).number)


def desk_reason(walk: Walker) -> None:
    desk_stop(walk)
    walk.press(Key.Key_F9)


def desk_repair(walk: Walker) -> None:
    desk_person(walk)
    walk.enter(walk.things("repair")[0].number)


def desk_borrower(walk: Walker) -> None:
    walk.go("desk")
    walk.enter(walk.borrower().number)


def desk_back_idle(walk: Walker) -> None:
    walk.go("desk")
    walk.press(Key.Key_F3)


def desk_back(walk: Walker) -> None:
    desk_back_idle(walk)
    walk.enter(walk.things("out")[0].number)


def desk_new(walk: Walker) -> None:
    walk.go("desk")
    walk.press(Key.Key_F4)
    walk.write("Nour")


def items(walk: Walker) -> None:
    walk.go("items")


def items_rows(walk: Walker) -> None:
    walk.go("items")
    walk.click("switch")


def items_nothing_found(walk: Walker) -> None:
    walk.go("items")
    walk.write("xyzzyplugh")


def items_labels(walk: Walker) -> None:
    walk.go("items")
    walk.click("labels")


def item_panel(walk: Walker) -> None:
    walk.go("items", next(row for row in walk.things("out") if row.person).id)


def item_asking(walk: Walker) -> None:
    walk.go("items", walk.thing(parts=True).id)
    walk.shown(ItemsPlace).panel.on_retire()
    settle()


def item_form(walk: Walker) -> None:
    item_panel(walk)
    walk.click("edit")


def item_new(walk: Walker) -> None:
    walk.go("items", "add")


def calendar(walk: Walker, view: str = "week") -> CalendarPlace:
    """The calendar in a view, with something in it."""
    week_of_november.filled(walk.session().community)
    walk.go("calendar", view)
    return walk.shown(CalendarPlace)


def calendar_month(walk: Walker) -> None:
    calendar(walk, "month")


def calendar_list(walk: Walker) -> None:
    calendar(walk, "list")


def calendar_rooms(walk: Walker) -> None:
    calendar(walk, "spaces")


def calendar_hosts(walk: Walker) -> None:
    calendar(walk, "hosts")


def calendar_carried(walk: Walker) -> None:
    place = calendar(walk)
    place.board.setFocus()
    place.board.choose(next(block for block in place.board.blocks() if block.can_move).key)
    walk.press(Key.Key_Space, Key.Key_Down)


def calendar_day(walk: Walker) -> None:
    walk.go("calendar", calendar(walk).session.catalog.today())


def calendar_booking(walk: Walker) -> None:
    calendar(walk)
    walk.click("book")


def calendar_session(walk: Walker) -> None:
    place = calendar(walk)
    walk.go("calendar", next(block for block in place.board.blocks() if block.kind == "session").id)


def calendar_plan(walk: Walker) -> None:
    calendar(walk)
    walk.click("plan")


def joined_evening(walk: Walker) -> bytes:
    """One evening of a series to come, which some people joined."""
    community = walk.session().community
    start = datetime.combine(community.catalog.today(), time(18))
    fields = {"title": "Film night", "start": start, "end": start + timedelta(hours=2), "published": True}
    community.do(PlanSeries(fields=fields, rule="FREQ=WEEKLY;COUNT=6"))
    day = start.date() + timedelta(days=7)
    evening = next(row.id for row in community.catalog.sessions.between(day, day) if row.session.series)
    for row in community.catalog.people.page(PeopleFilter(), 0, 6):
        community.do(SignUp(session=evening, person=row.id))
    return evening


def calendar_change(walk: Walker) -> None:
    place = calendar(walk)
    place.side.edit_session(joined_evening(walk))
    settle()
    walk.click("scope_all")


def calendar_cancel(walk: Walker) -> None:
    place = calendar(walk)
    place.side.cancel_session(next(block for block in place.board.blocks() if block.kind == "session").id)
    settle()


def calendar_told(walk: Walker) -> None:
    calendar(walk).side.tell(joined_evening(walk))
    settle()


def people(walk: Walker) -> None:
    walk.go("people")


def people_nothing_found(walk: Walker) -> None:
    walk.go("people")
    walk.write("xyzzyplugh")


def person_page(walk: Walker) -> None:
    walk.go("people", walk.borrower().id)


def person_contact(walk: Walker) -> None:
    person_page(walk)
    walk.click("contact")


def person_form(walk: Walker) -> None:
    person_page(walk)
    walk.shown(PeoplePlace).on_edit_key()
    settle()


def person_new(walk: Walker) -> None:
    walk.go("people", "add")


def person_compare(walk: Walker) -> None:
    people = walk.session().catalog.people.page(PeopleFilter(), 0, 2)
    walk.go("people")
    walk.shown(PeoplePlace).on_compare_wanted(people[0].id, people[1].id)
    settle()


def person_time(walk: Walker) -> None:
    person_page(walk)
    button(walk.app.root, "record_time").setFocus(Qt.FocusReason.TabFocusReason)  # it may be further down the page
    walk.press(Key.Key_Space)
    walk.enter(walk.session().catalog.people.page(PeopleFilter(), 0, 1)[0].number)


def person_time_asked(walk: Walker) -> None:
    """A limit that speaks."""
    _given(walk)
    person_time(walk)
    walk.write("23:10")
    walk.press(Key.Key_Return)


def person_statement(walk: Walker) -> None:
    _given(walk)
    walk.go("people", ("time", walk.borrower().id))


def tonight_claims(walk: Walker) -> None:
    _given(walk)
    walk.home()


def _given(walk: Walker) -> None:
    """Time that was given, claimed, and taken back, where it is counted."""
    community, own = walk.session().community, walk.borrower().id
    if community.catalog.credits.everything():
        return
    others = [row.id for row in community.catalog.people.page(PeopleFilter(), 0, 6) if row.id != own]
    community.do(SetRules(fields={"credits": True}))
    said = max((row.name for row in walk.things()), key=len)
    given = [
        community.do(RecordTransfer(payer=own, payee=other, minutes=90, what=said, by=by)).record
        for other, by in zip(others, ("desk", "giver", "receiver", "giver", "desk"), strict=False)
    ]
    community.do(ReverseTransfer(transfer=given[-1], reason=said))


def hours(walk: Walker) -> None:
    walk.go("community", "hours")


def hours_slot(walk: Walker) -> None:
    hours(walk)
    walk.shown(HoursPage).on_add_slot()
    settle()


def hours_special(walk: Walker) -> None:
    hours(walk)
    walk.shown(HoursPage).on_add_special()
    settle()


def rooms(walk: Walker) -> SpacesPage:
    """The rooms, two bookings of one of them at one time, and one of today."""
    community = walk.session().community
    week_of_november.filled(community)
    hall = community.catalog.spaces.all()[0].id
    start = datetime.combine(community.catalog.today() + timedelta(days=3), time(18))
    if not community.catalog.bookings.between(start.date(), start.date()):
        both = [Book(space=hall, start=start, end=start + timedelta(hours=2), title=name) for name in ("Yoga", "Chess")]
        community.do_all(both, batch=bytes(16))
    walk.go("community", "spaces")
    return walk.shown(SpacesPage)


def room_form(walk: Walker) -> None:
    page = rooms(walk)
    page.on_add()
    settle()
    walk.shown(SpaceForm).hours.setChecked(True)
    settle()


def room_booking(walk: Walker) -> None:
    page = rooms(walk)
    page.on_book()
    settle()
    form = walk.shown(BookingForm)
    start = datetime.combine(walk.session().catalog.today() + timedelta(days=3), time(18))
    form.times.show_times(start, start + timedelta(hours=2))
    settle()


def rota(walk: Walker) -> DutiesPage:
    """House duties, of which somebody took one."""
    community = walk.session().community
    if not community.catalog.duties.all():
        start = datetime.combine(community.catalog.today(), time(17))
        fields = {"name": "Open up", "rule": "FREQ=WEEKLY", "start": start, "end": start + timedelta(hours=1)}
        duty = community.do(DescribeDuty(fields={**fields, "people": 2})).record
        community.do(TakeDuty(duty=duty, day=start.date(), person=community.grant.owner))
    walk.go("community", "duties")
    return walk.shown(DutiesPage)


def rota_shift(walk: Walker) -> None:
    page = rota(walk)
    page.rota.setFocus()
    page.rota.setCurrentIndex(page.rota.model().index(0, 0))
    walk.press(Key.Key_Return)
    # The list grows by what opened in it, then the page by the list.
    settle(4)


def rota_form(walk: Walker) -> None:
    rota(walk).on_add()
    settle()


def tonight_house(walk: Walker) -> None:
    """Rooms, duties and a reservation on Tonight."""
    rooms(walk)
    rota(walk)
    item_reserving(walk)
    walk.home()


def item_reserving(walk: Walker) -> None:
    thing, reader = walk.thing(parts=True), walk.reader()
    walk.go("items", thing.id)
    panel = walk.shown(ItemsPlace).panel
    if not walk.session().catalog.reservations.of_item(thing.id):
        day = walk.session().catalog.today() + timedelta(days=4)
        walk.session().community.do(Reserve(item=thing.id, span=Span(first=day, last=day), person=reader.id))
    panel.on_reserve()
    settle()
    walk.shown(ReserveForm).whom.chosen.emit(reader.id)
    settle()
    walk.shown(ReserveForm).whom.hide()
    settle()


def rules(walk: Walker) -> None:
    walk.go("community", "rules")


def appearance(walk: Walker) -> None:
    walk.go("community", "look")


def files(walk: Walker) -> None:
    walk.go("community", "import")


def import_preview(walk: Walker, name: str = "inventory.csv") -> None:
    files(walk)
    page = walk.shown(FilesPage)
    page.on_file(str(path("sample", "input", name)))
    deadline = 200
    while not page.preview.isVisible() and deadline:
        pause(10)
        deadline -= 1
    assert page.preview.isVisible(), "the file was not read"
    settle()


def laptop(walk: Walker) -> None:
    walk.go("community", "laptop")


def find(walk: Walker) -> None:
    walk.window().on_find()
    settle()
    walk.write("dri")


def find_nothing(walk: Walker) -> None:
    walk.window().on_find()
    settle()
    walk.write("xyzzyplugh")


def help_page(walk: Walker) -> None:
    walk.press(Key.Key_F1)


def who(walk: Walker) -> None:
    walk.window().on_who()
    settle()
    walk.write("a")


def lock(walk: Walker) -> None:
    walk.press(Key.Key_F12)


def lock_pin(walk: Walker) -> None:
    walk.app.preferences.set_pin("2580")
    walk.press(Key.Key_F12)
    walk.enter("1111")


def labels_dialog(walk: Walker) -> None:
    walk.window()._printing.on_labels_wanted([row.id for row in walk.things()[:30]])
    settle()


State = Callable[[Walker], object]
STATES: Final[tuple[State, ...]] = (
    tonight, desk_idle, desk_offers, desk_nothing_found, desk_person, desk_lend, desk_parts, desk_due, desk_stop,
    desk_reason, desk_repair, desk_borrower, desk_back_idle, desk_back, desk_new, items, items_rows,
    items_nothing_found, items_labels, item_panel, item_asking, item_form, item_new, people, people_nothing_found,
    person_page, person_contact, person_form, person_new, person_compare, calendar, calendar_month, calendar_list,
    calendar_rooms, calendar_hosts, calendar_carried, calendar_day, calendar_booking, calendar_session,
    calendar_plan, calendar_change, calendar_cancel, calendar_told,
    rooms, room_form, room_booking, rota, rota_shift, rota_form, item_reserving, tonight_house,
    hours, hours_slot, hours_special, rules, appearance, files, import_preview, laptop, find,
    find_nothing, help_page, who, lock, lock_pin, labels_dialog,
    person_time, person_time_asked, person_statement, tonight_claims,
    teaching.skills_none, teaching.person_teaching, teaching.person_pair, teaching.offer_form, teaching.pair_form,
    teaching.meeting_form, teaching.skills, teaching.skills_fitting, teaching.skill_page, teaching.skill_form,
    teaching.skill_starter, teaching.tonight_asking,
    coming.session_ahead, coming.session_who, coming.session_full, coming.session_overbooked, coming.session_door,
    coming.session_after, coming.tonight_sessions, coming.person_certificates, coming.person_certificate_asked,
    coming.desk_induction,
)  # fmt: skip
