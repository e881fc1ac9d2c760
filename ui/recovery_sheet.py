"""The recovery sheet on the screen: print it, then show that it is readable by typing one of its groups (journal §4).

The code lives in memory until then; nothing here writes it anywhere but on paper.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Community
from skillshare.journal.recovery import Sheet
from ui.community.fields import keys
from ui.i18n import isolate, spoken, translate
from ui.kit.announce import announce
from ui.kit.dialog import Dialog
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.paper.output import A4, Printed, put_document
from ui.paper.recovery import recovery_page
from ui.paper.tongue import Tongue
from ui.wording.prints import where

ASKED = 3
"""The group that is typed to try the paper out, counted from 1."""


class SheetPart(QWidget):
    """Signal: `tried` once the typed group fits what was printed."""

    tried = Signal()

    def __init__(
        self,
        sheet: Sheet,
        community: Community,
        put: Callable[..., Printed] = put_document,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._community, self._put = sheet, community, put
        self.said = Label(
            translate("recovery", "If all laptops are lost, this page brings the community back. Keep it safe."),
            "body",
            wrap=True,
        )
        self.print = KeyButton(translate("recovery", "Print the recovery sheet"), "edge", icon="printer")
        self.print.clicked.connect(self.on_print)
        self.delete = KeyButton(translate("recovery", "Delete the file"), "edge", icon="eraser")
        self.delete.clicked.connect(self.on_delete)
        self._file: Path | None = None
        label = translate("recovery", "Type group {number} from the paper").format(number=ASKED)
        self._field, self.group = text_field(label, help_line=translate("recovery", "To be sure it can be read."))
        self.group.setMaxLength(12)
        self.group.textEdited.connect(self.on_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.said, keys((self.print, self.delete)), self._field):
            column.addWidget(part)
        self.delete.hide()
        self._field.hide()

    @Slot()
    def on_print(self) -> None:
        """Print it, or save a PDF where there is no printer, and ask for one group."""
        community = self._community
        name = community.catalog.settings(community.id).name
        page = recovery_page(name, self._sheet.code, community.today(), Tongue(spoken()))
        printed = self._put(page, translate("recovery", "Recovery sheet"), A4)
        said = where(printed)
        self.said.setText(said)
        announce(self.said, said)
        self._file = printed.file
        if printed.printer or printed.file is not None:
            self._field.show()
            self.group.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_typed(self, text: str) -> None:
        """Compare what was typed with the printed group, in any case."""
        from skillshare.journal.letters import plain

        wanted, typed = self._sheet.code.split("-")[ASKED - 1], plain(text)
        if typed == wanted:
            self._field.hide()
            said = translate("recovery", "It can be read. Put it in a safe place, away from the laptops.")
            self.said.setText(said)
            self.said.paint_as(token="good")
            announce(self.said, said)
            self.print.hide()
            if self._file is not None:
                self.delete.show()
                self.delete.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tried.emit()
        elif len(typed) >= len(wanted):
            said = translate("recovery", "This is not what stands there. Look at group {number} again.")
            self._field.say_problem(said.format(number=ASKED))
        else:
            self._field.say_problem("")

    @Slot()
    def on_delete(self) -> None:
        """The file that was printed elsewhere goes: whoever finds it decides who belongs."""
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
            said = translate("recovery", "The file is deleted. Put the paper in a safe place.")
            if self._file.exists():
                said = translate("recovery", "The file cannot be deleted. Do it by hand: {file}")
                said = said.format(file=isolate(str(self._file)))
            self.said.setText(said)
            announce(self.said, said)
        self.delete.hide()


class SheetDialog(Dialog):
    """The same later, while the app that founded the community still runs. Signal: `tried`."""

    tried = Signal()

    def __init__(self, sheet: Sheet, community: Community, over: QWidget) -> None:
        super().__init__(translate("recovery", "Recovery sheet"), over)
        self.part = SheetPart(sheet, community)
        self.part.tried.connect(self.tried)
        self.body.addWidget(self.part)
        close = self.add_button(KeyButton(translate("recovery", "Close"), "edge", key="Esc"))
        close.clicked.connect(self.close_it)
