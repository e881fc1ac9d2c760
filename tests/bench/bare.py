"""The floor of start and memory: a process with one bare PySide6 window.

Nothing of the project is imported before the window is painted.
"""

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Bare(QWidget):
    """A window of the app's size with one label; tells when it is painted, and how much memory that takes."""

    def __init__(self) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(QLabel("Skillshare"))
        self.resize(1366, 768)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.tell)
        return super().event(event)

    def tell(self) -> None:
        from tests.bench.said import resident, say, since

        say(painted=since(sys.argv[1]), resident=resident())
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication(["bare"])
    window = Bare()
    window.show()
    app.exec()
