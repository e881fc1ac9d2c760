"""Brings the form for a new member and the flow together: save, words at the field, people alike (R40, R41)."""

from PySide6.QtCore import QObject, Qt, Slot

from skillshare.community import Receipt
from skillshare.domain.people import AddPerson
from skillshare.domain.refusal import Refusal
from ui import wording
from ui.desk.flow import Flow
from ui.desk.new_member import NewMember
from ui.kit.one_box import OneBox


class Joining(QObject):
    """Whoever is saved, or turns out to be known already, stands in front at once."""

    def __init__(self, flow: Flow, form: NewMember, box: OneBox) -> None:
        super().__init__(form)
        self._flow = flow
        self._form = form
        self._box = box
        form.saved.connect(self.on_saved)
        form.typed.connect(self.on_typed)
        form.same.connect(self.on_same)

    def begin(self, name: str) -> None:
        """Open the form with the name that was typed."""
        session = self._flow.counter.session
        agreement = session.catalog.settings(session.community.id).agreement
        types = session.catalog.membership_types()
        self._form.begin(name, types, agreement, session.catalog.people.usual_type())

    @Slot(object)
    def on_saved(self, command: AddPerson) -> None:
        def done(receipt: Receipt) -> None:
            self._form.clear()
            self._flow.counter.sounded.emit("done")
            self.on_same(receipt.record)

        self._flow.counter.do(command, done, refused=self._refused)

    def _refused(self, refusal: Refusal) -> None:
        words = wording.words(refusal, self._flow.counter.today())
        if not self._form.refuse(refusal, f"{words.title}. {words.next}"):
            self._flow.counter.refuse(refusal)

    @Slot(str, str, str)
    def on_typed(self, name: str, phone: str, email: str) -> None:
        self._form.show_alike(self._flow.counter.catalog.people.alike(name, phone, email))

    @Slot(object)
    def on_same(self, person: bytes) -> None:
        self._flow.lending.choose(person)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
