"""How items, people and loans of the catalog look in lists: views in, rows and chips of the kit out.

Every place shows them through here, so that a drill looks the same wherever it turns up.
"""

from datetime import date

from PySide6.QtCore import QCoreApplication

from skillshare.catalog.views import Hit, ItemRow, LoanRow, PersonRow
from ui import dates
from ui.kit.chip import State
from ui.kit.kinds import drawing_for
from ui.kit.pictures import Picture, initials_of
from ui.kit.rows import Row


def picture_of(name: str, category: str, chosen: str = "", photo: bytes = b"") -> Picture:
    """The picture of a thing: its photo, the drawing chosen for it, or the one its name and category suggest."""
    guessed = drawing_for(name, category)
    if photo:
        return Picture(photo=photo, tint=guessed.tint)
    return Picture(drawing=chosen, tint=guessed.tint) if chosen else guessed


def item_state(item: ItemRow, today: date) -> State:
    """State of an item as a chip: icon and word, colour only helps."""
    tr = QCoreApplication.translate
    match item.state:
        case "out":
            return due_state(item.due, today)
        case "here":
            words = tr("showing", "Here, {shelf}").format(shelf=item.shelf) if item.shelf else tr("showing", "Here")
            return State(text=words, icon="circle-check", tone="good")
        case "repair":
            return State(text=tr("showing", "In repair"), icon="wrench", tone="warn")
        case "missing":
            return State(text=tr("showing", "Missing"), icon="search", tone="warn")
        case "used_up":
            return State(text=tr("showing", "Used up"), icon="archive", tone="warn")
    return State(text=tr("showing", "Retired"), icon="archive", tone="plain")


def due_state(due: date | None, today: date) -> State:
    """State of something that is out: when it is back, or how late it is."""
    tr = QCoreApplication.translate
    if due is None:
        return State(text=tr("showing", "Out"), icon="clock", tone="plain")
    if due < today:
        late = (today - due).days
        return State(text=tr("showing", "Late %n day(s)", "", late), icon="clock", tone="warn")
    if due == today:
        return State(text=tr("showing", "Back today"), icon="clock", tone="plain")
    return State(text=tr("showing", "Back {day}").format(day=dates.short(due, today)), icon="clock", tone="plain")


def item_row(item: ItemRow, today: date) -> Row:
    """An item in a list: picture, name, number and shelf or who has it, state."""
    if item.outings and item.person_name:
        detail = f"{item.number} · {item.person_name}"
    else:
        detail = " · ".join(part for part in (item.number, item.shelf) if part)
    picture = picture_of(item.name, item.category, item.picture)
    return Row(key=item.id, title=item.name, detail=detail, picture=picture, state=item_state(item, today))


def person_row(person: PersonRow) -> Row:
    """A person in a list: initials, name, number and what they have."""
    tr = QCoreApplication.translate
    has = tr("showing", "%n item(s) at home", "", person.has) if person.has else ""
    state = None
    if person.block:
        state = State(text=tr("showing", "Blocked"), icon="octagon-x", tone="stop")
    elif person.late:
        state = State(text=tr("showing", "%n late", "", person.late), icon="clock", tone="warn")
    detail = " · ".join(part for part in (person.number, has) if part)
    return Row(
        key=person.id,
        title=person.name,
        detail=detail,
        initials=initials_of(person.name),
        person=person.id,
        state=state,
    )


def loan_row(loan: LoanRow, today: date) -> Row:
    """A loan in a list: the item, who has it, when it is due."""
    picture = picture_of(loan.item_name, loan.category, loan.picture)
    return Row(
        key=loan.id, title=loan.item_name, detail=loan.person_name, picture=picture, state=due_state(loan.due, today)
    )


def hit_row(hit: Hit, today: date) -> Row:
    """An answer of the search."""
    if hit.item is not None:
        return item_row(hit.item, today)
    if hit.person is None:
        raise ValueError("a hit is an item or a person")
    return person_row(hit.person)
