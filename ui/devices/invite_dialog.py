"""Inviting a laptop that never comes near: what it may hold, a page to print, and a file for the stick (sync §2).

The letters live in memory until the page is printed; nothing here writes them anywhere but on paper.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skillshare.domain.refusal import Refused
from skillshare.journal.invitation import scan_text
from skillshare.office import TakeBackInvitation
from sync import inviting
from sync.inviting import Paper
from sync.outcome import Unwritten
from ui import dates, wording
from ui.i18n import isolate, spoken, translate
from ui.kit.announce import announce
from ui.kit.dialog import Dialog
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import look
from ui.kit.surface import stacked, well
from ui.meeting.holding import LARGE, Holding
from ui.paper.invitation import invitation_page
from ui.paper.output import A4, Printed, put_document
from ui.paper.tongue import Tongue
from ui.session import Session
from ui.wording import carried
from ui.wording.prints import where


class InviteDialog(Dialog):
    """Asks, prints, then offers to write the stick. `folder` is asked where that is."""

    def __init__(
        self,
        session: Session,
        folder: Callable[[], Path | None],
        over: QWidget,
        put: Callable[..., Printed] = put_document,
    ) -> None:
        super().__init__(translate("devices", "Invite a laptop on paper"), over)
        self._session, self._where, self._put = session, folder, put
        self.paper: Paper | None = None
        self.said = Label(
            translate("devices", "For a laptop that never comes near. It joins with this paper and a stick."),
            "body",
            "text2",
            wrap=True,
        )
        self.note = Label("", "detail", wrap=True)
        self._note = well("good_soft")
        stacked(self._note, 12, 0).addWidget(self.note)
        self._note.hide()
        self.holding = Holding(session)
        # With large text there is room for what is asked alone.
        roomy = look().scale < LARGE
        help_line = translate("devices", "Empty: it brings its own name.") if roomy else ""
        self._field, self.name = text_field(translate("devices", "Name of the laptop"), help_line=help_line)
        self.said.setVisible(roomy)
        for part in (self.said, self._note, self._field, self.holding):
            self.body.addWidget(part)
        self.leave = self.add_button(KeyButton(translate("devices", "Cancel"), "edge", key="Esc"))
        self.leave.clicked.connect(self.close_it)
        self.go = self.add_button(
            KeyButton(translate("devices", "Print the invitation"), "primary", icon="printer", key="Return")
        )
        self.go.clicked.connect(self.on_go)

    def open_it(self) -> None:
        super().open_it()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_go(self) -> None:
        """Make the invitation and print it; after that, write the stick."""
        if self.paper is not None:
            if self.go.isVisible():
                self._write(self.paper)
            return
        owner = self.holding.owner()
        if owner is None:
            self.holding.ask_whose()
            return
        if not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        community, by = self._session.community, self._session.actions.by
        wanted, label = self.holding.device_class(), self.name.text().strip()
        self._session.actions.run(
            lambda: inviting.invite(community, device_class=wanted, owner=owner, label=label, by=by), self.on_made
        )

    def on_made(self, future: "Future[Paper]") -> None:
        """It is recorded: onto paper with it."""
        self.go.setEnabled(True)
        error = future.exception()
        if isinstance(error, Refused):
            self._say(str(wording.words(error.refusal, self._session.catalog.today())), "warn")
            return
        if error is not None:
            self._session.actions.broken.emit(error)
            return
        self._print(future.result())

    def _print(self, paper: Paper) -> None:
        community = self._session.community
        last = community.day_of(paper.until)
        page = invitation_page(
            paper.invitation.name, paper.code, scan_text(paper.invitation, paper.code), last, Tongue(spoken())
        )
        printed = self._put(page, translate("devices", "Invitation"), A4)
        if not printed.printer and printed.file is None:
            self._say(where(printed), "warn")
            # Nobody will ever have its letters.
            self._session.actions.do(TakeBackInvitation(public=paper.invitation.public))
            return
        self.paper = paper
        good = translate("devices", "It is good until {day}, for one laptop.")
        self._say(f"{where(printed)} {good.format(day=isolate(dates.full(last)))}", "good")
        self.said.setText(
            translate(
                "devices", "A scanner on the new laptop needs only the paper. Without one, write it to a stick, too."
            )
        )
        self.said.show()
        self._field.hide()
        self.holding.hide()
        self.leave.setText(translate("devices", "Close"))
        self.go.show_icon("folder-output")
        self.go.setText(translate("devices", "Write it to a stick"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, paper: Paper) -> None:
        folder = self._where()
        if folder is None:
            return
        try:
            inviting.leave(self._session.community, folder, paper.invitation.public)
        except Unwritten as stop:
            self._say(str(carried.stopped(stop.why)), "warn")
            return
        said = translate(
            "devices", "It is on the stick. Hand on both, but apart. Read the stick here when it comes back."
        )
        self._say(said, "good")
        self.go.hide()

    def _say(self, sentence: str, token: str) -> None:
        self.note.setText(sentence)
        self.note.paint_as(token=token)
        self._note.paint_as(f"{token}_soft", "")
        self._note.show()
        announce(self.note, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_go()
        else:
            super().keyPressEvent(event)
