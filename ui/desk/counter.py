"""What all parts of the desk share: the session, the state, one way to act and one way to say that something changed.

Which command follows from which scan is in `lend` and `back`; nothing is painted here.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from skillshare.catalog.readers import Catalog
from skillshare.catalog.views import Deed, ItemRow
from skillshare.community import Receipt
from skillshare.domain.holds import InLine, first
from skillshare.domain.items import Item
from skillshare.domain.kinds import PART
from skillshare.domain.refusal import Question, Refusal
from ui.desk.state import DeskState, Note
from ui.kit.pictures import Picture
from ui.photos import PhotoShelf
from ui.session import Session
from ui.showing import item_picture

_FOUNDING = frozenset({"genesis", "grant"})
_LISTED = 4
"""Of how many things that came back it is looked up who waits for them: those that are in sight."""


class _Kept(QObject):
    """Keeps the state with the session: another language builds the desk anew, and the person still stands there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.state = DeskState()


def _state_of(session: Session) -> DeskState:
    found = session.findChild(_Kept)
    return (found if isinstance(found, _Kept) else _Kept(session)).state


class Counter(QObject):
    """Signals: `changed` when the screen should show the state again, `sounded(name)` after a commit or a stop."""

    changed = Signal()
    sounded = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.state = _state_of(session)
        self.photos = PhotoShelf(session.folder, session.community.vault)
        self._trail: dict[bytes, int] = {}
        session.actions.recorded.connect(self.on_recorded)

    @Slot(object)
    def on_recorded(self, receipt: Receipt) -> None:
        self._trail[receipt.entry] = len(self._trail)

    @property
    def catalog(self) -> Catalog:
        return self.session.catalog

    def picture(self, item: ItemRow | Item) -> Picture:
        """The picture of a thing: its photo, else a drawing."""
        return item_picture(item, self.photos)

    def line(self, item: bytes) -> tuple[InLine, ...]:
        """Who waits for a thing (R33)."""
        return self.session.community.deciding().line(self.catalog.items.state(item))

    def today(self) -> date:
        """The civil date at the site (R7)."""
        return self.session.catalog.today()

    def do(
        self,
        command: Any,
        done: Callable[[Receipt], None] | None = None,
        *,
        asked: Callable[[tuple[Question, ...]], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Carry out a command; afterwards the state is read again and shown. Without `done` the line at the bottom is
        all there is to say. Nothing follows once another window stands here; what was recorded stays."""

        def finished(receipt: Receipt) -> None:
            if isValid(self):
                if done is not None:
                    done(receipt)
                self.show()

        def stopped(refusal: Refusal) -> None:
            if isValid(self):
                (refused or self.refuse)(refusal)
                self.show()

        def questioned(questions: tuple[Question, ...]) -> None:
            if isValid(self):
                (asked or self.session.actions.asked.emit)(questions)
                self.sounded.emit("attention")
                self.show()

        self.session.actions.do(command, done=finished, refused=stopped, asked=questioned, initiator=self)

    def refuse(self, refusal: Refusal) -> None:
        """It cannot be done; the banner says why and what now."""
        self.tell(Note(kind="refused", refusal=refusal), "stop")

    def tell(self, note: Note, tone: str = "attention") -> None:
        """Say something until the next step."""
        self.state.note = note
        self.sounded.emit(tone)
        self.changed.emit()

    def show(self) -> None:
        """Drop what is no longer so (an undo, a return at another laptop) and show the rest."""
        self._keep_outs()
        self._keep_backs()
        state = self.state
        if state.person is not None and self.catalog.people.row(state.person) is None:
            state.leave()
        self.changed.emit()

    def _keep_outs(self) -> None:
        kept = []
        for out in self.state.outs:
            if out.loan is None:
                deed = self.catalog.history.deed(out.entry)
                if deed is not None and not deed.undone:
                    kept.append(out)
                continue
            loan = self.catalog.loans.state(out.loan)
            if loan.is_open:
                if not out.unsaved:
                    out.answered, out.ticked = loan.parts is not None, set(loan.parts or ())
                kept.append(out)
        self.state.outs = kept

    def _keep_backs(self) -> None:
        kept = []
        for back in self.state.backs:
            loan = self.catalog.loans.state(back.loan)
            if loan.opened and loan.returned is not None:
                back.check = loan.check
                if not back.unsaved:
                    back.answered = loan.missing is not None
                    back.ticked = set(back.parts) - set(loan.missing or ()) if back.answered else set()
                kept.append(back)
        if self.state.backs and (not kept or kept[0].loan != self.state.backs[0].loan):
            self.state.card = False
        self.state.backs = kept
        for back in kept[:_LISTED]:
            back.next = first(self.line(back.item))

    def deeds(self, limit: int = 200) -> tuple[Deed, ...]:
        """Today's actions on this laptop, the latest first, without those that founded the community."""
        deeds = self.catalog.history.today(self.session.community.zone(), limit)
        # Two actions may share a millisecond; what was seen here keeps the order in which it was done.
        deeds = tuple(sorted(deeds, key=lambda deed: (deed.at, self._trail.get(deed.entry, -1)), reverse=True))
        return _once(deed for deed in deeds if not any(kind in _FOUNDING for kind, _, _ in deed.facts))

    def last_deed(self) -> Deed | None:
        """The latest action that is not taken back; what Ctrl+Z undoes (R16)."""
        return next((deed for deed in self.deeds() if not deed.undone), None)


def _once(deeds: Iterable[Deed]) -> tuple[Deed, ...]:
    """An import is written in parts and undone as one: it stands once, told by the part that holds most."""
    found: dict[bytes, Deed] = {}
    for deed in deeds:
        parts = (records[0] for kind, records, _ in deed.facts if kind == PART)
        name = next(parts, deed.entry)
        if name not in found or len(deed.facts) > len(found[name].facts):
            found[name] = deed
    return tuple(found.values())
