"""From a thing to what is taught with it: the sessions that need it, their skills, and who can do those (R63, R70)."""

from PySide6.QtWidgets import QWidget

from skillshare.catalog.sessions import SessionRow
from skillshare.catalog.views import ItemPage
from ui import showing
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.session import Session

_SESSIONS = 3
_PEOPLE = 4


def taught(page: ItemPage, session: Session) -> list[QWidget]:
    """A title, the sessions and links to skills and people; nothing where nothing is planned with it."""
    coming = _coming(page, session)
    if not coming:
        return []
    title = translate("items", "Learn to use it")
    listed = RowList(title, fit=True)
    listed.setObjectName("taught")
    listed.show_rows([showing.session_row(row, session.catalog.today()) for row in coming[:_SESSIONS]])
    listed.opened.connect(lambda record: session.wanted.emit("calendar", record))
    made: list[QWidget] = [Label(title, "card_title"), listed]
    links = _links(coming, session)
    return [*made, links] if links is not None else made


def _coming(page: ItemPage, session: Session) -> list[SessionRow]:
    """The next session of each title that needs this thing, or one of its model."""
    own = [page.item.id, *filter(None, (page.item.model,))]
    rows = sorted((row for thing in own for row, _ in session.catalog.sessions.needing(thing)), key=lambda r: r.start)
    return list({row.title: row for row in reversed(rows)}.values())[::-1]


def _links(coming: list[SessionRow], session: Session) -> QWidget | None:
    """The skills that are taught there, and people who can do them."""
    skills = session.catalog.skills.all()
    found = {skill.id: skill for row in coming for one in row.session.skills if (skill := skills.get(one)) is not None}
    people: dict[bytes, str] = {}
    for record in found:
        for row in session.catalog.offers.of_skill(record):
            if not row.offer.want and row.offer.person is not None:
                people.setdefault(row.offer.person, row.name)
    if not found:
        return None
    holder = QWidget()
    flow = FlowLayout(holder)
    for skill in found.values():
        link = KeyButton(skill.name, "link", icon="graduation-cap")
        link.setObjectName(f"skill {skill.id.hex()}")
        link.clicked.connect(lambda _=False, record=skill.id: session.wanted.emit("people", ("skill", record)))
        flow.addWidget(link)
    for person, name in list(people.items())[:_PEOPLE]:
        link = KeyButton(isolate(name), "link", icon="user-round")
        link.setObjectName(f"person {person.hex()}")
        link.setAccessibleName(translate("items", "{name} can do it").format(name=isolate(name)))
        link.clicked.connect(lambda _=False, record=person: session.wanted.emit("people", record))
        flow.addWidget(link)
    return holder
