"""The app at its desk on a real display, with a listener on the accessibility bus beside it.

`spoken_desk.py COMMUNITY PYTHON` opens that community, refuses a loan, lends something while the listener is there, and
prints what it heard. It is run in a bus and a display of its own.
"""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui import everywhere
from tests.ui.everywhere import Walker
from ui.action import AtOnce
from ui.app import App

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
LISTENS = "3"


def main(folder: Path, python: str) -> int:
    bus = subprocess.Popen([LAUNCHER, "--launch-immediately"])
    qt = QApplication(["skillshare"])
    app = App(qt, folder, executor=AtOnce())
    app.open_folder(folder)
    app.root.show()
    app.root.activateWindow()
    everywhere.settle(20)
    walk = Walker(app)
    everywhere.desk_stop(walk)
    listener = QProcess()
    listener.finished.connect(qt.quit)
    # The loan is made when the listener says that it is there.
    listener.readyReadStandardError.connect(lambda: QTimer.singleShot(0, lambda: walk.enter(walk.thing().number)))
    listener.start(python, [str(Path(__file__).with_name("listener.py")), LISTENS])
    QTimer.singleShot(60_000, qt.quit)
    qt.exec()
    sys.stdout.write(listener.readAllStandardOutput().toStdString())
    app.shut_down()
    bus.terminate()
    return 0


sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
