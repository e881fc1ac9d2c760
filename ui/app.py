"""The composition root: builds one app from a data folder, and takes it apart in the right order.

Everything else gets what it needs through its constructor. Shutdown is written here once: leave the network, drain
the writer, close the connections, let go of the lock, quit (architecture §5).
"""

import sys
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from skillshare.community import Community
from skillshare.journal.failure import NewerVersion, Unavailable, unavailable
from skillshare.journal.vault import OPEN, Keystore, Locked, Unlock
from ui import i18n, instance, wording
from ui.action import Actions
from ui.bridge import Bridge
from ui.clock_watch import ClockWatch
from ui.kit.empty_state import something_wrong
from ui.lock import IdleWatch
from ui.meeting.loop import NetworkLoop
from ui.outside_banner import OutsideBanner
from ui.outsider import outsider
from ui.places import places
from ui.preferences import Preferences
from ui.root import Root, dress
from ui.scan import ScanFilter
from ui.session import Session
from ui.sweeping import Sweeper
from ui.unlock import ASKING, UnlockPage
from ui.upkeep import Upkeep
from ui.window import Window
from ui.wording.troubles import fault_of_ours, open_already

if TYPE_CHECKING:
    from ui.first_run.place import FirstRun
    from ui.sample_run import SampleRun

WAIT_MS = 100
TURN: Final = 0.001
"""Seconds after which a thread lets another run that waits: Python's five times as long make keys wait for the writer,
the network and what checks signatures, one after the other."""


