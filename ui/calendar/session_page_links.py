"""From a session to what it teaches, with what and by whom: one press to each (look §2)."""

from PySide6.QtWidgets import QWidget

from skillshare.domain.sessions import Session as Evening
from ui.i18n import isolate, translate
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.session import Session


def links(evening: Evening, session: Session) -> QWidget | None:
    """A link for each skill, thing and host known here; None where there is none."""
    catalog = session.catalog
    skills = catalog.skills.all()
    found: list[tuple[str, str, str, tuple[str, object]]] = []
    for one in evening.skills:
        if (skill := skills.get(one)) is not None:
            found.append((f"skill {skill.id.hex()}", skill.name, "graduation-cap", ("people", ("skill", skill.id))))
    for person in filter(None, (evening.host, *evening.cohosts)):
        who = catalog.people.standing(person)
        if name := catalog.people.name(who):
            found.append((f"host {who.hex()}", name, "user-round", ("people", who)))
    for tool, _ in evening.tools:
        if (row := catalog.items.row(tool)) is not None:
            found.append((f"tool {tool.hex()}", row.name, "toolbox", ("items", tool)))
    if not found:
        return None
    holder = QWidget()
    holder.setAccessibleName(translate("calendar", "What belongs to it"))
    flow = FlowLayout(holder)
    for name, words, icon, where in dict.fromkeys(found):
        link = KeyButton(isolate(words), "link", icon=icon)
        link.setObjectName(name)
        link.clicked.connect(lambda _=False, to=where: session.wanted.emit(*to))
        flow.addWidget(link)
    return holder
