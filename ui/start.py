"""From the command to the window: shows the window first, then reads the rest of the app and opens the community.

So somebody who starts Skillshare sees it at once; on an old laptop the rest takes a second or two.
"""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui import instance
from ui.faults import Faults
from ui.preferences import Preferences
from ui.root import Root, dress

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from ui.app import App

UNSEEN_MS = 500
"""After so long the folder is opened although the window was not painted: it may have started minimised."""


class Start(QObject):
    """Opens the folder once, as soon as the window is painted."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app, self._folder = app, folder
        self.root = Root()
        self.running: App | None = None
        self._server: QLocalServer | None = None
        self.root.painted.connect(self.open)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.timeout.connect(self.open)
        self._unseen.start(UNSEEN_MS)

    @Slot()
    def open(self) -> None:
        """Read the app and open the folder in the window that stands."""
        self._unseen.stop()
        if self.running is not None:
            return
        from skillshare.journal.keystore import of_folder
        from ui.app import App

        self.running = App(self._app, self._folder, root=self.root, keystore=of_folder(self._folder))
        self.running.open_folder(self._folder)
        self._server = instance.answer(self._folder, self.root)

    @Slot(object)
    def on_fault(self, error: Exception) -> None:
        """Nobody caught this: the window says so."""
        if self.running is not None:
            self.running.on_fault(error)

    def end(self) -> None:
        """The window was closed."""
        if self._server is not None:
            self._server.close()
        if self.running is not None:
            self.running.shut_down()


def run(folder: Path, argv: list[str] | None = None) -> int:
    """Open the app on a data folder and stay until its window is closed; 0, also if another one runs there already."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(argv or ["skillshare"])
    if instance.is_held(folder) and instance.call_to_front(folder):
        return 0
    # Reading modules leaves no garbage; looking for it costs a tenth of the start. The app sweeps by itself later.
    gc.disable()
    faults = Faults(folder)
    faults.watch()
    dress(app, Preferences(folder))
    start = Start(app, folder)
    faults.raised.connect(start.on_fault)
    start.root.show()
    code = app.exec()
    start.end()
    faults.rest()
    return code
