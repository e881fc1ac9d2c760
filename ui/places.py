"""The places of the rail in their fixed order (look §2); each is loaded when it is first opened.

A place that has nothing yet is not listed: Calendar (Ctrl+4) and Board (Ctrl+6) keep their numbers for later.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.place import Place
from ui.rail import Entry
from ui.session import Session
from ui.window import Factory


def places() -> Mapping[Entry, Factory]:
    """Rail entries in the present language, each with what makes the place."""
    tr = QCoreApplication.translate
    return {
        Entry(name="tonight", words=tr("rail", "Tonight"), icon="moon-star", number=1): _tonight,
        Entry(name="desk", words=tr("rail", "Desk"), icon="scan-barcode", number=2): _desk,
        Entry(name="items", words=tr("rail", "Items"), icon="toolbox", number=3): _items,
        Entry(name="people", words=tr("rail", "People"), icon="users-round", number=5): _people,
        Entry(name="community", words=tr("rail", "Community"), icon="house-heart", number=7): _community,
    }


def _tonight(session: Session) -> Place:
    from ui.tonight.place import TonightPlace

    return TonightPlace(session)


def _desk(session: Session) -> Place:
    from ui.desk.place import DeskPlace

    return DeskPlace(session)


def _items(session: Session) -> Place:
    from ui.items.place import ItemsPlace

    return ItemsPlace(session)


def _people(session: Session) -> Place:
    from ui.people.place import PeoplePlace

    return PeoplePlace(session)


def _community(session: Session) -> Place:
    from ui.community.place import CommunityPlace

    return CommunityPlace(session)
