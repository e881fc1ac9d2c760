"""The head of the calendar: which days, earlier and later, the views, and what one does most: planning a session.

It says what was pressed; which days are shown is the place's business.
"""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ui.calendar import words
from ui.i18n import translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.tabs import Switch
from ui.kit.titles import PlaceTitle
from ui.more_menu import more_menu, open_below


class Head(QWidget):
    """Signals: `stepped(-1|0|1)`, `view_chosen(name)`, `plan_wanted`, `book_wanted`, and `elsewhere(tab)` for what is
    done in Community: "import", "spaces", "hours"."""

    stepped = Signal(int)
    view_chosen = Signal(str)
    plan_wanted = Signal()
    book_wanted = Signal()
    elsewhere = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = KeyButton(translate("calendar", "Plan a session"), "primary", icon="plus", key="Ctrl+N", bind=True)
        self.plan.setObjectName("plan")
        self.book = KeyButton(translate("calendar", "Book a room"), "plain", icon="door-open")
        self.book.setObjectName("book")
        self._more = IconButton("ellipsis", translate("calendar", "More to do in the calendar"), framed=True)
        self._more.setObjectName("more_calendar")
        self._days = Label("", "card_title")
        self._earlier = IconButton("chevron-left", translate("calendar", "Earlier"), framed=True)
        self._earlier.setObjectName("earlier")
        self._later = IconButton("chevron-right", translate("calendar", "Later"), framed=True)
        self._later.setObjectName("later")
        self._today = KeyButton(translate("calendar", "Today"), "plain")
        self._today.setObjectName("today")
        self.switch = Switch(translate("calendar", "View"), [(name, words.view(name), "", "") for name in words.VIEWS])
        self._lay_out()
        self.plan.clicked.connect(self.plan_wanted)
        self.book.clicked.connect(self.book_wanted)
        self._more.clicked.connect(self.on_more)
        self.switch.chosen.connect(self.view_chosen)
        for button in (self._earlier, self._later, self._today):
            button.clicked.connect(self.on_step)

    def _lay_out(self) -> None:
        top, under = QWidget(), QWidget()
        flow = FlowLayout(top, 14)
        flow.addWidget(PlaceTitle(translate("calendar", "Calendar")))
        flow.add_trailing(self._more)
        flow.add_trailing(self.book)
        flow.add_trailing(self.plan)
        flow = FlowLayout(under, 8)
        for widget in (self._earlier, self._later, self._days, self._today):
            flow.addWidget(widget)
        flow.add_trailing(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(top)
        column.addWidget(under)

    def show_days(self, said: str) -> None:
        """Name the days on show."""
        self._days.setText(said)

    def lead(self, *, yes: bool) -> None:
        """Whether the main button of the screen is here, not in what is open beside."""
        self.plan.paint_as("primary" if yes else "edge")

    @Slot()
    def on_step(self) -> None:
        self.stepped.emit({"earlier": -1, "today": 0, "later": 1}[self.sender().objectName()])

    @Slot()
    def on_more(self) -> None:
        open_below(self.more_menu(), self._more)

    def more_menu(self) -> QMenu:
        """What else is done with the calendar, here and in Community."""
        entries = (
            ("save", translate("calendar", "Save as a calendar file")),
            ("import", translate("calendar", "Bring in a calendar file")),
            ("spaces", translate("calendar", "Rooms and benches")),
            ("hours", translate("calendar", "Opening hours and closed days")),
        )
        return more_menu(self, ((name, text, partial(self.elsewhere.emit, name)) for name, text in entries))
