"""The places of the rail in their fixed order (look §2); each is loaded when it is first opened.

A place that has nothing yet is not listed: Board (Ctrl+6) keeps its number for later.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.paper.printing import Printing
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
        Entry(name="calendar", words=tr("rail", "Calendar"), icon="calendar-days", number=4): _calendar,
        Entry(name="people", words=tr("rail", "People"), icon="users-round", number=5): _people,
        Entry(name="community", words=tr("rail", "Community"), icon="house-heart", number=7): _community,
    }


def _tonight(session: Session, printing: Printing) -> Place:
    from ui.tonight.place import TonightPlace

    place = TonightPlace(session)
    place.overdue_list_wanted.connect(printing.on_overdue_list_wanted)
    return place


def _desk(session: Session, printing: Printing) -> Place:
    from ui.desk.place import DeskPlace

    place = DeskPlace(session)
    place.slip_wanted.connect(printing.on_slip_wanted)
    place.help_wanted.connect(lambda: session.wanted.emit("help", None))
    return place


def _items(session: Session, printing: Printing) -> Place:
    from ui.items.place import ItemsPlace

    place = ItemsPlace(session)
    place.labels_wanted.connect(printing.on_labels_wanted)
    return place


def _calendar(session: Session, printing: Printing) -> Place:
    from ui.calendar.files import CalendarFiles
    from ui.calendar.place import CalendarPlace

    place = CalendarPlace(session)
    files = CalendarFiles(session, place)
    place.save_wanted.connect(files.on_all_wanted)
    place.side.file_wanted.connect(files.on_session_wanted)
    place.side.told_wanted.connect(printing.on_told_wanted)
    place.side.poster_wanted.connect(printing.on_poster_wanted)
    place.side.sheet_wanted.connect(printing.on_sheet_wanted)
    return place


def _people(session: Session, printing: Printing) -> Place:
    from ui.calendar.files import CalendarFiles
    from ui.people.place import PeoplePlace

    place = PeoplePlace(session)
    place.calendar_wanted.connect(CalendarFiles(session, place).on_person_wanted)
    place.certificate_wanted.connect(printing.on_certificate_wanted)
    place.cards_wanted.connect(printing.on_cards_wanted)
    place.statement_printed.connect(printing.on_statement_wanted)
    return place


def _community(session: Session, printing: Printing) -> Place:
    from ui.community.place import CommunityPlace

    place = CommunityPlace(session)
    place.rota_wanted.connect(printing.on_rota_wanted)
    return place
