"""Beside the calendar: the form of a session, the question why it is cancelled, and then whom to tell (R60, R63).

One of the three at a time. What the calendar shows meanwhile is the place's.
"""

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.planning import CancelSession
from skillshare.domain.refusal import Refusal
from ui import dates
from ui.calendar.session_form import SessionForm
from ui.calendar.session_plan import Plan
from ui.calendar.session_told import ToldPanel
from ui.i18n import isolate, translate
from ui.inline_ask import InlineAsk
from ui.kit.icon_button import IconButton
from ui.kit.label import Label
from ui.session import Session
from ui.side_panel import place_cross
from ui.wording import words

_PAD = 20


class Planning(QStackedWidget):
    """Signals: `recorded(id)` once a session is planned, changed or cancelled, `left` when nothing is to do any more,
    `print_wanted(sessions)` for the list of whom to tell."""

    recorded = Signal(object)
    left = Signal()
    print_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._form: SessionForm | None = None
        self._cancel: Cancelling | None = None
        self.told = ToldPanel(session)
        self.told.left.connect(self.left)
        self.told.print_wanted.connect(self.print_wanted)
        self.addWidget(self.told)

    def plan(self, start: datetime, end: datetime | None = None) -> None:
        """A new session at that time, hosted by whoever is at the desk."""
        self._open(Plan.new(self._session.at_desk(), start, end, self._currency()))

    def edit(self, session: bytes) -> None:
        """The change of a session; nothing if nobody here knows when it takes place."""
        plan = Plan.of(self._session.catalog, session, self._currency())
        if plan is not None:
            self._open(plan)

    def cancel(self, session: bytes) -> None:
        """Ask why it is cancelled."""
        self._clear()
        self._cancel = Cancelling(self._session, session)
        self._cancel.left.connect(self.left)
        self._cancel.done.connect(partial(self._on_recorded, session, (session,)))
        self._put(self._cancel)
        self._cancel.start()

    def tell(self, sessions: tuple[bytes, ...]) -> bool:
        """Show whom to tell of these; False if that is nobody."""
        if not self.told.show_sessions(sessions):
            return False
        self.setCurrentWidget(self.told)
        self.told.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def form(self) -> SessionForm | None:
        """The form that is open."""
        return self._form

    def step_back(self) -> bool:
        """Take away a banner in the form; False if there is none."""
        return self._form is not None and self.currentWidget() is self._form and self._form.step_back()

    def first_focus(self) -> QWidget:
        return self.told.list if self._form is None else self._form

    def _currency(self) -> str:
        return self._session.catalog.settings(self._session.community.id).currency

    def _open(self, plan: Plan) -> None:
        self._clear()
        self._form = SessionForm(self._session, plan)
        self._form.left.connect(self.left)
        self._form.saved.connect(self.on_saved)
        self._put(self._form)
        self._form.start()

    def _put(self, widget: QWidget) -> None:
        self.addWidget(widget)
        self.setCurrentWidget(widget)
        widget.show()

    def _clear(self) -> None:
        for old in (self._form, self._cancel):
            if old is not None:
                self.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._form = self._cancel = None

    @Slot(object)
    def on_saved(self, receipt: Receipt) -> None:
        form = self._form
        if form is not None:
            saved = self._saved(form, receipt.record)
            self._on_recorded(saved, form.to_tell(saved))

    def _saved(self, form: SessionForm, record: bytes) -> bytes:
        """The session that was planned or changed; of a series the one at the time that stands in the form."""
        times = form.times.read(aloud=False)
        day = times[0].date() if times is not None else None
        rows = self._session.catalog.sessions.between(day, day) if day is not None else ()
        same = (row.id for row in rows if row.session.series == record and times is not None and row.start == times[0])
        return next(same, form.record() or record)

    def _on_recorded(self, session: bytes, to_tell: tuple[bytes, ...], _receipt: Any = None) -> None:
        self._clear()
        self.recorded.emit(session)
        if not to_tell or not self.tell(to_tell):
            self.left.emit()


class Cancelling(QWidget):
    """Why a session does not take place. Signals: `done(receipt)`, `left`."""

    done = Signal(object)
    left = Signal()

    def __init__(self, session: Session, record: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._record = session, record
        state = session.catalog.sessions.state(record)
        said = translate("calendar", "Cancel “{title}”").format(title=isolate(state.title))
        when = dates.between(state.start, state.end, session.catalog.today()) if state.start and state.end else ""
        self._ask = InlineAsk(
            translate("calendar", "Why"),
            translate("calendar", "Cancel the session"),
            self._answer,
            help_line=translate("calendar", "It stays in the calendar, crossed out, with this reason."),
            ideas=(translate("calendar", "The host is ill"), translate("calendar", "Too few people")),
        )
        self._ask.closed.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 16, _PAD, _PAD)
        column.setSpacing(10)
        title = Label(said, "section", wrap=True)
        title.setContentsMargins(0, 0, 40, 0)
        column.addWidget(title)
        column.addWidget(Label(when, "body", "text2", wrap=True))
        column.addWidget(self._ask)
        column.addStretch(1)
        self._cross = IconButton("x", translate("calendar", "Close the panel"), framed=True, parent=self)
        self._cross.clicked.connect(self.left)

    def start(self) -> None:
        """Give the keyboard to the line."""
        self._ask.start()

    def _answer(self, reason: str) -> str:
        self._session.actions.do(
            CancelSession(session=self._record, reason=reason), done=self.done.emit, refused=self._on_refused
        )
        return ""

    def _on_refused(self, refusal: Refusal) -> None:
        said = words(refusal, self._session.catalog.today())
        self._ask.say(f"{said.title}. {said.why} {said.next}")

    def resizeEvent(self, event: object) -> None:
        place_cross(self, self._cross)
