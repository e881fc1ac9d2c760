"""Carrying changes on a stick: write what others may lack, read what somebody brings (sync §4).

What such a file holds and who can open it is `sync.bundle`'s; which sticks are plugged in, `sync.sticks`'.
"""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from skillshare.journal.failure import unavailable
from sync import bundle, sticks
from sync.inviting import REQUEST
from sync.outcome import Progress, Read, Unread, Unwritten, Why, Written
from sync.parcel import SUFFIX
from sync.sticks import Stick
from ui import wording
from ui.community.fields import close, titled
from ui.devices.asking_laptop import AskingLaptop
from ui.devices.outcome import Outcome
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.late import labels
from ui.session import Session
from ui.stepping import Stepping
from ui.wording import carried

LOOK_MS: Final = 2000
"""How often it is looked whether a stick was plugged in, while the card is seen."""


class StickCard(QWidget):
    """Signal: `read_in` after something was taken in."""

    read_in = Signal()

    def __init__(
        self,
        session: Session,
        plugged: Callable[[], tuple[Stick, ...]] = sticks.sticks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._plugged = session, plugged
        self._running: Stepping | None = None
        self._stick: Stick | None = None
        self._lay: tuple[str, ...] = ()
        self._new = 0
        self._said_before = ""
        surface, column = titled(
            translate("devices", "Carry by USB stick"),
            translate("devices", "For laptops that never meet. The stick is locked, only our laptops can read it."),
        )
        self.found = Label("", "detail", wrap=True)
        self.write = KeyButton(translate("devices", "Write changes to a stick"), "edge", icon="folder-output")
        self.read = KeyButton(translate("devices", "Read a stick"), "plain", icon="folder-input")
        self.write.clicked.connect(self.on_write)
        self.read.clicked.connect(self.on_read)
        self.outcome = Outcome(translate("devices", "Carrying changes"))
        self.outcome.cancelled.connect(self.on_stop)
        self.asking = AskingLaptop(session)
        self.asking.let_in.connect(self.on_let_in)
        for part in (self.found, self.asking, close((self.write, self.read)), self.outcome):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(surface)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        session.sharing.changed.connect(self._say_found)
        self._show_stick(None)

    # Which stick

    @Slot()
    def look(self) -> None:
        """Notice a stick that was plugged in or pulled out."""
        stick = next(iter(self._plugged()), None)
        if (stick, _lying(stick)) != (self._stick, self._lay) and self._running is None:
            if stick != self._stick:
                self.outcome.forget()
            self._show_stick(stick)

    def _show_stick(self, stick: Stick | None) -> None:
        self._stick, self._lay = stick, _lying(stick)
        self.found.setVisible(stick is not None)
        self.asking.look(stick.path if stick is not None else None)
        if stick is None:
            return
        community = self._session.community
        found = sticks.carried(community, sticks.bundles(stick.path))
        self._new = sum(each.new for each in found)
        self._say_found()

    @Slot()
    def _say_found(self) -> None:
        """What the stick brings, and who lacks most of what is here; others may have met it meanwhile."""
        stick, community, new = self._stick, self._session.community, self._new
        if stick is None:
            return
        said = translate("devices", "The stick “{name}” is here.").format(name=isolate(stick.name))
        brings = translate("devices", "It brings %n new change(s).", "", new) if new else ""
        known = self._session.sharing.waiting
        behind = [
            (count if (at := known(grant.device)) is None else at, grant) for grant, count in sticks.behind(community)
        ]
        count, grant = max(behind, key=lambda it: it[0], default=(0, None))
        lacks = ""
        if count and grant is not None:
            lacks = translate("devices", "{laptop} lacks %n change(s).", "", count).format(laptop=isolate(grant.label))
        self.found.setText(" ".join(part for part in (said, brings, lacks) if part))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    def folder(self) -> Path | None:
        """The stick that is plugged in, else what somebody chooses."""
        if self._stick is not None:
            return self._stick.path
        chosen = QFileDialog.getExistingDirectory(self, translate("devices", "Which stick?"))
        return Path(chosen) if chosen else None

    # Work

    @Slot()
    def on_write(self) -> None:
        folder = self.folder()
        if folder is not None:
            self.write_to(folder)

    @Slot()
    def on_read(self) -> None:
        folder = self.folder()
        if folder is not None:
            self.read_from(folder)

    @Slot(object, str)
    def on_let_in(self, folder: Path, label: str) -> None:
        """A laptop that asks there belongs now; it takes what is written for it back with the stick."""
        self._said_before = translate("devices", "{name} is in.").format(name=isolate(label))
        if self.asking.go.hasFocus():
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)  # what asked goes
        self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write this laptop's file into a folder."""
        community = self._session.community
        self._begin(lambda: bundle.writing(community, folder / bundle.name_for(community.journal)))

    def read_from(self, folder: Path) -> None:
        """Take in what other laptops left in a folder."""
        self.asking.look(folder)
        nobody_asks = self.asking.isHidden()
        self._begin(lambda: self._reading(folder, nobody_asks=nobody_asks))

    def _reading(self, folder: Path, *, nobody_asks: bool) -> Generator[Progress, None, list[Read | Unread]]:
        """Each file in turn; one that cannot be read does not keep the others out."""
        community = self._session.community
        own = bundle.name_for(community.journal)
        found: list[Read | Unread] = []
        paths = sticks.bundles(folder)
        if not paths and nobody_asks:
            raise Unread(Why.NO_BUNDLE if folder.is_dir() else Why.GONE)
        for path in paths:
            if path.name != own:
                try:
                    found.append((yield from bundle.reading(community, path)))
                except Unread as stop:
                    found.append(stop)
        return found

    def _begin(self, steps: Callable[[], Generator[Progress, None, Any]]) -> None:
        if self._running is not None:
            return
        self._running = Stepping(self._session.actions, steps, self)
        self.outcome.begin()
        for button in (self.write, self.read):
            button.setEnabled(False)
        self._running.start(
            stepped=self.on_stepped, finished=self.on_finished, failed=self.on_failed, stopped=self.on_ended
        )

    @Slot()
    def on_stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    @Slot(object)
    def on_stepped(self, progress: Progress) -> None:
        self.outcome.share(progress.done, progress.total, carried.share(progress))

    @Slot(object)
    def on_finished(self, result: Written | list[Read | Unread]) -> None:
        self.on_ended()
        before, self._said_before = self._said_before, ""
        if isinstance(result, Written):
            self.outcome.say(" ".join(filter(None, (before, carried.written(result)))), well_done=True)
        elif not result and self.asking.isHidden():
            self.outcome.say(carried.only_own(), well_done=True)
        elif result:
            names = labels(self._session.community)
            lines = [_said(each, names) for each in result]
            self.outcome.say("\n".join(lines), well_done=all(isinstance(each, Read) for each in result))
            self.read_in.emit()
        self._show_stick(self._stick)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self.on_ended()
        known = unavailable(error)
        if isinstance(error, Unwritten | Unread):
            self.outcome.say(str(carried.stopped(error.why)), well_done=False)
        elif known is not None:
            self.outcome.say(str(wording.trouble(known)), well_done=False)
        else:
            self._session.actions.broken.emit(error)

    @Slot()
    def on_ended(self) -> None:
        self._running = None
        for button in (self.write, self.read):
            button.setEnabled(True)
        self.outcome.end()


def _lying(stick: Stick | None) -> tuple[str, ...]:
    """The files of ours on a stick, by name."""
    if stick is None:
        return ()
    return tuple(path.name for suffix in (SUFFIX, REQUEST) for path in sticks.bundles(stick.path, suffix))


def _said(each: Read | Unread, names: dict[bytes, str]) -> str:
    if isinstance(each, Read):
        return carried.read(each, names.get(each.writer, ""))
    return str(carried.stopped(each.why))
