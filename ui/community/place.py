"""The place of what the community has agreed on: one tab each, made when it is first opened.

Only tabs whose content exists are shown; each tab is a page with `refresh`.
"""

from collections.abc import Callable
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.community.hours_page import HoursPage
from ui.community.laptop_page import LaptopPage
from ui.community.look_page import LookPage
from ui.community.rules_page import RulesPage
from ui.i18n import translate
from ui.kit.tabs import Tabs
from ui.kit.titles import PlaceTitle
from ui.place import Place
from ui.session import Session

TABS = ("devices", "hours", "spaces", "duties", "rules", "look", "import", "laptop")


class Page(Protocol):
    """What a tab holds."""

    def refresh(self) -> None: ...


@runtime_checkable
class Stepping(Protocol):
    """What a tab holds that has something to close on Esc."""

    def step_back(self) -> bool: ...


@runtime_checkable
class Safekeeping(Protocol):
    """What a tab holds that can print the recovery sheet."""

    def show_sheet(self) -> None: ...


@runtime_checkable
class Acting(Protocol):
    """What a tab holds that has one main button, which stands beside the title."""

    action: QWidget


@runtime_checkable
class Posting(Protocol):
    """What a tab holds that goes to the wall on paper."""

    paper_wanted: SignalInstance


def _devices(session: Session) -> QWidget:
    # What carries entries between laptops brings cryptography that most evenings do not need here.
    from ui.devices import DevicesPage

    return DevicesPage(session)


def _spaces(session: Session) -> QWidget:
    from ui.spaces.page import SpacesPage

    return SpacesPage(session)


def _duties(session: Session) -> QWidget:
    from ui.duties.page import DutiesPage

    return DutiesPage(session)


def _files(session: Session) -> QWidget:
    # Spreadsheets bring seven megabytes into memory that most evenings do not need.
    from ui.community.files_page import FilesPage

    return FilesPage(session)


class CommunityPlace(Place):
    """Opens at a tab with a word of `TABS`. `rota_wanted` asks for the house duties on paper."""

    rota_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._title = PlaceTitle(translate("community", "Community"))
        words = {
            "devices": translate("community", "Devices"),
            "hours": translate("community", "Opening hours"),
            "spaces": translate("community", "Rooms"),
            "duties": translate("community", "House duties"),
            "rules": translate("community", "Rules"),
            "look": translate("community", "Appearance"),
            "import": translate("community", "Import and export"),
            "laptop": translate("community", "This laptop"),
        }
        self.tabs = Tabs(translate("community", "Parts of this place"), [words[name] for name in TABS])
        self._pages = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 0)
        column.setSpacing(6)
        self._head = QHBoxLayout()
        self._head.setSpacing(14)
        self._head.addWidget(self._title, 1)
        column.addLayout(self._head)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self.show_tab("devices")
        self.tabs.currentChanged.connect(self.on_tab)

    def show_tab(self, name: str) -> QWidget:
        """Show a tab, making it if it is new."""
        page = self._made.get(name)
        if page is None:
            factories: dict[str, Callable[[Session], QWidget]] = {
                "devices": _devices,
                "hours": HoursPage,
                "spaces": _spaces,
                "duties": _duties,
                "rules": RulesPage,
                "look": LookPage,
                "import": _files,
                "laptop": LaptopPage,
            }
            page = self._made[name] = factories[name](self.session)
            self._pages.addWidget(page)
            if isinstance(page, Posting):
                page.paper_wanted.connect(self.rota_wanted)
            if isinstance(page, Acting):
                self._head.addWidget(page.action)
        self._pages.setCurrentWidget(page)
        self.tabs.setCurrentIndex(TABS.index(name))
        cast(Page, page).refresh()
        for other in self._made.values():
            if isinstance(other, Acting) and other is not page:
                other.action.hide()
        return page

    def refresh(self) -> None:
        cast(Page, self._pages.currentWidget()).refresh()

    def open(self, what: object) -> None:
        name = str(what) if what in TABS else "devices"
        page = self.show_tab(name)
        if what == "recovery" and isinstance(page, Safekeeping):
            page.show_sheet()

    def step_back(self) -> bool:
        page: object = self._pages.currentWidget()
        return isinstance(page, Stepping) and page.step_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.step_back():
            super().keyPressEvent(event)

    def first_focus(self) -> QWidget | None:
        return self.tabs

    @Slot(int)
    def on_tab(self, number: int) -> None:
        if number >= 0:
            self.show_tab(TABS[number])