class App(QObject):
    """One running app on one data folder. `root` is the window on the screen; its content changes, it does not."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        executor: Executor | None = None,
        root: Root | None = None,
        network: NetworkLoop | None = None,
        keystore: Keystore | None = None,
    ) -> None:
        """A `root` that is given wears its look already; with a `keystore`, what is new is protected (journal §11)."""
        super().__init__(app)
        sys.setswitchinterval(TURN)
        self._app = app
        self.home = folder
        self.preferences = Preferences(folder)
        self._keystore = keystore
        self.executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        if root is None:
            self.apply_look()
        self.root = root or Root()
        self.community: Community | None = None
        self.session: Session | None = None
        self.window: Window | None = None
        self.first: FirstRun | None = None
        self._sample: SampleRun | None = None
        self._lock: QLockFile | None = None
        self.network = network or NetworkLoop(self)
        self._sweeper = Sweeper(self)
        self.scans = ScanFilter(self)
        self.idle = IdleWatch(self)
        self.root.winId()  # makes the native window that keys arrive at
        for listener in (self.scans, self.idle):
            self.root.windowHandle().installEventFilter(listener)

    # Look and language

    def apply_look(self) -> None:
        """Put theme, text size and language of the preferences in force."""
        dress(self._app, self.preferences)

    @Slot()
    def on_appearance_changed(self) -> None:
        """Look or language changed; the places are made anew in the new language, where the window stands."""
        before = i18n.translate("rail", "Desk"), i18n.direction()
        self.apply_look()
        if self.window is not None and (i18n.translate("rail", "Desk"), i18n.direction()) != before:
            QTimer.singleShot(0, self.on_words_changed)

    @Slot()
    def on_words_changed(self) -> None:
        """Make the places anew once nothing waits for the writer: an import under way belongs to one of them."""
        if self.session is not None and not self.session.actions.settled():
            QTimer.singleShot(WAIT_MS, self.on_words_changed)
        elif self.window is not None:
            self.show_window()

    # What is open

    def open_folder(self, folder: Path, passphrase: str | None = None) -> None:
        """Open the community of a folder, or the first run if there is none, or say why neither can be.

        A folder that wants a passphrase asks for it.
        """
        self.close_folder()
        try:
            self._lock = instance.hold(folder)
            if self._lock is None:
                self._show_trouble(folder, open_already())
                return
            self.community = Community(folder, unlock=Unlock(keystore=self._keystore, passphrase=passphrase))
        except (Unavailable, NewerVersion, OSError) as error:
            if isinstance(error, Locked) and error.reason in ASKING:
                self._ask_passphrase(folder, error)
                return
            known = error if isinstance(error, NewerVersion) else unavailable(error)
            self._show_trouble(folder, wording.trouble(known) if known else fault_of_ours())
            return
        if self.community.founded and outsider(self.community) is None:
            self.show_window()
        else:
            self.show_first_run()

    def _ask_passphrase(self, folder: Path, locked: Locked) -> None:
        page = UnlockPage(folder, wrong=locked.reason == "wrong-passphrase")
        page.given.connect(lambda passphrase: self.open_folder(folder, passphrase))
        self.root.show_content(page)
        page.begin()

    def _show_trouble(self, folder: Path, words: wording.Words) -> None:
        """The folder cannot be opened now; once the trouble is over, one press tries again."""
        said = "\n".join(part for part in (words.title, words.why, words.next) if part)
        page = something_wrong(said, i18n.translate("trouble", "Try again"))
        page.acted.connect(lambda: self.open_folder(folder))
        self.root.show_content(page)

    def show_window(self) -> None:
        """Make the window of the open community, at the place that was shown."""
        community = self.community
        if community is None:
            return
        at = self.window.now if self.window is not None else "tonight"
        locked = self.window is not None and self.window.locked()
        session = self.open_session(community)
        self.window = Window(session, places())
        banner = OutsideBanner(session)
        banner.let_in_wanted.connect(self.show_first_run)
        self.window.column.insertWidget(0, banner)
        self.scans.scanned.connect(self.window.on_scan)
        self.idle.idle.connect(self.window.lock)
        self.window.show_place(at)
        self.root.show_content(self.window)
        # Only what is on screen takes the keyboard: the button or the PIN of the lock must have it.
        if locked:
            self.window.lock()
        self.window.refresh_rail()
        self.root.setWindowTitle(community.catalog.settings(community.id).name + " · Skillshare")

    def open_session(self, community: Community) -> Session:
        """What the places of the open community are given; it shares from the moment when nothing else waits."""
        if self.session is None:
            actions = Actions(community, self.executor)
            self.session = Session(community, actions, Bridge(community), self.preferences, self.network, self)
            self.session.appearance_changed.connect(self.on_appearance_changed)
            self.session.left.connect(self.on_left)
            ClockWatch(self.session)
            Upkeep(self.session)
            QTimer.singleShot(0, self.session.sharing.start)
            QTimer.singleShot(0, self.session.shared_folder.start)
        return self.session

    @Slot()
    def show_first_run(self) -> None:
        """Ask how to begin; on a laptop that does not belong, how it is let in."""
        from ui.first_run.place import FirstRun

        if self.community is None:
            return
        self.window = None
        first = self.first = FirstRun(self.community, self.executor, self.preferences, self.network)
        first.started.connect(self.on_started)
        first.joined.connect(self.on_joined)
        first.restored.connect(self.on_restored)
        first.sample_wanted.connect(self.on_sample_wanted)
        first.appearance_changed.connect(self.on_appearance_changed)
        self.root.show_content(first)

    @Slot(str, object)
    def on_started(self, place: str, what: object) -> None:
        """The community was founded; go where the first run ended."""
        answers, self.first = self.first.answers if self.first is not None else None, None
        sheet = answers.sheet if answers is not None else None
        if answers is not None and answers.tried:
            self.preferences.sheet_tried = True
        self.show_window()
        if self.session is not None:
            self.session.sheet = sheet
            self.session.wanted.emit(place, what)

    @Slot(str)
    def on_joined(self, host: str) -> None:
        """This laptop was let in at that address; share with the others, and tell the first run how far it is."""
        if self.community is not None and self.first is not None:
            sharing = self.open_session(self.community).sharing
            sharing.remember(host)
            self.first.sharing = sharing
            sharing.changed.connect(self.first.on_sharing)

    @Slot()
    def on_restored(self) -> None:
        """A backup was unpacked and proved: it takes the place of the folder in which there was nothing."""
        from skillshare.exchange.backup import BackupFailed
        from skillshare.exchange.restore import settle
        from ui.wording import backups

        vault = self.community.vault if self.community is not None else OPEN
        self.close_folder()
        try:
            settle(self.home, vault)
        except BackupFailed as failed:
            self._show_trouble(self.home, backups.stopped(failed.why, self.home))
        else:
            self.open_folder(self.home)

    @Slot()
    def on_sample_wanted(self) -> None:
        """Open the sample community, making it first if it is not there."""
        from ui.sample_run import SampleRun, folder_in

        if self._sample is not None:
            return
        run = self._sample = SampleRun(folder_in(self.home), self.executor, self)
        if self.first is not None:
            self.first.show_progress(0, 1)
            run.progressed.connect(self.first.show_progress)
        run.ready.connect(self.on_sample_ready)
        run.failed.connect(self.on_sample_failed)
        run.begin()

    @Slot()
    def on_sample_ready(self) -> None:
        self._sample = None
        from ui.sample_run import folder_in

        self.open_folder(folder_in(self.home))

    @Slot(object)
    def on_sample_failed(self, error: Exception) -> None:
        """It could not be made, perhaps for want of room; what there is of it is made anew another time."""
        self._sample = None
        if self.first is not None:
            self.first.build()
        self.on_fault(error)

    @Slot()
    def on_left(self) -> None:
        """Leave the sample community for one's own."""
        self.open_folder(self.home)

    @Slot(object)
    def on_fault(self, error: Exception) -> None:
        """Say what nobody caught, wherever the app stands."""
        if self.window is not None:
            self.window.trouble.say_error(error)
        elif self.first is not None:
            self.first.on_broken(error)
        else:
            self._show_trouble(self.home, fault_of_ours())

    # The end

    def close_folder(self) -> None:
        """Leave the network, drain the writer, close the database, let go of the folder."""
        if self.session is not None:
            self.session.sharing.stop()
            self.session.shared_folder.stop()
        self.network.stop()
        if self.session is not None:
            self.session.deleteLater()
        self.session = self.window = self.first = None
        if self.community is not None:
            community, self.community = self.community, None
            self.executor.submit(community.close).result()
            community.close()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def shut_down(self) -> None:
        """The one way out (architecture §5)."""
        self.close_folder()
        self.executor.shutdown(wait=True)
        self._sweeper.stop()
        self.root.deleteLater()
        self.deleteLater()
