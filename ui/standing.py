"""What the rail says of the community: names, who is at the desk, how much waits for a person, what is saved."""

from datetime import datetime

from ui.corner import SAVED, corner
from ui.i18n import translate
from ui.kit.look import look
from ui.late import late_entries
from ui.rail import Rail
from ui.session import Session
from ui.tonight.slot import slot_name, slot_words

FOLDS = 1.3
"""Text scale from which the rail says one line only (look §9)."""

LONGEST = 48
"""Characters of the community's name in the rail; the entries keep their room."""


def show_standing(rail: Rail, session: Session, *, locked: bool) -> None:
    """Bring the rail up to date. While locked nobody is named."""
    community, catalog = session.community, session.catalog
    settings = catalog.settings(community.id)
    name = settings.name if len(settings.name) <= LONGEST else settings.name[: LONGEST - 1] + "…"
    rail.show_community(name, community.grant.label)
    rail.show_person("" if locked else catalog.people.name(session.at_desk()), session.at_desk())
    waiting = catalog.to_settle() + len(late_entries(community)) + catalog.loans.late_people()
    rail.show_badge("tonight", waiting, translate("frame", "%n need(s) a person", "", waiting))
    name = slot_name(catalog.opening(), datetime.fromtimestamp(community.now() / 1000, community.zone()))
    rail.rename("tonight", *slot_words(name))
    _show_saved(rail, session)


def _show_saved(rail: Rail, session: Session) -> None:
    """What is saved and shared; with large text the strong line and the most important one."""
    now = corner(session)
    small, sample = look().scale > FOLDS, session.catalog.settings(session.community.id).sample
    apart = sample or session.sharing.stopped is not None
    if small and now.rest and (now.kind != SAVED or apart):
        rail.show_saved(now.kind, now.rest[0], ())
    else:
        rail.show_saved(now.kind, now.first, () if small else now.rest)
