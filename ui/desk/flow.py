"""The desk's logic as one thing: what each key does, what Enter does, and undo. It paints nothing.

A key that means nothing just now says so by its answer, so that the key bar shows only what works.
"""

from PySide6.QtCore import QObject

from skillshare.domain.loans import BROKEN
from skillshare.domain.refusal import Refusal
from ui.desk import kits, reserved
from ui.desk.attending import Attending
from ui.desk.back import Returning
from ui.desk.counter import Counter
from ui.desk.holding import Holding
from ui.desk.lend import Lending
from ui.desk.state import BACK, LEND, DeskState, Note, Prompt
from ui.desk.typed import Typed
from ui.session import Session


class Flow:
    """`press(name)` for keys and buttons; `typed` for the box; `lending` and `returning` for what is on screen."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self.counter = Counter(session, parent)
        self.lending = Lending(self.counter)
        self.returning = Returning(self.counter, self.lending)
        self.holding = Holding(self.counter)
        self.attending = Attending(self.counter, self.lending)
        self.typed = Typed(self.counter, self.lending, self.returning, self.attending, self.undo)

    @property
    def state(self) -> DeskState:
        return self.counter.state

    def press(self, name: str, words: str = "") -> bool:
        """Do what a key stands for; `words` is what is typed in the box. False if it means nothing now."""
        match name:
            case "lend" | "back":
                return self._turn(name)
            case "new":
                return self._new(words)
            case "due":
                return self.ask_due()
            case "all_there":
                side = self.returning if self.state.mode == BACK else self.lending
                return side.all_there()
            case "override":
                if self.state.mode == BACK and self.state.trouble is None:
                    return self.returning.check(BROKEN)
                return self.lending.override()
            case "agree":
                return self.lending.accept_agreement()
            case kits.WITHOUT:
                return self.lending.go_on(name)
            case "join":
                return self.holding.join()
            case "today":
                self.state.all_today = not self.state.all_today
                self.counter.changed.emit()
                return True
        if reserved.press(self.counter, self.lending, name):
            return True
        return self.attending.press(name) or (name.startswith(kits.INSTEAD) and self.lending.go_on(name))

    def _turn(self, mode: str) -> bool:
        if mode == BACK and self.returning.take_offer():
            return True
        self.save()
        self.state.turn(BACK if mode == BACK else LEND)
        self.counter.changed.emit()
        return True

    def _new(self, words: str) -> bool:
        note = self.state.note
        typed = words.strip() or (note.text if note is not None and note.kind == "nothing" else "")
        self.save()
        self.state.turn(LEND)
        self.state.form = typed
        self.counter.changed.emit()
        return True

    def ask_due(self, entry: bytes | None = None) -> bool:
        """F6: when the newest is due; for a consumable, how many."""
        outs = self.state.outs
        out = self.state.out(entry) if entry else (outs[0] if outs else None)
        if self.state.mode == BACK or out is None:
            return False
        self.state.step()
        self.state.prompt = Prompt(kind="due" if out.loan is not None else "count", subject=out.key)
        self.counter.changed.emit()
        return True

    def enter(self) -> bool:
        """Enter on the empty box: the main button."""
        if self.state.note is not None and self.returning.take_offer():
            return True
        if self.state.mode == BACK:
            if self.state.back is None:
                return False
            self.holding.put_aside()
            self.returning.finish()
            return True
        if self.state.person is None:
            return False
        self.lending.finish()
        return True

    def undo(self, entry: bytes | None = None) -> None:
        """Take back the last action, or that one (R16)."""
        self.save()
        if entry is None:
            deed = self.counter.last_deed()
            entry = deed.entry if deed is not None else None
        if entry is None:
            self.counter.tell(Note(kind="nothing_to_undo"))
            return
        self.state.step()
        self.counter.session.actions.undo(entry, done=lambda _: self.counter.show(), refused=self._not_undone)

    def _not_undone(self, refusal: Refusal) -> None:
        self.counter.refuse(refusal)
        self.counter.show()

    def save(self) -> None:
        """Record ticks that are not yet recorded."""
        self.lending.save_parts()
        self.returning.save_parts()

    def step_back(self) -> bool:
        """Esc."""
        closed = self.state.step_back()
        if closed:
            self.counter.show()
        return closed
