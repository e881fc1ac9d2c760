"""Opens the sample community; makes it first if it is not there, evening by evening on the writer thread."""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from resources import path
from skillshare.sample import make

SAMPLE = "sample"
_MADE = "made"
"""A file that says the sample is whole; one that was abandoned half-way is made again."""


def folder_in(home: Path) -> Path:
    """Where the sample community lies inside a data folder, apart from a real one."""
    return home / SAMPLE


def is_made(folder: Path) -> bool:
    return (folder / _MADE).is_file()


class SampleRun(QObject):
    """`progressed(done, total)` while it is made, then `ready`; or `failed(exception)`."""

    progressed = Signal(int, int)
    ready = Signal()
    failed = Signal(object)
    _stepped = Signal(object)

    def __init__(self, folder: Path, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._executor = executor
        self._steps: Iterator[tuple[int, int]] | None = None
        self._stepped.connect(self.on_stepped)

    def begin(self) -> None:
        """Make it, if it is not there."""
        if is_made(self._folder):
            self.ready.emit()
            return
        shutil.rmtree(self._folder, ignore_errors=True)
        self._steps = make(self._folder, path("sample"))
        self._submit(self._step)

    def _step(self) -> tuple[int, int] | None:
        """Some evenings at once: fewer changes of thread, and still a smooth bar."""
        last = None
        for _ in range(5):
            step = next(self._steps, None) if self._steps is not None else None
            if step is None:
                (self._folder / _MADE).touch()
                return None
            last = step
        return last

    def _submit(self, job: Callable[[], object]) -> None:
        self._executor.submit(job).add_done_callback(self._stepped.emit)

    @Slot(object)
    def on_stepped(self, future: "Future[tuple[int, int] | None]") -> None:
        error = future.exception()
        if error is not None:
            self.failed.emit(error)
        elif future.result() is None:
            self.ready.emit()
        else:
            done, total = future.result() or (0, 0)
            self.progressed.emit(done, total)
            self._submit(self._step)
