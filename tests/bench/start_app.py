"""The process that `start` measures: the app as its command opens it, with a filter that tells what is painted when."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.said import say, since


class Painted(QObject):
    """Notes when the window, and when Tonight, has been painted and the painting is over."""

    def __init__(self, start: str) -> None:
        super().__init__()
        self._start = start
        self.times: dict[str, float] = {}
        self._wanted = {"Root": self.on_window, "TonightPlace": self.on_tonight}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            then = self._wanted.pop(type(watched).__name__, None)
            if then is not None:
                QTimer.singleShot(0, then)
        return False

    def on_window(self) -> None:
        self.times["window"] = since(self._start)

    def on_tonight(self) -> None:
        self.times["tonight"] = since(self._start)
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication(["skillshare"])
    painted = Painted(sys.argv[1])
    app.installEventFilter(painted)
    from ui.main import main

    main(["--data-dir", sys.argv[2]])
    say(**painted.times)
