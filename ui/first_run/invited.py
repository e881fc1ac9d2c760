"""Joining with an invitation on paper: its letters and a stick, which goes there, comes back, and brings everything.

What lies on the stick is `sync.inviting`'s; nothing is remembered here but the stick's own request.
"""

import platform
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from skillshare.community import Community
from skillshare.domain.laptops import InvitationMistyped
from skillshare.domain.refusal import Refused
from skillshare.journal import invitation
from skillshare.journal.failure import unavailable
from skillshare.journal.invitation import Invitation
from sync import inviting, sticks
from sync.outcome import Progress, Unread, Unwritten, Why
from sync.sticks import Stick
from ui import wording
from ui.action import Actions
from ui.community.fields import keys
from ui.first_run.asking_sheet import AskingSheet
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.field import Field, text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.stepping import Stepping
from ui.wording import carried

LOOK_MS: Final = 2000
"""How often it is looked whether a stick was plugged in."""


class InvitedSheet(AskingSheet):
    """Signals: `left` back to the welcome, `ended` once this laptop is in and holds everything, `broken(error)`."""

    left = Signal()
    ended = Signal()
    broken = Signal(object)

    def __init__(
        self,
        community: Community,
        executor: Executor,
        parent: QWidget | None = None,
        plugged: Callable[[], tuple[Stick, ...]] = sticks.sticks,
    ) -> None:
        under = translate("first_run", "The paper has a code; a stick carries the question there and the answer back.")
        super().__init__("card-box", "t_blue", translate("first_run", "Join with an invitation"), under, parent)
        self._community, self._plugged = community, plugged
        self._actions = Actions(community, executor, self)
        self._running: Stepping | None = None
        self.folder: Path | None = None
        self._stage = ""
        help_line = translate("first_run", "Scan it, or type the sixteen letters in any case.")
        self._code, self.code = text_field(translate("first_run", "Code on the paper"), help_line=help_line)
        named = community.grant.label if community.founded else ""
        self._label, self.label = text_field(translate("first_run", "Name of this laptop"), named or platform.node())
        self.where = Label("", "body", "text2", wrap=True)
        self.choose = KeyButton(translate("first_run", "Choose a folder instead"), "flat", icon="folder-input")
        self.choose.clicked.connect(self.on_choose)
        self.said = Label("", "section", wrap=True)
        self.progress = ProgressRow(translate("first_run", "Getting everything"))
        self.progress.cancelled.connect(self.on_stop)
        self.lay_out((self.said, self._code, self._label, self.where, keys((self.choose,)), self.progress))
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        self.show_stage("form")

    # Stages

    def stage(self) -> str:
        """Where it stands: form, waiting (for the stick to come back), getting."""
        return self._stage

    def show_stage(self, stage: str) -> None:
        """Show the form, or what is waited for."""
        self._stage = stage
        form, getting = stage == "form", stage == "getting"
        for asked in (self._code, self._label, self.under):
            asked.setVisible(form)
        self.said.setVisible(not form)
        self.where.setVisible(not getting)
        self.choose.setVisible(not getting)
        self.progress.setVisible(getting)
        self.next.setVisible(not getting)
        self.next.setText(
            translate("first_run", "Write the stick") if form else translate("first_run", "Read the stick")
        )
        self.back.setVisible(not getting)
        self._show_where()
        if form:
            self.begin()
        elif getting:
            self.progress.show_share(0, 0)
            self.progress.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Give the code the keyboard."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def busy(self) -> bool:
        """Whether it may not be made anew just now."""
        return self._stage != "form"

    def typed(self) -> tuple[str, str]:
        """Code and name as they stand in the fields."""
        return self.code.text(), self.label.text()

    def take_up(self, typed: tuple[str, str]) -> None:
        """Put back what was typed before."""
        for line, text in zip((self.code, self.label), typed, strict=True):
            line.setText(text)

    # The stick

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    @Slot()
    def look(self) -> None:
        """Notice a stick; one that this laptop wrote its question to before is one that came back."""
        stick = next(iter(self._plugged()), None)
        folder = stick.path if stick is not None else None
        if self._stage == "getting" or folder in (None, self.folder):
            return
        self.use(folder)

    def use(self, folder: Path | None) -> None:
        """Write there, and read there."""
        self.folder = folder
        self.say_trouble("")
        self._show_where()
        if folder is not None and self._stage == "form" and inviting.wanted(self._community, folder) is not None:
            self._wait()

    def _show_where(self) -> None:
        none = translate("first_run", "Put a stick in. Any will do; what is on it stays.")
        said = translate("first_run", "The stick is here: {folder}")
        self.where.setText(none if self.folder is None else said.format(folder=isolate(str(self.folder))))

    @Slot()
    def on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("devices", "Which stick?"))
        if chosen:
            self.use(Path(chosen))

    # Asking

    @Slot()
    def on_next(self) -> None:
        """Write the question; or read the answer."""
        for field in (self._code, self._label):
            field.say_problem("")
        self.say_trouble("")
        if self._stage == "waiting":
            self._read()
        elif self._stage != "form":
            return
        elif not self.code.text().strip():
            self._code.say_problem(translate("first_run", "Scan the code on the paper, or type its letters."))
        elif not self.label.text().strip():
            self._label.say_problem(translate("first_run", "Write a name, so that others know which laptop it is."))
        elif self.folder is None:
            self.say_trouble(translate("first_run", "Put a stick in, or choose a folder, then try again."))
        else:
            self._ask(self.folder)

    def _ask(self, folder: Path) -> None:
        scanned = invitation.scanned(self.code.text())
        known = (scanned,) if scanned is not None else tuple((it, self.code.text()) for it in inviting.found(folder))
        if not known:
            said = translate("first_run", "The stick does not bring the invitation. Scan the code, or have it written.")
            self.say_trouble(said)
            return
        for each, code in known:
            if self._try(each, code, folder):
                return

    def _try(self, wanted: Invitation, code: str, folder: Path) -> bool:
        """Whether the letters were those of this invitation, or nothing can be written there."""
        try:
            inviting.ask(self._community, wanted, code, self.label.text().strip(), folder)
        except Refused as stop:
            self._refuse(self._code, stop)
            return not isinstance(stop.refusal, InvitationMistyped)
        except Unwritten as stop:
            self.say_trouble(str(carried.stopped(stop.why)))
            return True
        self._code.say_problem("")
        self._wait()
        return True

    def _refuse(self, field: Field, stop: Refused) -> None:
        field.say_problem(str(wording.words(stop.refusal, self._community.today())))

    def _wait(self) -> None:
        said = translate("first_run", "Now take the stick to a laptop of the community, and put it in here again.")
        self._say(said)
        self.show_stage("waiting")

    # Coming in

    def _read(self) -> None:
        folder = self.folder
        into = inviting.wanted(self._community, folder) if folder is not None else None
        if folder is None or into is None:
            self.say_trouble(translate("first_run", "This is another stick. Put the one in that you took there."))
            return
        self._say(translate("first_run", "Getting things and people from the stick."))
        self.show_stage("getting")
        steps = inviting.entering
        self._running = Stepping(self._actions, lambda: steps(self._community, into, folder), self)
        self._running.start(
            stepped=self.on_stepped, finished=self.on_finished, failed=self.on_failed, stopped=self.on_stopped
        )

    @Slot()
    def on_stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    @Slot(object)
    def on_stepped(self, progress: Progress) -> None:
        self.progress.show_share(progress.done, progress.total, carried.share(progress))

    @Slot(object)
    def on_finished(self, _read: object) -> None:
        self._running = None
        self.ended.emit()

    @Slot()
    def on_stopped(self) -> None:
        self._running = None
        self._wait()

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self._running = None
        self._wait()
        known = unavailable(error)
        if isinstance(error, Unread) and error.why in (Why.NO_BUNDLE, Why.NOT_FOR_US):
            said = translate("first_run", "Nobody has let this laptop in yet. There, it is done under Devices.")
            self.say_trouble(said)
        elif isinstance(error, Unread):
            self.say_trouble(str(carried.stopped(error.why)))
        elif isinstance(error, Refused):
            self.say_trouble(str(wording.words(error.refusal, self._community.today())))
        elif known is not None:
            self.say_trouble(str(wording.trouble(known)))
        else:
            self.broken.emit(error)

    @Slot()
    def on_back(self) -> None:
        if self._stage == "waiting":
            self.show_stage("form")
        elif self._stage == "form":
            self.left.emit()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        announce(self.said, sentence)
