"""What the return card says, as one value: late or not, who had it, which shelf, what is missing (R18)."""

from skillshare.domain.items import REPAIR, Item
from skillshare.domain.loans import Loan
from ui import dates
from ui.desk.counter import Counter
from ui.desk.return_card import ReturnView
from ui.i18n import isolate, translate
from ui.kit.chip import State
from ui.wording.said import listed


def return_view(counter: Counter) -> ReturnView | None:
    """The card of the newest return, None if it is closed."""
    back = counter.state.back
    if back is None:
        return None
    item, loan = counter.catalog.items.state(back.item), counter.catalog.loans.state(back.loan)
    title, shelf, under = _shelf(item)
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
        parts=tuple((part, part in back.ticked) for part in back.parts),
        missing=_missing(back.missing),
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
