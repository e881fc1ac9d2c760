"""What the places ask to be printed: gathers it from the catalog, prints it or saves a PDF, and says which it was.

Pages and codes are read from the disk when something is printed: no start waits for what most evenings do not need.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from skillshare.catalog.coming import evening
from skillshare.domain.refusal import Refused
from skillshare.domain.seating import IN
from ui.i18n import spoken, translate
from ui.session import Session
from ui.wording.stops import words

if TYPE_CHECKING:
    from ui.paper.labels import Label
    from ui.paper.output import Printed


class Printing(QObject):
    """Slots for the signals of the places. `over` is what the choice of a sheet lies on."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._over = over

    @Slot(object)
    def on_slip_wanted(self, person: bytes) -> None:
        """Everything this person has now, in their own language."""
        from ui.paper.documents import slip
        from ui.paper.output import put_document
        from ui.paper.tongue import tongue_of

        catalog = self._session.catalog
        row = catalog.people.row(person)
        if row is None:
            return
        loans = catalog.loans.open_of(person)
        document = slip(self._community(), row.name, loans, catalog.today(), tongue_of(row.languages))
        self._say(put_document(document, translate("paper", "Slip {name}").format(name=row.name)))

    @Slot()
    def on_overdue_list_wanted(self) -> None:
        """Everything that is late (R20)."""
        from ui.paper.documents import overdue
        from ui.paper.output import A4, put_document
        from ui.paper.tongue import Tongue

        catalog = self._session.catalog
        document = overdue(self._community(), catalog.loans.overdue(), catalog.today(), Tongue(spoken()))
        self._say(put_document(document, translate("paper", "Late list"), A4))

    @Slot(object)
    def on_told_wanted(self, sessions: Sequence[bytes]) -> None:
        """Whom to tell that these sessions are changed or cancelled (R63)."""
        from ui.calendar.session_told import to_tell
        from ui.paper.documents import whom_to_tell
        from ui.paper.output import A4, put_document
        from ui.paper.tongue import Tongue

        people = to_tell(self._session, sessions)
        document = whom_to_tell(self._community(), people, self._session.catalog.today(), Tongue(spoken()))
        self._say(put_document(document, translate("paper", "Whom to tell"), A4))

    @Slot()
    def on_rota_wanted(self) -> None:
        """The house duties of the next weeks, for the wall."""
        from ui.duties.page import AHEAD
        from ui.paper.documents import rota
        from ui.paper.output import A4, put_document
        from ui.paper.tongue import Tongue

        catalog = self._session.catalog
        today = catalog.today()
        shifts = [shift for shift in catalog.duties.shifts(today, today + AHEAD) if shift.planned]
        document = rota(self._community(), shifts, catalog.people.name, Tongue(spoken()))
        self._say(put_document(document, translate("paper", "House duties"), A4))

    @Slot(object)
    def on_statement_wanted(self, person: bytes) -> None:
        """All of this person's time, in their own language (R71)."""
        from ui.paper.documents import statement
        from ui.paper.output import A4, put_document
        from ui.paper.tongue import tongue_of

        catalog = self._session.catalog
        row = catalog.people.row(person)
        if row is None and person != self._session.community.id:
            return
        counting = catalog.settings(self._session.community.id).rules.credits
        name, languages = (row.name, row.languages) if row is not None else (self._community(), "")
        lines = catalog.credits.statement(person, counting=counting)
        document = statement(self._community(), name, lines, catalog.today(), tongue_of(languages), counting=counting)
        self._say(put_document(document, translate("paper", "Time {name}").format(name=name), A4))

    @Slot(object, str)
    def on_poster_wanted(self, session: bytes, language: str) -> None:
        """A session's poster, in that language (R66)."""
        from ui.paper.output import A4, put_document
        from ui.paper.posters import Notice, poster
        from ui.paper.tongue import Tongue

        catalog, row = self._session.catalog, self._session.catalog.sessions.row(session)
        if row is None:
            return
        space = catalog.spaces.state(row.session.space) if row.session.space is not None else None
        settings = catalog.settings(self._session.community.id)
        notice = Notice(
            community=settings.name,
            row=row,
            access=space.access if space is not None else (),
            currency=settings.currency,
            zone=self._session.community.zone(),
        )
        name = translate("paper", "Poster {title}").format(title=row.title)
        self._say(put_document(poster(notice, Tongue(language)), name, A4))

    @Slot(object, str)
    def on_sheet_wanted(self, session: bytes, language: str) -> None:
        """The list at the door: who has a place, and lines for those who walk in (R66)."""
        from ui.paper.output import A4, put_document
        from ui.paper.posters import sign_in
        from ui.paper.tongue import Tongue
        from ui.wording.places import role

        catalog, row = self._session.catalog, self._session.catalog.sessions.row(session)
        if row is None:
            return
        at = evening(catalog, row.session, self._session.community.zone())
        coming = [seat.signup for seat in at.seating.standing(IN)]
        tongue = Tongue(language)
        guest = tongue.translate("paper", "Guest")
        people = [(catalog.people.name(one.person) or guest, role(one.role, tongue.translate)) for one in coming]
        document = sign_in(self._community(), row, people, tongue)
        self._say(put_document(document, translate("paper", "Who is here {title}").format(title=row.title), A4))

    @Slot(object)
    def on_certificate_wanted(self, certificate: bytes) -> None:
        """A certificate's card, in its owner's language; its code is signed by this laptop (R44)."""
        from ui.paper.certificate import certificate_card
        from ui.paper.output import put_document
        from ui.paper.tongue import tongue_of

        catalog = self._session.catalog
        state = catalog.certificates.state(certificate)
        row = catalog.people.row(state.person) if state.person is not None else None
        try:
            scan = self._session.community.card_text(certificate)
        except Refused as refused:
            said = words(refused.refusal, catalog.today())
            self._session.notice.emit("stop", f"{said.title}\n{said.why} {said.next}")
            return
        name, trainer = catalog.people.name(state.person), catalog.people.name(state.trainer)
        tongue = tongue_of(row.languages if row is not None else "")
        document = certificate_card(self._community(), state, name, trainer, scan, tongue)
        self._say(put_document(document, translate("paper", "Certificate {name}").format(name=name)))

    @Slot(object)
    def on_labels_wanted(self, items: Sequence[bytes]) -> None:
        """Labels for items and kits, on the sheet somebody chooses."""
        from ui.paper.labels import Label

        catalog, community = self._session.catalog, self._community()
        shelf = translate("paper", "Shelf {shelf}")
        labels = []
        for one in items:
            item, kit = catalog.items.row(one), catalog.kits.row(one)
            if item is not None:
                detail = shelf.format(shelf=item.shelf) if item.shelf else ""
                labels.append(Label(name=item.name, number=item.number, detail=detail, community=community))
            elif kit is not None:
                detail = translate("paper", "Kit of %n part(s)", "", len(kit.parts))
                labels.append(Label(name=kit.name, number=kit.number, detail=detail, community=community))
        self._choose(labels, translate("paper", "Labels"))

    @Slot(object)
    def on_cards_wanted(self, people: Sequence[bytes]) -> None:
        """Member cards, on the same sheets as labels."""
        from ui.paper.labels import Label

        catalog, community = self._session.catalog, self._community()
        labels = [
            Label(name=row.name, number=row.card or row.number, community=community)
            for row in (catalog.people.row(person) for person in people)
            if row is not None
        ]
        self._choose(labels, translate("paper", "Member cards"))

    def _choose(self, labels: "list[Label]", name: str) -> None:
        from ui.paper.labels_dialog import LabelsDialog

        if labels:
            dialog = LabelsDialog(labels, name, self._session.preferences, self._over)
            dialog.printed.connect(self._say)
            dialog.open_it()

    def _community(self) -> str:
        session = self._session
        return session.catalog.settings(session.community.id).name

    @Slot(object)
    def _say(self, printed: "Printed") -> None:
        if printed.printer:
            words = translate("paper", "Sent to the printer {name}.").format(name=printed.printer)
            self._session.notice.emit("know", words)
        elif printed.file is not None:
            title = translate("paper", "There is no printer, so it is saved as a PDF.")
            if printed.chosen:
                title = translate("paper", "It is saved as a PDF.")
            self._session.notice.emit("know", f"{title}\n{printed.file}")
        else:
            title = translate("paper", "It could not be printed or saved.")
            why = translate("paper", "The computer says: {trouble}. Free some space, or choose another printer.")
            self._session.notice.emit("stop", f"{title}\n{why.format(trouble=printed.trouble)}")
