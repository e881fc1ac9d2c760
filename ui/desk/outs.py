"""The rows of what goes out and of what came back, as values for the screen."""

from dataclasses import replace

from skillshare.catalog.views import ItemRow
from skillshare.domain.items import REPAIR
from ui import dates
from ui.desk.counter import Counter
from ui.desk.going_out import OutsView, PartsView
from ui.desk.persons import home_row
from ui.desk.state import Back, Out
from ui.i18n import isolate, translate
from ui.kit.rows import Row
from ui.showing import item_row, kit_row, loan_row
from ui.wording.said import first_name


def outs_view(counter: Counter) -> OutsView:
    """What goes out with the person in front."""
    state = counter.state
    name = isolate(first_name(counter.catalog.people.name(state.person)))
    asked = state.asked_out()
    parts = None
    if asked is not None and asked.parts:
        seen = tuple((part, part in asked.ticked) for part in asked.parts)
        parts = PartsView(entry=asked.key, parts=seen)
    count = translate("desk", "%n item(s), each one is saved", "", len(state.outs)) if state.outs else ""
    rows = tuple(row for out in state.outs if (row := _out_row(counter, out)) is not None)
    return OutsView(
        title=translate("desk", "Going out with {name}").format(name=name), count=count, rows=rows, parts=parts
    )


def _out_row(counter: Counter, out: Out) -> Row | None:
    item = counter.catalog.items.row(out.item)
    if item is None:
        return None
    row = Row(key=out.key, title=item.name, picture=counter.picture(item), more=True)
    if out.loan is None:
        return replace(row, detail=_taken(counter, out, item))
    loan = counter.catalog.loans.row(out.loan)
    due = loan.due if loan else None
    end = dates.day(due, counter.today()) if due else translate("desk", "no due date")
    detail = f"{isolate(item.number)} · {_parts(out)}"
    if out.kit is not None:
        detail = f"{isolate(counter.catalog.kits.name(out.kit.kit))} · {detail}"
    return replace(row, detail=detail, end=end, end_detail=_remark(counter, out))


def _taken(counter: Counter, out: Out, item: ItemRow) -> str:
    unit = counter.catalog.items.state(out.item).unit
    count = f"{out.quantity} {unit}".strip()
    left = translate("desk", "%n left", "stock", max(0, item.stock))
    return f"{isolate(item.number)} · {count} · {left}"


def _parts(out: Out) -> str:
    if not out.parts:
        return translate("desk", "no extra parts")
    if out.is_open:
        return translate("desk", "%n part(s), not looked at", "", len(out.parts))
    text = translate("desk", "{there} of %n part(s)", "", len(out.parts))
    return text.format(there=len(out.ticked & set(out.parts)))


def _remark(counter: Counter, out: Out) -> str:
    """What is unusual about the due date: no opening is known for it, or it went out on an earlier day."""
    if out.loan is None:
        return ""
    loan = counter.catalog.loans.state(out.loan)
    if loan.due is not None and loan.back_by is None:
        return translate("desk", "no opening known")
    opened = dates.moment(loan.opened, counter.session.community.zone()).date()
    if opened != counter.today():
        return translate("desk", "out since {day}").format(day=dates.short(opened, counter.today()))
    return ""


def waiting_rows(counter: Counter) -> tuple[Row, ...]:
    """Items and kits that were scanned before a person."""
    rows = (_waiting_row(counter, one) for one in counter.state.waiting)
    return tuple(row for row in rows if row is not None)


def _waiting_row(counter: Counter, one: bytes) -> Row | None:
    item = counter.catalog.items.row(one)
    if item is not None:
        return item_row(item, counter.today(), counter.photos)
    kit = counter.catalog.kits.row(one)
    return kit_row(kit) if kit is not None else None


def back_rows(counter: Counter) -> tuple[Row, ...]:
    """What came back just now, with the shelf at the end."""
    return tuple(row for back in counter.state.backs if (row := _back_row(counter, back)) is not None)


def _back_row(counter: Counter, back: Back) -> Row | None:
    item = counter.catalog.items.row(back.item)
    if item is None:
        return None
    who = counter.catalog.people.name(back.person)
    goes = translate("desk", "Hold shelf") if back.is_kept else isolate(item.shelf)
    if item.state == REPAIR:
        goes = translate("desk", "Repair")
    return Row(key=back.loan, title=item.name, detail=who, picture=counter.picture(item), end=goes)


def home_rows(counter: Counter, person: bytes) -> tuple[Row, ...]:
    """What a person still has, the next due first."""
    return tuple(replace(home_row(counter, loan), key=loan.id) for loan in counter.catalog.loans.open_of(person))


def due_rows(counter: Counter, limit: int = 40) -> tuple[Row, ...]:
    """What is late and what is due today; on a day on which nothing is due, what is due next."""
    today, loans = counter.today(), counter.catalog.loans
    found = [*loans.overdue(limit), *(loans.due_on(today, today) or loans.next_due(limit))]
    return tuple(loan_row(loan, today, counter.photos) for loan in found[:limit])
