"""Who waits for what, at the desk: joining the line, putting aside what came back, what is kept for whom (R18, R33).

Whose turn it is says the domain; the words of banner and cards are in `messages`, `returns` and `persons`.
"""

from typing import Final

from skillshare.community import Receipt
from skillshare.domain.holds import InLine, PlaceHold, PutAside
from skillshare.domain.kit_lending import LendKit
from ui import dates
from ui.desk.counter import Counter
from ui.i18n import isolate, translate
from ui.kit.rows import Row

_KEPT: Final = ("held", "reserved_for_other")
"""Rules by which somebody else is to have it."""


class Holding:
    """What can be done for those who wait."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    def join(self) -> bool:
        """The person in front waits for the thing the banner is about; False if there is nobody or nothing."""
        state = self._counter.state
        item = wanted(self._counter)
        if item is None or state.person is None or place_of(self._counter, item, state.person) is not None:
            return False
        state.settle(item)
        state.step()
        self._counter.do(PlaceHold(item=item, person=state.person), self._done)
        return True

    def put_aside(self) -> None:
        """What the card shows now stands on the hold shelf for whoever is next (R33)."""
        back = self._counter.state.back
        if back is not None and back.keeps:
            hold = back.next.hold if back.next is not None else b""
            self._counter.do(PutAside(hold=hold), self._done)

    def _done(self, _: Receipt) -> None:
        self._counter.sounded.emit("done")


def wanted(counter: Counter) -> bytes | None:
    """The thing the banner is about, if somebody could wait for it: it is out, or kept or reserved for another."""
    state = counter.state
    if state.note is not None:
        return state.note.item if state.note.kind == "is_out" else None
    trouble = state.trouble
    if trouble is None or isinstance(trouble.command, LendKit):
        return None
    return trouble.item if any(question.rule in _KEPT for question in trouble.questions) else None


def place_of(counter: Counter, item: bytes, person: bytes) -> int | None:
    """The place of a person in the line for a thing, None if they do not wait for it."""
    line = counter.line(item)
    return next((one.place for one in line if one.person == person and one.is_standing), None)


def kept_rows(counter: Counter) -> tuple[Row, ...]:
    """What is here and kept for the person in front, with where it stands; the key is the item."""
    person = counter.state.person
    found = counter.session.community.deciding().ready_for(person) if person is not None else ()
    rows = []
    for item, mine in found:
        shelf = translate("desk", "Hold shelf") if mine.aside else isolate(item.shelf or item.location)
        rows.append(
            Row(
                key=item.id,
                title=item.name,
                detail=shelf or translate("desk", "no shelf"),
                detail2=kept_until(counter, mine),
                picture=counter.picture(item),
            )
        )
    return tuple(rows)


def kept_until(counter: Counter, one: InLine) -> str:
    """ "until Thu 3 December": how long something is kept."""
    if one.until is None:
        return ""
    return translate("desk", "until {day}").format(day=dates.near(one.until, counter.today()))
