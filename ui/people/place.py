"""The place People (look, picture 6): the list, and beside it one person, their form, or two who may be one.

Each of them does its own work; which is on show is decided here.
"""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from skillshare.catalog.mentoring import Pair
from skillshare.domain.erasing import EraseRecord
from skillshare.domain.people import MergePeople
from ui.drafts import drafts_of
from ui.forms import Form
from ui.i18n import translate
from ui.kit.look import bell, look
from ui.kit.shortcut import bind
from ui.kit.surface import Hairline
from ui.people.compare import Compare
from ui.people.erasing import EraseDialog
from ui.people.form import FORM, PersonForm
from ui.people.list_page import PeopleList
from ui.people.mentoring_forms import MeetingForm, PairForm
from ui.people.offer_form import OfferForm
from ui.people.page import PersonView, nobody_chosen
from ui.people.skills_view import SkillsView
from ui.people.statement import StatementView, account_of
from ui.photos import PhotoShelf
from ui.place import Place
from ui.session import Session

_PAGE_LEAST: Final = 520
"""Narrowest page in px at 100 % text; below it the page covers the list (look §9)."""


class PeoplePlace(Place):
    """On paper: `cards_wanted(ids)` for membership cards of these people, `certificate_wanted(id)` for a certificate,
    `statement_printed(id)` for somebody's time. `calendar_wanted(id)` asks for what is ahead of somebody as a file."""

    cards_wanted = Signal(object)
    calendar_wanted = Signal(object)
    certificate_wanted = Signal(object)
    statement_printed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.list = PeopleList(session)
        self._photos = PhotoShelf(session.folder, session.community.vault)
        self.page = PersonView(session, self._photos)
        self.form: PersonForm | None = None
        self.compare: Compare | None = None
        self.statement: StatementView | None = None
        self.sheet: Form | None = None
        """The form of an offer, a mentoring pair or one of its meetings."""
        self.skills = SkillsView(session)
        self._nobody = nobody_chosen()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nobody)
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.skills)
        self._hairline = Hairline(upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._hairline)
        row.addWidget(self._pages, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self.on_chosen)
        self.list.opened.connect(self.show_person)
        self.list.add_wanted.connect(self.on_add_wanted)
        self.list.escaped.connect(self.step_back)
        self.page.left.connect(self.close_page)
        self.page.edit_wanted.connect(self.on_edit_wanted)
        self.page.compare_wanted.connect(self.on_compare_wanted)
        self.page.cards_wanted.connect(self.cards_wanted)
        self.page.learned.file_wanted.connect(self.calendar_wanted)
        self.page.learned.card_wanted.connect(self.certificate_wanted)
        self.page.erase_wanted.connect(self.on_erase_wanted)
        self.page.statement_wanted.connect(self.on_statement_wanted)
        self.page.teaching.offer_wanted.connect(self.on_offer_wanted)
        self.page.teaching.pair_wanted.connect(self.on_pair_wanted)
        self.page.teaching.meeting_wanted.connect(self.on_meeting_wanted)
        self.page.teaching.person_wanted.connect(self.show_person)
        self.page.teaching.skill_wanted.connect(self.show_skill)
        self.list.skills_wanted.connect(self.show_skills)
        self.skills.left.connect(self.close_page)
        self.skills.person_wanted.connect(self.show_person)
        bell().changed.connect(self.on_look_changed)
        for keys in ("/", "Ctrl+F"):
            bind(keys, self, self.on_search_key, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        bind("Ctrl+E", self, self.on_edit_key, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self) -> None:
        self.list.requery(keep=True)
        shown = self.page.person()
        if shown is not None and not self.page.show_person(shown):
            self.close_page()
        elif self.statement is not None:
            self.statement.refresh()
        elif self._pages.currentWidget() is self.skills:
            self.skills.refresh()

    @Slot()
    def on_search_key(self) -> None:
        if self.list.isHidden():
            self.close_page()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The page

    @Slot(object)
    def on_chosen(self, person: bytes) -> None:
        """The arrow keys take the page along where it stands beside the list."""
        if not self._busy() and not self._narrow():
            self._open_page(person)

    def _busy(self) -> bool:
        """Whether something stands over the page that is left by its own ways."""
        over = (self.form, self.compare, self.statement, self.sheet)
        return any(each is not None for each in over) or self._pages.currentWidget() is self.skills

    @Slot(object)
    def show_person(self, person: bytes) -> None:
        """Open a person's page and give it the keyboard."""
        self._put_away()
        if self._open_page(person):
            shown = self.page.person()
            self.list.view.choose(shown)
            _focus(self.page.first_focus())

    def _open_page(self, person: bytes) -> bool:
        self.page.alone = self._narrow()
        if not self.page.show_person(person):
            return False
        self._show(self.page)
        return True

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._fold()

    @Slot()
    def close_page(self) -> None:
        """Nobody is open any more; the list has the keyboard."""
        self._put_away()
        focused = QApplication.focusWidget()
        inside = focused is not None and self._pages.isAncestorOf(focused)
        self._show(self._nobody)
        if inside:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self) -> bool:
        return self.width() - self.list.panel_width() < look().px(_PAGE_LEAST)

    def _fold(self) -> None:
        """Where there is no room side by side, list and page take turns (look §9)."""
        narrow, open_ = self._narrow(), self._pages.currentWidget() is not self._nobody
        self.list.setMaximumWidth(16_777_215 if narrow else self.list.panel_width())
        self.list.setMinimumWidth(0 if narrow else self.list.panel_width())
        if narrow and open_:
            self.list.hide()
        else:
            self._pages.setVisible(not narrow)
        self._hairline.setVisible(not narrow)
        self.list.setVisible(not (narrow and open_))
        self._pages.setVisible(not narrow or open_)

    def minimumSizeHint(self) -> QSize:
        """Room for the list alone: a page that does not fit beside it covers it."""
        return QSize(look().px(320), look().px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot()
    def on_look_changed(self) -> None:
        self._fold()

    # The form, and two who may be one

    @Slot(str)
    def on_add_wanted(self, name: str) -> None:
        self._open_form(None)
        if self.form is not None and name and not self.form.values()["name"]:
            self.form.take_up({"name": name})

    @Slot(object)
    def on_edit_wanted(self, person: bytes) -> None:
        self._open_form(person)

    @Slot()
    def on_edit_key(self) -> None:
        shown = self.page.person()
        if shown is not None and self._pages.currentWidget() is self.page:
            self._open_form(shown)

    def _open_form(self, person: bytes | None) -> None:
        self._put_away()
        state = self.session.catalog.people.state(person) if person is not None else None
        form = self.form = PersonForm(self.session, self._photos, state)
        form.left.connect(self.on_left)
        form.saved.connect(self.on_saved)
        form.opened.connect(self.show_person)
        self._pages.addWidget(form)
        self._show(form)
        form.start()

    @Slot(object, object)
    def on_compare_wanted(self, one: bytes, other: bytes) -> None:
        pages = self.session.catalog.people.one(one), self.session.catalog.people.one(other)
        if pages[0] is None or pages[1] is None:
            return
        self._put_away()
        older, newer = sorted((pages[0], pages[1]), key=lambda page: page.person.since)
        compare = self.compare = Compare(older, newer, self.session.catalog.today())
        compare.left.connect(self.on_left)
        compare.merged.connect(self.on_merged)
        self._pages.addWidget(compare)
        self._show(compare)
        _focus(compare.first_focus())

    @Slot(object, object)
    def on_merged(self, person: bytes, into: bytes) -> None:
        self.session.actions.do(MergePeople(person=person, into=into), done=lambda _: self.show_person(into))

    @Slot(object)
    def on_statement_wanted(self, person: bytes) -> None:
        """Show all of somebody's time over their page, or the community's own."""
        owner = account_of(person, self.session)
        if owner is None or not (self._open_page(person) or owner.id == self.session.community.id):
            return
        self._put_away()
        statement = self.statement = StatementView(self.session, owner)
        statement.left.connect(self.on_left)
        statement.person_wanted.connect(self.show_person)
        statement.print_wanted.connect(self.statement_printed)
        self._pages.addWidget(statement)
        self._show(statement)
        _focus(statement.first_focus())

    # Teaching and learning

    @Slot()
    def show_skills(self) -> None:
        """Show the list of skills."""
        self._put_away()
        self._show(self.skills)
        self.skills.show_list()

    @Slot(object)
    def show_skill(self, skill: bytes) -> None:
        """Show one skill: who can do it, who would like to learn it."""
        self._put_away()
        self._show(self.skills)
        self.skills.show_skill(skill)

    @Slot(object, bool, object)
    def on_offer_wanted(self, person: bytes, want: bool, offer: bytes | None) -> None:
        catalog = self.session.catalog
        row = catalog.offers.row(offer) if offer is not None else None
        form = OfferForm(self.session, catalog.people.state(person), want, row)
        self._open_sheet(form, person)

    @Slot(object, object, object)
    def on_pair_wanted(self, mentor: bytes, learner: bytes, pair: bytes | None) -> None:
        found = self.session.catalog.mentoring.one(pair) if pair is not None else None
        self._open_sheet(PairForm(self.session, mentor, learner, found), self.page.person() or mentor)

    @Slot(object)
    def on_meeting_wanted(self, pair: Pair) -> None:
        self._open_sheet(MeetingForm(self.session, pair), self.page.person() or pair.mentor or b"")

    def _open_sheet(self, form: OfferForm | PairForm | MeetingForm, person: bytes) -> None:
        """Show a form; when it is left or saved, the person's page is there again."""
        self._put_away()
        self.sheet = form
        form.left.connect(self.on_left)
        form.saved.connect(lambda _: self.show_person(person))
        self._pages.addWidget(form)
        self._show(form)
        form.start()

    @Slot(object)
    def on_erase_wanted(self, person: bytes) -> None:
        dialog = EraseDialog(self.session.catalog.people.state(person), self)
        dialog.decided.connect(self.on_erase_decided)
        dialog.open_it()

    @Slot(object, bool)
    def on_erase_decided(self, person: bytes, asked: bool) -> None:
        self.session.actions.do(EraseRecord(person=person, asked=asked), done=lambda _: self.close_page())

    def _put_away(self) -> None:
        """Close form or comparison; what was typed and not saved stays as a draft, and the window says so."""
        form, compare, statement, sheet = self.form, self.compare, self.statement, self.sheet
        self.form = self.compare = self.statement = self.sheet = None
        if form is not None and drafts_of(self.session).of(FORM, form.record()):
            said = translate("people", "What you typed is kept.\nOpen the form again to go on, or to discard it.")
            self.session.notice.emit("know", said)
        for page in (form, compare, statement, sheet):
            if page is not None:
                self._pages.removeWidget(page)
                page.hide()
                page.deleteLater()

    @Slot()
    def on_left(self) -> None:
        shown = self.page.person()
        self._put_away()
        if shown is not None and self._open_page(shown):
            _focus(self.page.first_focus())
        else:
            self._show(self._nobody)
            self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def on_saved(self, person: bytes) -> None:
        self.list.requery(keep=True)
        self.show_person(person)

    # The window's wishes

    def open(self, what: object) -> None:
        """A person's id opens their page, ("time", id) their statement, ("skill", id) a skill; "skills" opens the
        list of those, "add" an empty form."""
        if isinstance(what, bytes):
            self.show_person(what)
        elif isinstance(what, tuple) and what[:1] == ("time",):
            self.on_statement_wanted(what[1])
        elif isinstance(what, tuple) and what[:1] == ("skill",):
            self.show_skill(what[1])
        elif what == "skills":
            self.show_skills()
        elif what == "add":
            self._open_form(None)

    def take_scan(self, code: str) -> bool:
        person = self.session.catalog.people.by_code(code)
        if person is not None:
            self.show_person(person.id)
        return person is not None

    @Slot()
    def step_back(self) -> bool:
        if self.statement is not None and self.statement.step_back():
            return True
        if any(each is not None for each in (self.form, self.compare, self.statement, self.sheet)):
            self.on_left()
        elif self._pages.currentWidget() is self.skills:
            if not self.skills.step_back():
                self.close_page()
        elif self._pages.currentWidget() is self._nobody:
            return False
        elif not self.page.step_back():
            self.close_page()
        return True

    def first_focus(self) -> QWidget:
        return self.list.search

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.step_back():
            return
        super().keyPressEvent(event)


def _focus(widget: QWidget | None) -> None:
    if widget is not None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
