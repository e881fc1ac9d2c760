"""The window's content while there is no community: welcome, the five steps, joining, in any language and size."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.community import Community
from ui.fault_banner import FaultBanner
from ui.first_run.answers import Answers
from ui.first_run.welcome import Welcome
from ui.first_run.wizard import Wizard
from ui.kit.focus_ring import FocusRing
from ui.kit.look import bell, look
from ui.meeting.live import LiveSharing
from ui.meeting.loop import NetworkLoop
from ui.outsider import Outsider, outsider
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.first_run.invited import InvitedSheet
    from ui.first_run.join import JoinSheet
    from ui.first_run.outside import OutsidePage
    from ui.first_run.recover import RecoverSheet
    from ui.first_run.restore import RestoreSheet

SIZES = (1.0, 1.3, 1.6, 2.0)
WIDEST = 980
TALLEST = 640
BUSY_MS = 50


class FirstRun(QWidget):
    """Signals: `started(place, what)` once there is a community and where to go in it, `sample_wanted`,
    `joined(host)` when this laptop was let into a community at that address and is to share with it, `restored` when
    a backup stands beside the folder, `appearance_changed` after the preferences changed.
    """

    started = Signal(str, object)
    sample_wanted = Signal()
    joined = Signal(str)
    restored = Signal()
    appearance_changed = Signal()

    def __init__(
        self,
        community: Community,
        executor: Executor,
        preferences: Preferences,
        network: NetworkLoop | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._community = community
        self._executor = executor
        self._preferences = preferences
        self.network = network or NetworkLoop(self)
        self.answers = Answers()
        self.welcome: Welcome | None = None
        self.wizard: Wizard | None = None
        self.join: JoinSheet | None = None
        self.outside: OutsidePage | None = None
        self.recover: RecoverSheet | None = None
        self.restore: RestoreSheet | None = None
        self.invited: InvitedSheet | None = None
        self.sharing: LiveSharing | None = None
        """How the first sharing stands, once this laptop was let in."""
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._banner = FaultBanner()
        self._column.addWidget(self._banner)
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.setInterval(0)
        self._anew.timeout.connect(self.build)
        self.build()
        bell().changed.connect(self.on_look_changed)
        FocusRing(self)

    @Slot()
    def build(self) -> None:
        """Make what is shown anew, in the present language, with what was said so far."""
        if self.join is not None and self.join.stage() != "form":
            return  # in the middle of joining the words stay as they are
        if any(sheet is not None and sheet.busy() for sheet in (self.restore, self.invited)):
            return
        if self.wizard is not None and self.wizard.step is not None:
            if self.wizard.busy():
                # What is being recorded comes back to this wizard; it is made anew right after.
                self._anew.start(BUSY_MS)
                return
            self.wizard.step.keep()
        self._take_away()
        joining, recovering, restoring, invited = self.join, self.recover, self.restore, self.invited
        self.join = self.recover = self.restore = self.invited = None
        if joining is not None:
            joining.joining.rest()  # else it goes on listening when it is gone
            self.on_join()
            self._again(self.join, joining.typed())
        elif recovering is not None:
            self.on_recover()
            self._again(self.recover, recovering.typed())
        elif restoring is not None:
            self.on_restore()
            self._again(self.restore, restoring.file)
        elif invited is not None:
            self.on_invited()
            self._again(self.invited, invited.typed())
        elif self.answers.step < 0:
            self._show_front()
        else:
            self._show_wizard()

    @staticmethod
    def _again(sheet: "JoinSheet | RecoverSheet | RestoreSheet | InvitedSheet | None", typed: Any) -> None:
        if sheet is not None:
            sheet.take_up(typed)

    def _take_away(self) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self.welcome = self.wizard = self.outside = None

    def _show_front(self) -> None:
        """The welcome; or on a laptop that holds a community, the way back in."""
        stranger = outsider(self._community) if self._community.founded else None
        if stranger is None:
            self._show_welcome()
        else:
            self._show_outside(stranger)

    def _show_welcome(self) -> None:
        welcome = self.welcome = self._shown = Welcome()
        self._column.addWidget(welcome, 1)
        welcome.start_wanted.connect(self.on_start)
        welcome.join_wanted.connect(self.on_join)
        welcome.spreadsheet_wanted.connect(self.on_spreadsheet)
        welcome.restore_wanted.connect(self.on_restore)
        welcome.invited_wanted.connect(self.on_invited)
        welcome.sample_wanted.connect(self.sample_wanted)
        welcome.larger_wanted.connect(self.on_larger)
        welcome.language_wanted.connect(self.on_language)
        welcome.start.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_outside(self, stranger: Outsider) -> None:
        from ui.first_run.outside import OutsidePage

        page = self.outside = self._shown = OutsidePage(self._community, stranger)
        self._column.addWidget(page, 1)
        page.join_wanted.connect(self.on_join)
        page.recover_wanted.connect(self.on_recover)
        page.invited_wanted.connect(self.on_invited)
        page.read_wanted.connect(self.on_entered)
        page.larger_wanted.connect(self.on_larger)
        page.language_wanted.connect(self.on_language)
        page.join.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_wizard(self) -> None:
        wizard = self.wizard = Wizard(self.answers, self._community, self._executor)
        wizard.ended.connect(self.started)
        wizard.left.connect(self.on_left)
        wizard.broken.connect(self.on_broken)
        self._frame(wizard)
        wizard.show_step(self.answers.step)

    def _frame(self, sheet: QWidget) -> None:
        """Show a sheet in the middle, no larger than it needs."""
        sheet.setMaximumSize(look().px(WIDEST), look().px(TALLEST))
        frame = self._shown = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(sheet, 20)
        row.addStretch(1)
        self._column.addWidget(frame, 1)

    @Slot()
    def on_join(self) -> None:
        """Show the sheet that joins a community nearby."""
        # What laptops say to each other is not needed where a community starts.
        from ui.first_run.join import JoinSheet

        self._take_away()
        join = self.join = JoinSheet(self._community, self._executor, self.network)
        join.left.connect(self.on_sheet_left)
        join.joined.connect(self.joined)
        join.stop_wanted.connect(self.on_stop_wanted)
        join.go_on_wanted.connect(self.on_go_on_wanted)
        join.ended.connect(self.on_entered)
        join.broken.connect(self.on_broken)
        self._frame(join)
        join.show_stage("form")

    @Slot()
    def on_recover(self) -> None:
        """Show the sheet that asks for the code on the paper."""
        from ui.first_run.recover import RecoverSheet

        self._take_away()
        recover = self.recover = RecoverSheet(self._community, self._executor)
        recover.left.connect(self.on_sheet_left)
        recover.ended.connect(self.on_recovered)
        recover.broken.connect(self.on_broken)
        self._frame(recover)
        recover.fields.begin()

    @Slot()
    def on_restore(self) -> None:
        """Show the sheet that begins from a backup."""
        from ui.first_run.restore import RestoreSheet

        self._take_away()
        restore = self.restore = RestoreSheet(self._community)
        restore.left.connect(self.on_sheet_left)
        restore.restored.connect(self.restored)
        restore.broken.connect(self.on_broken)
        self._frame(restore)
        restore.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def on_invited(self) -> None:
        """Show the sheet that joins with an invitation on paper."""
        from ui.first_run.invited import InvitedSheet

        self._take_away()
        invited = self.invited = InvitedSheet(self._community, self._executor)
        invited.left.connect(self.on_sheet_left)
        invited.ended.connect(self.on_entered)
        invited.broken.connect(self.on_broken)
        self._frame(invited)
        invited.begin()

    @Slot()
    def on_sheet_left(self) -> None:
        self.join = self.recover = self.restore = self.invited = None
        self.build()

    @Slot()
    def on_sharing(self) -> None:
        """The first sharing stands otherwise."""
        status = self.sharing.status if self.sharing is not None else None
        if self.join is not None and status is not None:
            self.join.on_sharing(status)

    @Slot()
    def on_stop_wanted(self) -> None:
        """Stop the first sharing for now."""
        if self.sharing is not None:
            self.sharing.stop_for_now()

    @Slot()
    def on_go_on_wanted(self) -> None:
        """Go on with it."""
        if self.sharing is not None:
            self.sharing.share_now()

    @Slot()
    def on_entered(self) -> None:
        self.started.emit("tonight", None)

    @Slot()
    def on_recovered(self) -> None:
        self.started.emit("community", "devices")

    @Slot()
    def on_start(self) -> None:
        self.answers.step = 0
        self.build()

    @Slot()
    def on_spreadsheet(self) -> None:
        self.answers.spreadsheet = True
        self.on_start()

    @Slot()
    def on_left(self) -> None:
        self.answers.step = -1
        self.answers.spreadsheet = False
        self.build()

    @Slot(str)
    def on_language(self, code: str) -> None:
        self._preferences.language = code
        self.appearance_changed.emit()

    @Slot()
    def on_larger(self) -> None:
        now = self._preferences.scale
        self._preferences.scale = next((size for size in SIZES if size > now + 0.01), SIZES[0])
        self.appearance_changed.emit()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """The sample is being made; the app tells how far it is."""
        if self.welcome is not None:
            self.welcome.show_progress(done, total)

    @Slot(object)
    def on_broken(self, error: BaseException) -> None:
        """Say what went wrong above what is shown, which stays."""
        self._banner.say_error(error)

    @Slot()
    def on_look_changed(self) -> None:
        self._anew.start(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._anew.start(0)
