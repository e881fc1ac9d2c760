"""The parts of the desk in their order: box, banner, card, lists, last action, main button, key bar (look §3).

It shows the state and decides nothing; only lists give way when there is little room.
"""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.fold import UNDONE
from ui import dates, wording
from ui.desk.back_side import BackSide
from ui.desk.flow import Flow
from ui.desk.folds import LARGE, LARGEST
from ui.desk.going_out import GoingOut
from ui.desk.idle import DeedView, Idle
from ui.desk.keys import keys_now, main_words, placeholder
from ui.desk.messages import Messages
from ui.desk.new_member import NewMember
from ui.desk.outs import back_rows, due_rows, home_rows, outs_view, waiting_rows
from ui.desk.person_card import PersonCard
from ui.desk.persons import person_view
from ui.desk.return_card import ReturnCard
from ui.desk.returns import return_view
from ui.desk.state import BACK, LEND
from ui.i18n import translate
from ui.kit.banner import Banner, Message
from ui.kit.empty_state import EmptyState
from ui.kit.key_bar import KeyBar
from ui.kit.key_button import KeyButton
from ui.kit.last_action import LastAction
from ui.kit.look import look
from ui.kit.one_box import OneBox
from ui.kit.pictures import Picture
from ui.kit.surface import Surface, stacked
from ui.kit.tabs import Switch
from ui.wording.names import CatalogNames
from ui.wording.said import first_name

_LAST_SHOWN = 5


class _Pages(QStackedWidget):
    """What gives way when there is little room: it asks for none, so that the banner above it is never cut."""

    def hasHeightForWidth(self) -> bool:
        return False


