"""The window's content while there is no community: welcome and the five steps, in any language and size."""

from concurrent.futures import Executor

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.community import Community
from ui.fault_banner import FaultBanner
from ui.first_run.answers import Answers
from ui.first_run.welcome import Welcome
from ui.first_run.wizard import Wizard
from ui.kit.focus_ring import FocusRing
from ui.kit.look import bell, look
from ui.preferences import Preferences

SIZES = (1.0, 1.3, 1.6, 2.0)
WIDEST = 980
TALLEST = 640
BUSY_MS = 50


class FirstRun(QWidget):
    """Signals: `started(place, what)` once there is a community and where to go in it, `sample_wanted`,
    `appearance_changed` after the preferences changed.
    """

    started = Signal(str, object)
    sample_wanted = Signal()
    appearance_changed = Signal()

    def __init__(
        self, community: Community, executor: Executor, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._community = community
        self._executor = executor
        self._preferences = preferences
        self.answers = Answers()
        self.welcome: Welcome | None = None
        self.wizard: Wizard | None = None
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
        if self.wizard is not None and self.wizard.step is not None:
            if self.wizard.busy():
                # What is being recorded comes back to this wizard; it is made anew right after.
                self._anew.start(BUSY_MS)
                return
            self.wizard.step.keep()
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self.welcome = self.wizard = None
        if self.answers.step < 0:
            self._show_welcome()
        else:
            self._show_wizard()

    def _show_welcome(self) -> None:
        welcome = self.welcome = self._shown = Welcome()
        self._column.addWidget(welcome, 1)
        welcome.start_wanted.connect(self.on_start)
        welcome.spreadsheet_wanted.connect(self.on_spreadsheet)
        welcome.sample_wanted.connect(self.sample_wanted)
        welcome.larger_wanted.connect(self.on_larger)
        welcome.language_wanted.connect(self.on_language)
        welcome.start.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_wizard(self) -> None:
        wizard = self.wizard = Wizard(self.answers, self._community, self._executor)
        wizard.ended.connect(self.started)
        wizard.left.connect(self.on_left)
        wizard.broken.connect(self.on_broken)
        wizard.setMaximumSize(look().px(WIDEST), look().px(TALLEST))
        frame = self._shown = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(wizard, 20)
        row.addStretch(1)
        self._column.addWidget(frame, 1)
        wizard.show_step(self.answers.step)

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
