"""How items, people and loans of the catalog look in lists: views in, rows and chips of the kit out.

Every place shows them through here, so that a drill looks the same wherever it turns up.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from skillshare.catalog.sessions import SessionRow
from skillshare.catalog.skills import SkillRow
from skillshare.catalog.views import HERE, OUT, USED_UP, Hit, ItemRow, KitRow, LoanRow, PersonRow
from skillshare.domain.holds import InLine
from skillshare.domain.items import MISSING, REPAIR, RETIRED, Item
from ui import dates
from ui.i18n import isolate
from ui.kit.chip import State
from ui.kit.kinds import drawing_for
from ui.kit.pictures import Picture, initials_of, tint_of
from ui.kit.rows import Row
from ui.photos import PhotoShelf
from ui.wording import states, teaching
from ui.wording.said import commas

_SIGNS: Final = {
    HERE: ("circle-check", "good"),
    REPAIR: ("wrench", "warn"),
    MISSING: ("search", "warn"),
    RETIRED: ("archive", "plain"),
    USED_UP: ("archive", "warn"),
}
"""Icon and tone of what is not out."""


_SKILLS: Final = 2
"""Skills of one person that are named in a list."""


def picture_of(name: str, category: str, chosen: str = "", photo: bytes = b"") -> Picture:
    """The picture of a thing: its photo, the drawing chosen for it, or the one its name and category suggest."""
    if photo:
        return Picture(photo=photo, tint=drawing_for(name, category).tint)
    return drawing(chosen) if chosen else drawing_for(name, category)


@lru_cache(maxsize=512)
def drawing(name: str) -> Picture:
    """A drawing by its own name, on the tint its kind has."""
    guess = drawing_for(name.replace("-", " "))
    return Picture(drawing=name, tint=guess.tint if guess.drawing == name else tint_of(name))


def item_picture(item: ItemRow | Item, photos: PhotoShelf | None = None) -> Picture:
    """The picture of an item; without `photos` a drawing."""
    return picture_of(item.name, item.category, item.picture, photos.thumbnail(item.photo) if photos else b"")


def loan_picture(loan: LoanRow, photos: PhotoShelf | None = None) -> Picture:
    """The picture of the thing a loan is about; without `photos` a drawing."""
    return picture_of(loan.item_name, loan.category, loan.picture, photos.thumbnail(loan.photo) if photos else b"")


def item_state(item: ItemRow, today: date, kept: InLine | None = None) -> State:
    """State of an item as a chip: icon and word, colour only helps. `kept` is for whom it is kept."""
    if kept is not None:
        return State(text=states.kept(kept), icon="hourglass", tone="plum")
    if item.state == OUT:
        return due_state(item.due, today)
    icon, tone = _SIGNS[item.state]
    return State(text=states.item_state(item, today), icon=icon, tone=tone)


def due_state(due: date | None, today: date) -> State:
    """State of something that is out: when it is back, or how late it is."""
    late = due is not None and due < today
    return State(text=states.due_back(due, today), icon="clock", tone="warn" if late else "plain")


def item_row(item: ItemRow, today: date, photos: PhotoShelf | None = None) -> Row:
    """An item in a list: picture, name, number and shelf or who has it, state."""
    if item.outings and item.person_name:
        detail = f"{isolate(item.number)} · {isolate(item.person_name)}"
    else:
        detail = " · ".join(isolate(part) for part in (item.number, item.shelf) if part)
    picture = item_picture(item, photos)
    return Row(key=item.id, title=item.name, detail=detail, picture=picture, state=item_state(item, today))


def person_row(person: PersonRow, skills: Sequence[str] = ()) -> Row:
    """A person in a list: initials, name, number, or the `skills` they teach, and what they have."""
    tr = QCoreApplication.translate
    has = tr("showing", "%n item(s) at home", "", person.has) if person.has else ""
    state = None
    if person.block:
        state = State(text=tr("showing", "Blocked"), icon="octagon-x", tone="stop")
    elif person.late:
        state = State(text=tr("showing", "%n late", "", person.late), icon="clock", tone="warn")
    known = commas(skills[:_SKILLS]) or isolate(person.number)
    detail = " · ".join(part for part in (known, has) if part)
    return Row(
        key=person.id,
        title=person.name,
        detail=detail,
        initials=initials_of(person.name),
        person=person.id,
        state=state,
    )


def loan_row(loan: LoanRow, today: date, photos: PhotoShelf | None = None) -> Row:
    """A loan in a list: the item, who has it, when it is due."""
    picture = loan_picture(loan, photos)
    return Row(
        key=loan.id, title=loan.item_name, detail=loan.person_name, picture=picture, state=due_state(loan.due, today)
    )


def kit_picture(kit: KitRow) -> Picture:
    """The drawing chosen for a kit, else the one its name suggests."""
    return picture_of(kit.name, "", kit.picture)


def kit_state(kit: KitRow) -> State:
    """State of a kit as a chip: whether all of its parts are here."""
    tr = QCoreApplication.translate
    away = len(kit.away)
    if not away:
        return State(text=tr("showing", "All here"), icon="circle-check", tone="good")
    if away == len(kit.parts):
        return State(text=tr("showing", "Away"), icon="clock", tone="plain")
    return State(text=tr("showing", "%n part(s) away", "", away), icon="clock", tone="plain")


def kit_row(kit: KitRow) -> Row:
    """A kit in a list: picture, name, number, how many parts, and whether they are here."""
    parts = QCoreApplication.translate("showing", "Kit of %n part(s)", "", len(kit.parts))
    detail = f"{isolate(kit.number)} · {parts}"
    return Row(key=kit.id, title=kit.name, detail=detail, picture=kit_picture(kit), state=kit_state(kit))


def hit_row(hit: Hit, today: date, photos: PhotoShelf | None = None) -> Row:
    """An answer of the search."""
    if hit.item is not None:
        return item_row(hit.item, today, photos)
    if hit.kit is not None:
        return kit_row(hit.kit)
    if hit.skill is not None:
        return skill_row(hit.skill)
    if hit.session is not None:
        return session_row(hit.session, today)
    if hit.person is None:
        raise ValueError("a hit is something")
    return person_row(hit.person)


def leads_to(hit: Hit) -> tuple[str, object]:
    """The place that shows an answer of the search, and what to open there."""
    if hit.skill is not None:
        return "people", ("skill", hit.skill.id)
    if hit.session is not None:
        return "calendar", hit.session.id
    return "people" if hit.person is not None else "items", hit.id


def skill_row(skill: SkillRow) -> Row:
    """A skill in a list: name, and how many offer and want it."""
    said = teaching.counts(skill.offered, skill.wanted)
    return Row(key=skill.id, title=skill.name, detail=said, icon="graduation-cap", icon_token="plum")


def session_row(session: SessionRow, today: date) -> Row:
    """A session in a list: title, when, where, who hosts it."""
    when = dates.at(session.start, today)
    detail = " · ".join(part for part in (when, isolate(session.space_name), isolate(session.host_name)) if part)
    return Row(key=session.id, title=session.title, detail=detail, icon="calendar-days", icon_token="plum")
