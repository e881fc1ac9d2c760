"""The skills in the place People: the list, one skill, its form, the list to start from; one at a time (R70)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from skillshare.catalog.offers import Suggestion
from skillshare.domain.skills import MergeSkills
from ui.people.asking import Asking
from ui.people.introducing import introduce
from ui.people.skill_forms import SkillForm, Starter
from ui.people.skill_page import SkillPage
from ui.people.skills_list import SkillsList
from ui.session import Session


class SkillsView(QWidget):
    """Signals: `left` when the list is closed, `person_wanted(id)`."""

    left = Signal()
    person_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.asking = Asking(session, self)
        self.list = SkillsList(session)
        self.page = SkillPage(session)
        self.form: SkillForm | None = None
        self.starter: Starter | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.asking)
        column.addWidget(self._pages, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.opened.connect(self.show_skill)
        self.list.add_wanted.connect(self.on_add)
        self.list.starter_wanted.connect(self.on_starter)
        self.list.introduced.connect(self.on_introduced)
        self.list.merged.connect(self.on_merged)
        self.list.left.connect(self.left)
        self.page.left.connect(self.show_list)
        self.page.edit_wanted.connect(self.on_edit)
        self.page.person_wanted.connect(self.person_wanted)
        self.page.opened.connect(self.show_skill)

    def refresh(self) -> None:
        """Ask again and show the answer; a form that is open stays as it is."""
        self.list.refresh()
        shown = self.page.skill()
        if shown is not None and self._pages.currentWidget() is self.page and not self.page.show_skill(shown):
            self.show_list()

    @Slot()
    def show_list(self) -> None:
        """Show the list and give it the keyboard."""
        self._put_away()
        self._pages.setCurrentWidget(self.list)
        self.list.start()

    @Slot(object)
    def show_skill(self, skill: bytes) -> None:
        """Show one skill."""
        self._put_away()
        if self.page.show_skill(skill):
            self._pages.setCurrentWidget(self.page)
            self.page.start()
        else:
            self.show_list()

    def step_back(self) -> bool:
        """Close the innermost thing that is open; False if only the list is."""
        if self.asking.busy():
            self.asking.settle()
        elif self._pages.currentWidget() is self.list:
            return False
        elif self._pages.currentWidget() is not self.page:
            self._leave()
        elif not self.page.step_back():
            self.show_list()
        return True

    @Slot(str)
    def on_add(self, name: str) -> None:
        self._open(SkillForm(self._session, None, name))

    @Slot(object)
    def on_edit(self, skill: bytes) -> None:
        self._open(SkillForm(self._session, self._session.catalog.skills.state(skill)))

    def _open(self, form: SkillForm) -> None:
        self._put_away()
        self.form = form
        form.left.connect(self._leave)
        form.saved.connect(self.show_skill)
        self._pages.addWidget(form)
        self._pages.setCurrentWidget(form)
        form.start()

    @Slot()
    def on_starter(self) -> None:
        self._put_away()
        starter = self.starter = Starter(self._session)
        starter.left.connect(self.show_list)
        starter.taken.connect(self.show_list)
        self._pages.addWidget(starter)
        self._pages.setCurrentWidget(starter)
        starter.start()

    @Slot(object)
    def on_introduced(self, one: Suggestion) -> None:
        introduce(self.asking, one)

    @Slot(object)
    def on_merged(self, command: MergeSkills) -> None:
        self.asking.do(command)

    @Slot()
    def _leave(self) -> None:
        """Back to where the form was opened."""
        edited = self.form.record() if self.form is not None else None
        if edited is not None:
            self.show_skill(edited)
        else:
            self.show_list()

    def _put_away(self) -> None:
        form, starter = self.form, self.starter
        self.form = self.starter = None
        for page in (form, starter):
            if page is not None:
                self._pages.removeWidget(page)
                page.hide()
                page.deleteLater()
