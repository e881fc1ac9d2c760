"""What the return card says, as one value: late or not, who had it, which shelf, what is missing (R18)."""

from skillshare.domain.items import REPAIR, Item
from skillshare.domain.loans import Loan
from ui import dates
from ui.desk.counter import Counter
from ui.desk.kits import kit_words
from ui.desk.return_card import NextView, ReturnView
from ui.desk.state import Back
from ui.i18n import isolate, translate
from ui.kit.chip import State
from ui.wording.said import first_name, listed


def return_view(counter: Counter) -> ReturnView | None:
    """The card of the newest return, None if it is closed."""
    back = counter.state.back
    if back is None:
        return None
    item, loan = counter.catalog.items.state(back.item), counter.catalog.loans.state(back.loan)
    title, shelf, under = _hold_shelf(item, back) if back.is_kept else _shelf(item)
    details = [item.brand, item.number]
    return ReturnView(
        picture=counter.picture(item),
        name=item.name,
        number=" · ".join(isolate(part) for part in details if part),
        state=_late(counter, loan),
        person=back.person,
        person_name=counter.catalog.people.name(back.person),
        had=_had(loan),
        shelf_title=title,
        shelf=shelf,
        shelf_under=under,
        next=_next(counter, back),
        parts=tuple((part, part in back.ticked) for part in back.parts),
        missing=_missing(back.missing),
        kit=kit_words(counter, back),
        check=loan.check,
        note=loan.check_note,
    )


def _shelf(item: Item) -> tuple[str, str, str]:
    """What to do with it, the mark in large type, and a second line."""
    mark = item.shelf or translate("desk", "no shelf")
    if item.condition == REPAIR:
        own = translate("desk", "Its own shelf is {shelf}").format(shelf=isolate(item.shelf)) if item.shelf else ""
        return translate("desk", "Put it with the repairs"), translate("desk", "Repair"), own
    return translate("desk", "Put it back on its shelf"), mark, item.location


def _hold_shelf(item: Item, back: Back) -> tuple[str, str, str]:
    name = first_name(back.next.name) if back.next is not None else ""
    own = translate("desk", "Its own shelf is {shelf}").format(shelf=isolate(item.shelf)) if item.shelf else ""
    return translate("desk", "Put it on the hold shelf for"), name or translate("desk", "the next"), own


def _next(counter: Counter, back: Back) -> NextView | None:
    """Whose turn it is and until when it is kept; while it is repaired the time does not run (R34)."""
    one = back.next
    if one is None:
        return None
    name = isolate(one.name) or translate("desk", "Somebody")
    words = translate("desk", "We keep it for them once it is mended.")
    if one.until is not None:
        day = dates.day(one.until, counter.today())
        words = translate("desk", "We keep it for them until {day}.").format(day=day)
    title = translate("desk", "{name} is next").format(name=name)
    return NextView(person=one.person or b"", name=one.name, title=title, words=words)


def _late(counter: Counter, loan: Loan) -> State:
    zone = counter.session.community.zone()
    back = dates.moment(loan.returned or 0, zone).date()
    if loan.due is not None and back > loan.due:
        return State(text=dates.late((back - loan.due).days), icon="clock", tone="warn")
    return State(text=translate("desk", "Back on time"), icon="circle-check", tone="good")


def _had(loan: Loan) -> str:
    days = max(0, (loan.returned or 0) - loan.opened) // 86_400_000
    return translate("desk", "had it for {span}").format(span=dates.span(days))


def _missing(parts: tuple[str, ...]) -> str:
    if not parts:
        return ""
    if len(parts) == 1:
        return translate("desk", "{part} is noted as missing.").format(part=isolate(parts[0]))
    return translate("desk", "{parts} are noted as missing.").format(parts=listed(parts))
