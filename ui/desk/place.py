"""The desk as a place: lays out the box, the card, the banner and the lists, and hands keys and scans to the flow."""

from PySide6.QtCore import QEvent, QMetaMethod, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from skillshare.community import Changed, Receipt
from ui.desk.flow import Flow
from ui.desk.joining import Joining
from ui.desk.keys import BOUND
from ui.desk.screen import Screen
from ui.kit.announce import announce
from ui.kit.look import bell
from ui.kit.sounds import Sounds
from ui.place import Place
from ui.session import Session

_SAVES_TICKS_MS = 1500


class DeskPlace(Place):
    """Signals for the window: `slip_wanted(person)` for F7 (the button shows once it is connected), `help_wanted`."""

    says_itself = True
    slip_wanted = Signal(object)
    help_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.flow = Flow(session, self)
        self.parts = Screen(self.flow, self)
        self._joining = Joining(self.flow, self.parts.form, self.parts.box)
        self._typed = ""
        self._offered = ""
        self._sounds = Sounds()
        self._ticks = QTimer(self)
        self._ticks.setSingleShot(True)
        self._ticks.setInterval(_SAVES_TICKS_MS)
        self._ticks.timeout.connect(self.flow.save)
        self._line = self.parts.box.focusProxy()
        if self._line is not None:
            # What a scanner types into the box is typing like any other (experience 1).
            self._line.setProperty("takes_scans", True)
            self._line.installEventFilter(self)
        self._connect_box()
        self._connect_parts()
        bell().changed.connect(self.refresh)

    def _connect_box(self) -> None:
        box, counter = self.parts.box, self.flow.counter
        box.changed.connect(self.on_box_changed)
        box.chosen.connect(self.on_box_chosen)
        box.submitted.connect(self.on_box_submitted)
        box.entered_empty.connect(self.on_main)
        box.escaped.connect(self.on_escaped)
        counter.changed.connect(self.on_flow_changed)
        counter.sounded.connect(self.on_sounded)
        self.session.actions.recorded.connect(self.on_recorded)

    def _connect_parts(self) -> None:
        parts, flow = self.parts, self.flow
        parts.pressed.connect(self.press)
        parts.main.clicked.connect(self.on_main)
        parts.banner.left_alone.connect(self.on_escaped)
        parts.idle.undo_asked.connect(flow.undo)
        parts.idle.opened.connect(self.on_due_opened)
        parts.going.due_asked.connect(flow.ask_due)
        parts.going.ticked.connect(flow.lending.tick)
        parts.going.opened.connect(flow.lending.ask_parts)
        parts.person.opened.connect(self.on_home_opened)
        parts.card.ticked.connect(flow.returning.tick)
        parts.card.checked.connect(flow.returning.check)
        parts.side.renew_asked.connect(flow.lending.renew)
        parts.side.lend_asked.connect(self.on_lend_asked)

    # What a place does

    def refresh(self) -> None:
        self.parts.slips = self.isSignalConnected(QMetaMethod.fromSignal(self.slip_wanted))
        self.flow.counter.show()

    def concerns(self, changed: Changed) -> bool:
        return changed.initiator is not self.flow.counter

    def open(self, what: object) -> None:
        match what:
            case ("lend", bytes(person)):
                self.flow.lending.choose(person)
            case ("back", _):
                self.press("back")
            case ("new", str(name)):
                self.press("new", name)
            case ("code", str(code)):
                self.take_scan(code)
            case _:
                self.press("lend")
        if self.flow.state.form is None:
            self.parts.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_scan(self, code: str) -> bool:
        self._typed = ""
        self.parts.box.clear()
        self.flow.typed.submit(code)
        return True

    def step_back(self) -> bool:
        closed = self.flow.step_back()
        self.parts.box.setFocus(Qt.FocusReason.OtherFocusReason)
        return closed

    def undo(self) -> bool:
        """Ctrl+Z takes back the last of today's actions on this laptop (R16)."""
        self.flow.undo()
        return True

    def first_focus(self) -> QWidget | None:
        return self.parts.box if self.flow.state.form is None else self.parts.form.first_empty()

    # The box

    @Slot(str)
    def on_box_changed(self, text: str) -> None:
        # Esc on an empty box with offers under it closes what the box asks.
        if not text and not self._typed and self.flow.state.prompt is not None:
            self.flow.step_back()
            return
        self._typed = text
        self._offer(text)

    def _offer(self, text: str) -> None:
        typed, box = self.flow.typed, self.parts.box
        rows = typed.search(text, self.parts.most_offers())
        box.show_suggestions(rows)
        if typed.nothing:
            box.show_nothing_found(typed.nothing)
        first = rows[0].spoken() if rows else ""
        # With every letter of a name the same first offer would be told again.
        if first != self._offered:
            self._offered = first
            announce(box, first)

    @Slot(int)
    def on_box_chosen(self, place: int) -> None:
        self._typed = ""
        self.flow.typed.take(place)
        if word := self.flow.typed.word:
            self.parts.box.show_text(word)

    @Slot(str)
    def on_box_submitted(self, text: str) -> None:
        self._typed = ""
        self.flow.typed.submit(text)

    # Keys and buttons

    @Slot(str)
    def press(self, name: str, words: str = "") -> bool:
        """Do what a key or a button is for; False if it means nothing now."""
        match name:
            case "help":
                self.help_wanted.emit()
            case "undo":
                self.flow.undo()
            case "step_back":
                return self.step_back()
            case "enter":
                return self.on_main()
            case "slip":
                return self._slip()
            case "add":
                return self._add_item()
            case "contact" | "more" | "membership" | "renew":
                return self._small(name)
            case _:
                typed = self.parts.box.text() if name == "new" and not words else words
                self._typed = ""
                self.parts.box.clear()
                return self.flow.press(name, typed)
        return True

    def _small(self, name: str) -> bool:
        state, flow = self.flow.state, self.flow
        match name:
            case "contact":
                state.contact = not state.contact
            case "more":
                state.more = True
            case "membership":
                return flow.lending.start_membership()
            case "renew" if state.note is not None and state.note.item is not None:
                row = self.session.catalog.items.row(state.note.item)
                if row is not None and row.loan is not None:
                    flow.lending.renew(row.loan)
        flow.counter.show()
        return True

    def _slip(self) -> bool:
        person = self.flow.state.person or self.flow.state.beside
        if person is not None and self.parts.slips:
            self.slip_wanted.emit(person)
        return person is not None

    def _add_item(self) -> bool:
        note = self.flow.state.note
        if note is None:
            return False
        self.flow.state.note = None
        self.session.wanted.emit("items", ("number" if note.kind == "unknown" else "new", note.text))
        return True

    @Slot()
    def on_main(self) -> bool:
        """Enter on the empty box, or the main button."""
        if self.flow.state.form is not None:
            self.parts.form.save()
            return True
        return self.flow.enter()

    @Slot()
    def on_escaped(self) -> None:
        self.step_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.parts.box.text()
            if undoes:
                self.flow.undo()
            return undoes
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys nobody below took: function keys, and typing that belongs into the box."""
        key = event.key()
        if key in BOUND:
            self.press(BOUND[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.step_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_main()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.flow.undo()
        elif event.text().isprintable() and event.text() and self.flow.state.form is None:
            self.parts.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.parts.box.show_text(self.parts.box.text() + event.text())
        else:
            super().keyPressEvent(event)

    # What the parts say

    @Slot(object)
    def on_home_opened(self, item: bytes) -> None:
        row = self.session.catalog.items.row(item)
        if row is not None:
            self.flow.lending.take(row)

    @Slot(object)
    def on_due_opened(self, loan: bytes) -> None:
        found = self.session.catalog.loans.row(loan)
        if found is not None and found.person is not None:
            self.flow.lending.choose(found.person)

    @Slot()
    def on_lend_asked(self) -> None:
        if self.flow.state.beside is not None:
            self.flow.lending.choose(self.flow.state.beside)

    # What is shown and heard

    @Slot()
    def on_flow_changed(self) -> None:
        opened = self.parts.show_state()
        state = self.flow.state
        if any(out.unsaved for out in state.outs) or any(back.unsaved for back in state.backs):
            self._ticks.start()
        if opened:
            self._joining.begin(state.form or "")
        if state.prompt is not None and not self.parts.box.text():
            self._offer("")

    @Slot(object)
    def on_recorded(self, receipt: Receipt) -> None:
        self.parts.say_done(receipt)

    @Slot(str)
    def on_sounded(self, name: str) -> None:
        self._sounds.muted = not self.session.preferences.sounds
        self._sounds.play(name)

    # Geometry

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.parts.place_box()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.place_box()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flow.save()
        super().hideEvent(event)
