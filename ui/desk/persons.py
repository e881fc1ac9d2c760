"""What the card of the person in front says, as one frozen value; the card only paints it.

Phone and address are left out of it until somebody asks for them (experience 17).
"""

from dataclasses import dataclass

from skillshare.catalog.views import LoanRow
from skillshare.domain.people import Person
from ui import dates
from ui.borrowing import ASK, MAY, STOP, may_borrow
from ui.desk.counter import Counter
from ui.desk.holding import kept_rows
from ui.i18n import isolate, language_name, translate
from ui.kit.rows import Row
from ui.showing import loan_picture
from ui.wording import states
from ui.wording.said import first_name


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """Words of the card. `state` is may, ask or stop; `agreed` None where the community has no house rules."""

    id: bytes
    name: str
    number: str
    state: str
    state_words: str
    state_detail: str
    note: str
    note_by: str
    membership: str
    agreed: bool | None
    languages: str
    contact: tuple[tuple[str, str], ...]
    home: tuple[Row, ...]
    kept: tuple[Row, ...]
    more: bool


def person_view(counter: Counter) -> PersonView | None:
    """The card of the person in front, None if there is nobody."""
    state = counter.state
    if state.person is None:
        return None
    person = counter.catalog.people.state(state.person)
    kind, words, detail = _may_borrow(counter, person)
    today, agreement = counter.today(), counter.catalog.settings(counter.session.community.id).agreement
    return PersonView(
        id=person.id,
        name=person.name,
        number=person.number,
        state=kind,
        state_words=words,
        state_detail=detail,
        note=person.note,
        note_by=_pinned(counter, person) if person.note else "",
        membership=states.membership(person, today),
        agreed=person.agreed >= agreement if agreement else None,
        languages=translate("desk", ", ", "between languages").join(map(language_name, person.languages)),
        contact=_contact(person) if state.contact else (),
        home=_home(counter),
        kept=kept_rows(counter),
        more=state.more,
    )


def _may_borrow(counter: Counter, person: Person) -> tuple[str, str, str]:
    found = may_borrow(counter.session, person)
    if found.kind == STOP:
        return STOP, translate("desk", "Not today"), found.reasons[0]
    if found.kind == ASK:
        return ASK, translate("desk", "After a reason"), ". ".join(found.reasons)
    detail = translate("desk", "{has} of %n item(s)", "how many a person has", found.limit).format(has=found.has)
    return MAY, translate("desk", "May borrow"), detail


def _pinned(counter: Counter, person: Person) -> str:
    zone = counter.session.community.zone()
    day = dates.short(dates.moment(person.note_at, zone).date(), counter.today())
    by = counter.catalog.people.name(person.note_by)
    if by:
        return translate("desk", "Pinned by {name}, {day}").format(name=isolate(first_name(by)), day=day)
    return translate("desk", "Pinned on {day}").format(day=day)


def _contact(person: Person) -> tuple[tuple[str, str], ...]:
    """(icon, text) of each way to be reached, or that there is none."""
    ways = (("phone", person.phone), ("messages-square", person.email), ("map-pin", person.address))
    shown = tuple((icon, isolate(text)) for icon, text in ways if text)
    return shown or (("info", translate("desk", "No phone, e-mail or address is known.")),)


def _home(counter: Counter) -> tuple[Row, ...]:
    """What the person had before this visit, the next due first."""
    state = counter.state
    now = {out.loan for out in state.outs}
    loans = counter.catalog.loans.open_of(state.person or b"")
    return tuple(home_row(counter, loan) for loan in loans if loan.id not in now)


def home_row(counter: Counter, loan: LoanRow) -> Row:
    """A thing somebody has at home, with when it is due or how late it is; its key is the item."""
    today = counter.today()
    said = translate("desk", "due {day}").format(day=dates.near(loan.due, today)) if loan.due else ""
    if loan.due is not None and loan.due < today:
        said = dates.late((today - loan.due).days)
    return Row(key=loan.item, title=loan.item_name, detail=said, picture=loan_picture(loan, counter.photos))
