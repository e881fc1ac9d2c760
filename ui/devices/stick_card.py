"""Carrying changes on a stick: write what others may lack, read what somebody brings (sync §4).

What such a file holds and who can open it is `sync.bundle`'s.
"""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from skillshare.journal.failure import unavailable
from sync import bundle, media
from sync.outcome import Progress, Read, Unread, Unwritten, Why, Written
from sync.parcel import SUFFIX
from ui import wording
from ui.community.fields import close, titled
from ui.i18n import translate
from ui.kit.announce import announce
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.kit.surface import stacked, well
from ui.late import labels
from ui.session import Session
from ui.stepping import Stepping
from ui.wording import carried


class StickCard(QWidget):
    """Signal: `read_in` after something was taken in."""

    read_in = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running: Stepping | None = None
        surface, column = titled(
            translate("devices", "Carry by USB stick"),
            translate("devices", "For laptops that never meet. The stick is locked, only our laptops can read it."),
        )
        self.write = KeyButton(translate("devices", "Write changes to a stick"), "edge", icon="folder-output")
        self.read = KeyButton(translate("devices", "Read a stick"), "plain", icon="folder-input")
        self.write.clicked.connect(self.on_write)
        self.read.clicked.connect(self.on_read)
        self.result = Label("", "detail", wrap=True)
        self._ground = well("good_soft")
        stacked(self._ground, 12, 4).addWidget(self.result)
        self.progress = ProgressRow(translate("devices", "Carrying changes"))
        self.progress.cancelled.connect(self.on_stop)
        for part in (close((self.write, self.read)), self.progress, self._ground):
            column.addWidget(part)
        self.progress.hide()
        self._ground.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(surface)

    @Slot()
    def on_write(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("devices", "Which stick?"))
        if folder:
            self.write_to(Path(folder))

    @Slot()
    def on_read(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("devices", "Which stick?"))
        if folder:
            self.read_from(Path(folder))

    def write_to(self, folder: Path) -> None:
        """Write this laptop's file into a folder."""
        community = self._session.community
        self._begin(lambda: bundle.writing(community, folder / bundle.name_for(community.journal)))

    def read_from(self, folder: Path) -> None:
        """Take in what other laptops left in a folder."""
        self._begin(lambda: self._reading(folder))

    def _reading(self, folder: Path) -> Generator[Progress, None, list[Read | Unread]]:
        """Each file in turn; one that cannot be read does not keep the others out."""
        community = self._session.community
        own = bundle.name_for(community.journal)
        found: list[Read | Unread] = []
        for entry in media.names(folder):
            if entry.name.endswith(SUFFIX) and entry.name != own:
                try:
                    found.append((yield from bundle.reading(community, folder / entry.name)))
                except Unread as stop:
                    found.append(stop)
        return found

    def _begin(self, steps: Callable[[], Generator[Progress, None, Any]]) -> None:
        if self._running is not None:
            return
        running = self._running = Stepping(self._session.actions, steps, self)
        running.stepped.connect(self.on_stepped)
        running.finished.connect(self.on_finished)
        running.failed.connect(self.on_failed)
        running.stopped.connect(self.on_ended)
        self._ground.hide()
        self.progress.show_share(0, 0)
        self.progress.show()
        for button in (self.write, self.read):
            button.setEnabled(False)
        running.start()

    @Slot()
    def on_stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    @Slot(object)
    def on_stepped(self, progress: Progress) -> None:
        words = translate("devices", "{done} of {total} changes")
        self.progress.show_share(progress.done, progress.total, words.format(done=progress.done, total=progress.total))

    @Slot(object)
    def on_finished(self, result: Written | list[Read | Unread]) -> None:
        self.on_ended()
        if isinstance(result, Written):
            self._say(carried.written(result), well_done=True)
            return
        if not result:
            self._say(str(carried.stopped(Why.NO_BUNDLE)), well_done=False)
            return
        names = labels(self._session.community)
        lines = [
            carried.read(each, names.get(each.writer, "")) if isinstance(each, Read) else str(carried.stopped(each.why))
            for each in result
        ]
        self._say("\n".join(lines), well_done=all(isinstance(each, Read) for each in result))
        self.read_in.emit()

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self.on_ended()
        known = unavailable(error)
        if isinstance(error, Unwritten | Unread):
            self._say(str(carried.stopped(error.why)), well_done=False)
        elif known is not None:
            self._say(str(wording.trouble(known)), well_done=False)
        else:
            self._session.actions.broken.emit(error)

    @Slot()
    def on_ended(self) -> None:
        self._running = None
        self.progress.hide()
        for button in (self.write, self.read):
            button.setEnabled(True)

    def _say(self, sentence: str, *, well_done: bool) -> None:
        self.result.setText(sentence)
        self.result.paint_as(token="good" if well_done else "warn")
        self._ground.paint_as("good_soft" if well_done else "warn_soft", "")
        self._ground.show()
        announce(self.result, sentence)