class Screen(QObject):
    """The widgets of the desk. Signal `pressed(name)` for any button or key that was clicked."""

    pressed = Signal(str)

    def __init__(self, flow: Flow, place: QWidget) -> None:
        super().__init__(place)
        self._flow = flow
        self._place = place
        self._messages = Messages(flow.counter, flow.lending)
        self._message: Message | None = None
        self._form_open = False
        self._behind: Message | None = None
        self._can_undo = False
        self.slips = False
        self.box = OneBox(placeholder(flow, 1.0), parent=place)
        self.switch = Switch(
            translate("desk", "Lend or bring back"),
            (
                (LEND, translate("desk", "Lend"), "arrow-up-from-line", "F2"),
                (BACK, translate("desk", "Bring back"), "arrow-down-to-line", "F3"),
            ),
        )
        self.banner = Banner()
        self.person, self.going, self.idle = PersonCard(), GoingOut(), Idle()
        self.card, self.side, self.form = ReturnCard(), BackSide(), NewMember()
        self.said = LastAction(lasting=True, parent=place)
        self.slip = KeyButton(translate("desk", "Print slip"), "plain", icon="printer", key="F7")
        self.main = KeyButton("", "primary", icon="check", key="Return", big=True)
        self.keys = KeyBar()
        self.said.say(translate("desk", "What is done here is said here, with Undo."), undo=False, icon="info")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._slot = QWidget()
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._slot, 1)
        top.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        for widget, stretch in ((self.said, 1), (self.slip, 0), (self.main, 0)):
            bottom.addWidget(widget, stretch)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 12)
        inner.setSpacing(13)
        inner.addLayout(top)
        inner.addLayout(self._make_body(), 1)
        self._inner = inner
        inner.addLayout(bottom)
        outer = QVBoxLayout(self._place)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self.keys)
        self.main.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_body(self) -> QHBoxLayout:
        self._pages = _Pages()
        self._nothing_back = Surface("card", "line")
        words = translate("desk", "Scan what comes back. Each item is recorded at once.")
        stacked(self._nothing_back).addWidget(EmptyState(words, picture=Picture(drawing="toolbox", tint="t_gold")))
        for page in (self.idle, self.going, self.card, self._nothing_back, self.form):
            self._pages.addWidget(page)
        # A page that is not shown must not make the window wider than the screen.
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._column = column = QVBoxLayout()
        column.setSpacing(13)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.person)
        body.addLayout(column, 1)
        body.addWidget(self.side)
        return body

    def _connect(self) -> None:
        self.switch.chosen.connect(self.pressed)
        self.banner.stepped.connect(self.on_banner_stepped)
        self.person.pressed.connect(self.pressed)
        self.keys.pressed.connect(self.pressed)
        self.said.undo_asked.connect(self.on_undo_asked)
        self.slip.clicked.connect(self.on_slip_clicked)
        self.going.all_there.connect(self.on_all_there)
        self.card.all_there.connect(self.on_all_there)
        self.idle.all_asked.connect(self.on_all_asked)

    # Showing

    def show_state(self) -> bool:
        """Show the state as it is now; True if the form for a new member has just opened."""
        state = self._flow.state
        self.switch.choose(state.mode)
        self._show_banner()
        self._show_parts()
        words = main_words(self._flow, look().scale)
        self.main.setText(words or " ")
        self.main.setVisible(bool(words))
        folded = look().scale >= LARGE
        slips = self.slips and state.mode == LEND and bool(state.outs)
        self.slip.setVisible(slips and not folded)
        self.slip.setMinimumHeight(look().height("desk"))
        self.keys.show_keys(keys_now(self._flow, slips=slips, undo=self._can_undo, scale=look().scale))
        self.box.show_placeholder(placeholder(self._flow, look().scale))
        self.place_box()
        opened = state.form is not None and not self._form_open
        self._form_open = state.form is not None
        return opened

    def _place_banner(self) -> None:
        """At the largest text the banner has the whole width, so that the list under it is still seen (look §9)."""
        over = look().scale >= LARGEST
        row, other = (self._inner, self._column) if over else (self._column, self._inner)
        if row.indexOf(self.banner) < 0:
            other.removeWidget(self.banner)
            row.insertWidget(1 if over else 0, self.banner)

    def _show_banner(self) -> None:
        self._place_banner()
        message = self._shown_message()
        if message == self._message:
            return
        self._message = message
        if message is None:
            self.banner.settle()
        else:
            self.banner.show_message(message)

    def _shown_message(self) -> Message | None:
        """What the banner says. What it asked before the form was opened waits behind it: Enter saves the form."""
        message = self._messages.now()
        if self._flow.state.form is None:
            self._behind = None
        elif not self._form_open:
            self._behind = message
        return None if message == self._behind else message

    def _show_parts(self) -> None:
        state, counter = self._flow.state, self._flow.counter
        view = person_view(counter) if state.mode == LEND else None
        self.person.setVisible(view is not None and state.form is None)
        self.side.setVisible(state.mode == BACK and bool(state.backs or state.beside))
        if state.form is not None:
            self._pages.setCurrentWidget(self.form)
        elif state.mode == BACK:
            self._show_back()
        elif view is not None:
            self.person.show_person(view)
            self.going.show_outs(outs_view(counter))
            self._pages.setCurrentWidget(self.going)
        else:
            self._show_idle()
            self._pages.setCurrentWidget(self.idle)

    def _show_back(self) -> None:
        state, counter = self._flow.state, self._flow.counter
        view = return_view(counter)
        if view is not None:
            self.card.show_return(view)
        self._pages.setCurrentWidget(self.card if view is not None else self._nothing_back)
        name = first_name(counter.catalog.people.name(state.beside)) if state.beside else ""
        home = home_rows(counter, state.beside) if state.beside else ()
        newest = state.back.loan if state.back is not None else None
        self.side.show_side(back_rows(counter), newest, name, home)

    def _show_idle(self) -> None:
        counter, state = self._flow.counter, self._flow.state
        deeds = counter.deeds()
        shown = deeds if state.all_today else deeds[:_LAST_SHOWN]
        zone, names = counter.session.community.zone(), CatalogNames(counter.catalog)
        views = tuple(
            DeedView(
                entry=deed.entry,
                words=wording.line(deed, names, counter.today()),
                by=" · ".join(part for part in (dates.time_of(deed.at, zone), deed.by_name) if part),
                undone=deed.undone,
            )
            for deed in shown
        )
        self.idle.show_idle(waiting_rows(counter), views, due_rows(counter), state.all_today, len(deeds))

    def say_done(self, receipt: Receipt) -> None:
        """Say what was recorded, with Undo while there is something to undo."""
        counter = self._flow.counter
        undone = receipt.facts[0].type == UNDONE
        # What was just done can be undone; only after an undo the day has to be asked.
        self._can_undo = not undone or counter.last_deed() is not None
        zone = counter.session.community.zone()
        at = dates.time_of(counter.session.community.now(), zone)
        words = wording.done(receipt.facts, CatalogNames(counter.catalog), counter.today(), at)
        self.said.say(words, undo=self._can_undo, icon="undo-2" if undone else "circle-check")

    # Geometry

    def place_box(self) -> None:
        """The box lies over the body while offers are under it, so that nothing below jumps."""
        self._slot.setFixedHeight(look().height("one_box"))
        if self._place.layout() is not None and self._slot.width() > 0:
            corner = self._slot.mapTo(self._place, QPoint(0, 0))
            room = self._place.height() - corner.y() - 8
            height = min(self.box.sizeHint().height(), max(room, self._slot.height()))
            self.box.setGeometry(QRect(corner.x(), corner.y(), self._slot.width(), height))
            self.box.raise_()

    def most_offers(self) -> int:
        """How many rows fit under the box at this text size."""
        room = self._place.height() - look().height("one_box") - 90
        return max(2, min(6, room // max(1, look().height("row") + 10)))

    # Clicks

    @Slot(str, str)
    def on_banner_stepped(self, name: str, _reason: str) -> None:
        self.pressed.emit(name)

    @Slot()
    def on_undo_asked(self) -> None:
        self.pressed.emit("undo")

    @Slot()
    def on_slip_clicked(self) -> None:
        self.pressed.emit("slip")

    @Slot()
    def on_all_there(self) -> None:
        self.pressed.emit("all_there")

    @Slot()
    def on_all_asked(self) -> None:
        self.pressed.emit("today")
