"""Bringing back at the desk: a scan is a return (R18); how it is and what is missing can be said until the next one."""

from skillshare.catalog.views import ItemRow, KitRow
from skillshare.community import Receipt
from skillshare.domain.items import ACTIVE, MISSING, RETIRED, SetCondition
from skillshare.domain.kit_lending import ReturnKit
from skillshare.domain.lending import CheckReturn, ReturnItem
from skillshare.domain.loans import BROKEN
from skillshare.domain.refusal import ItemRetired
from ui.desk import kits
from ui.desk.counter import Counter
from ui.desk.lend import Lending
from ui.desk.state import BACK, Back, Note, Prompt


class Returning:
    """What can be done while things come back."""

    def __init__(self, counter: Counter, lending: Lending) -> None:
        self._counter = counter
        self._lending = lending

    def take(self, row: ItemRow) -> None:
        """An item was scanned: it is back, or the banner says where it belongs."""
        state = self._counter.state
        self.save_parts()
        state.step()
        if row.outings:
            self.give_back(row.id)
        elif row.condition == RETIRED:
            item = self._counter.catalog.items.state(row.id)
            self._counter.refuse(ItemRetired(row.id, row.name, item.reason))
        elif row.condition == MISSING:
            # Whoever brings a missing thing to the desk has found it.
            state.card = False
            found = SetCondition(item=row.id, condition=ACTIVE)
            self._counter.do(found, lambda _: self._counter.tell(Note(kind="found", item=row.id), "done"))
        else:
            state.card = False
            self._counter.tell(Note(kind="is_in", item=row.id))

    def give_back(self, item: bytes) -> None:
        """Record the return and show its card."""
        row = self._counter.catalog.items.row(item)
        before = self._counter.catalog.items.state(item)
        person = row.person if row else None

        def done(receipt: Receipt) -> None:
            back = Back(item=item, loan=receipt.record, entry=receipt.entry, person=person, parts=before.accessories)
            self._counter.state.returned(back)
            self._counter.sounded.emit("done")

        self._counter.do(ReturnItem(item=item), done)

    def take_kit(self, kit: KitRow) -> None:
        """A kit was scanned: all of it that is out with its borrower is back (R11)."""
        state = self._counter.state
        self.save_parts()
        state.step()
        if self._counter.catalog.kits.outs(kit.id):
            self.give_kit_back(kit.id)
        else:
            state.card = False
            self._counter.tell(Note(kind="kit_in", item=kit.id))

    def give_kit_back(self, kit: bytes) -> None:
        """Record the return of all parts; the card shows the first of them."""

        def done(receipt: Receipt) -> None:
            for back in kits.came_back(self._counter, receipt):
                self._counter.state.returned(back)
            self._counter.sounded.emit("done")

        self._counter.do(ReturnKit(kit=kit), done)

    def take_offer(self) -> bool:
        """F3 while the banner offers it: the item that is out comes back. False if nothing is offered.

        With another person in front it came back for them: it goes out to them at once.
        """
        state, note = self._counter.state, self._counter.state.note
        if note is None or note.kind not in ("is_out", "has_it", "kit_out") or note.item is None:
            return False
        item, person = note.item, state.person
        if note.kind in ("is_out", "kit_out") and person is not None:
            state.step()
            command = ReturnKit(kit=item) if note.kind == "kit_out" else ReturnItem(item=item)
            self._counter.do(command, lambda _: self._lending.lend(item, person))
            return True
        state.turn(BACK)
        (self.give_kit_back if note.kind == "kit_out" else self.give_back)(item)
        return True

    def tick(self, part: str, there: bool) -> None:
        """A part was seen or not; saved when the next thing is done, and soon in any case."""
        back = self._counter.state.back
        if back is not None:
            back.ticked = back.ticked | {part} if there else back.ticked - {part}
            back.unsaved = True
            self._counter.changed.emit()

    def all_there(self) -> bool:
        """F8: nothing is missing; False if it has no parts."""
        back = self._counter.state.back
        if back is None or not back.parts:
            return False
        back.ticked, back.unsaved = set(back.parts), True
        self.save_parts()
        return True

    def save_parts(self) -> None:
        """Record the ticks made so far."""
        for back in self._counter.state.backs:
            if back.unsaved:
                missing = back.missing
                back.unsaved = False
                self._counter.do(CheckReturn(loan=back.loan, missing=missing))

    def check(self, how: str, note: str = "") -> bool:
        """Good, worn or broken; broken goes to repair in the same action, and the box asks what is wrong with it."""
        back = self._counter.state.back
        if back is None:
            return False
        wants_note = how == BROKEN and not note
        self._counter.state.prompt = Prompt(kind="fault", subject=back.loan) if wants_note else None
        self._counter.do(CheckReturn(loan=back.loan, check=how, note=note))
        return True

    def finish(self) -> None:
        """Next item: the card goes, the lists stay."""
        self.save_parts()
        self._counter.state.step()
        self._counter.state.card = False
        self._counter.show()
