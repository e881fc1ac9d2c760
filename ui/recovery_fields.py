"""What using the recovery sheet asks for: the code on the paper, and which laptops are lost (journal §4).

Where it is asked and what follows belongs to the dialog on a laptop of the community and to the sheet on one outside.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Community
from skillshare.domain.laptops import SheetMistyped
from skillshare.domain.refusal import Refusal
from skillshare.journal.founding import DeviceClass
from skillshare.office import Recover
from ui import wording
from ui.community.fields import close
from ui.i18n import isolate, translate
from ui.kit.field import text_field
from ui.kit.label import Label
from ui.kit.tick import TickBox


class RecoveryFields(QWidget):
    """Refusals stand at the code; only a mistyped one stays to be mended."""

    def __init__(self, community: Community, *, losses: bool = True, parent: QWidget | None = None) -> None:
        """`losses` asks which laptops are gone."""
        super().__init__(parent)
        self._community = community
        help_line = translate("devices", "Six groups, in any case, with or without dashes.")
        self.field, self.code = text_field(translate("devices", "Code on the paper"), help_line=help_line)
        self.gone: dict[bytes, TickBox] = {}
        own = community.journal.key.public
        for tenure in community.journal.authority.live() if losses else ():
            if tenure.device != own and tenure.device_class <= DeviceClass.STEWARD:
                name = isolate(tenure.grant.label)
                self.gone[tenure.device] = TickBox(translate("devices", "Remove {name}").format(name=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        if self.gone:
            column.addWidget(Label(translate("devices", "Is one of these lost?"), "strong"))
            column.addWidget(close(tuple(self.gone.values())))

    def begin(self) -> None:
        """Give the code the keyboard."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def command(self, *, label: str, owner: bytes, prefix: str = "") -> Recover:
        """What was said, as a command."""
        remove = tuple(device for device, box in self.gone.items() if box.isChecked())
        return Recover(code=self.code.text(), label=label, owner=owner, prefix=prefix, remove=remove)

    def refuse(self, refusal: Refusal) -> None:
        """Say at the code why it is not."""
        self.field.say_problem(str(wording.words(refusal, self._community.today())))
        if not isinstance(refusal, SheetMistyped):
            self.code.clear()
        self.begin()
