"""The recovery sheet on a laptop that does not belong: with its code it becomes a keeper's, whoever else is lost."""

import platform
from concurrent.futures import Executor

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Community, Receipt
from skillshare.domain.refusal import NameMissing, Refusal
from skillshare.journal.failure import Unavailable
from skillshare.journal.founding import DeviceClass
from ui import wording
from ui.action import Actions
from ui.first_run.asking_sheet import AskingSheet
from ui.i18n import isolate, translate
from ui.kit.field import Combo, Field, text_field
from ui.recovery_fields import RecoveryFields


class RecoverSheet(AskingSheet):
    """Signals: `left` back to the page, `ended` once this laptop belongs, `broken(error)`."""

    left = Signal()
    ended = Signal()
    broken = Signal(object)

    def __init__(self, community: Community, executor: Executor, parent: QWidget | None = None) -> None:
        under = translate("first_run", "With its code this laptop may add and remove all others. The paper stays good.")
        super().__init__("card-box", "t_plum", translate("first_run", "Use the recovery sheet"), under, parent)
        self._community, self._actions = community, Actions(community, executor, self)
        self.fields = RecoveryFields(community)
        grant = community.grant
        self._label, self.label = text_field(
            translate("first_run", "Name of this laptop"), grant.label or platform.node()
        )
        whose = translate("first_run", "Whose laptop is it?")
        self.owner = Combo(whose)
        for person in _owners(community):
            self.owner.addItem(isolate(community.catalog.people.name(person)), person)
        self.owner.setCurrentIndex(max(0, self.owner.findData(grant.owner)))
        self.lay_out((self.fields, self._label, Field(whose, self.owner)))
        self.next.setText(translate("first_run", "Use the code"))
        self._actions.broken.connect(self.broken)
        self._actions.unavailable.connect(self.on_unavailable)

    def typed(self) -> tuple[str, str]:
        """Code and name as they stand in the fields."""
        return self.fields.code.text(), self.label.text()

    def take_up(self, typed: tuple[str, str]) -> None:
        """Put back what was typed before."""
        for line, text in zip((self.fields.code, self.label), typed, strict=True):
            line.setText(text)

    @Slot()
    def on_next(self) -> None:
        """Try the code."""
        self._label.say_problem("")
        owner = self.owner.currentData()
        if not self._actions.settled() or owner is None:
            return
        command = self.fields.command(label=self.label.text(), owner=owner, prefix=self._community.grant.prefix)
        self._actions.do(command, done=self._done, refused=self._refused)

    def _done(self, _receipt: Receipt) -> None:
        self.ended.emit()

    def _refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, NameMissing):
            self._label.say_problem(str(wording.words(refusal, self._community.today())))
        else:
            self.fields.refuse(refusal)

    @Slot(object)
    def on_unavailable(self, reason: str) -> None:
        """The disk did not take it."""
        self.say_trouble(str(wording.trouble(Unavailable(reason))))

    @Slot()
    def on_back(self) -> None:
        self.left.emit()


def _owners(community: Community) -> list[bytes]:
    """Whom a laptop that holds everything ever belonged to, the most senior first."""
    desks = (t for t in community.journal.authority.tenures if DeviceClass.KEEPER <= t.device_class <= DeviceClass.DESK)
    people = dict.fromkeys(tenure.grant.owner for tenure in desks)
    return [person for person in people if community.catalog.people.name(person)]
