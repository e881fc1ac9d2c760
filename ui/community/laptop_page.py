"""This laptop: what it is called, where its data lies, and a check that every byte is what was signed."""

from concurrent.futures import Executor, Future
from datetime import date

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import dates
from ui.checking import Checked, check
from ui.columns import Columns
from ui.community.background import Background
from ui.community.fields import keys, stack, titled
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.progress_row import ProgressRow
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface, stacked, well
from ui.kit.tick import TickBox
from ui.session import Session
from ui.wording.protection import protection, way
from ui.wording.troubles import fault

LAST_CHECK = "last_check"


class LaptopPage(QWidget):
    """The tab."""

    def __init__(self, session: Session, executor: Executor | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._executor = executor
        self._running: Background | None = None
        self._facts = RowList(translate("community", "This laptop"), fit=True)
        self._facts.opened.connect(self.on_fact)
        scroll = TidyScroll(translate("community", "This laptop"))
        scroll.column.setContentsMargins(0, 18, 0, 20)
        first = stack((self._laptop_card(), self._sharing_card()))
        scroll.column.addWidget(Columns((first, self._check_card()), (50, 50)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _laptop_card(self) -> Surface:
        surface, column = titled(translate("community", "This laptop"))
        column.addWidget(self._facts)
        self._open = KeyButton(translate("community", "Open the folder"), "edge", icon="folder-output")
        self._open.clicked.connect(self.on_open)
        column.addWidget(keys((self._open,)))
        return surface

    def _sharing_card(self) -> Surface:
        surface, column = titled(
            translate("community", "Sharing over the network"),
            translate("community", "Only with laptops of this community, only nearby, always encrypted."),
        )
        self.sharing = TickBox(translate("community", "Share while others are near"))
        self.sharing.setObjectName("sharing")
        self.sharing.toggled.connect(self.on_sharing)
        column.addWidget(self.sharing)
        column.addWidget(
            Label(translate("community", "Without it, carry changes by USB stick."), "caption", "text2", wrap=True)
        )
        return surface

    def _check_card(self) -> Surface:
        surface, column = titled(
            translate("community", "Check the data"),
            translate("community", "Reads every entry and compares it with its signature. Nothing is changed."),
        )
        self.result = Label("", "body", wrap=True)
        self._ground = well("good_soft")
        stacked(self._ground, 12, 4).addWidget(self.result)
        self.progress = ProgressRow(translate("community", "Checking"))
        self.progress.cancelled.connect(self.on_stop)
        self.start = KeyButton(translate("community", "Check now"), "edge", icon="shield-check")
        self.start.clicked.connect(self.on_start)
        for part in (self._ground, self.progress, keys((self.start,))):
            column.addWidget(part)
        self._ground.hide()
        self.progress.hide()
        return surface

    def refresh(self) -> None:
        """Show what this laptop is."""
        community = self._session.community
        self.sharing.setChecked(self._session.sharing.enabled)
        last = str(self._session.settings.value(LAST_CHECK, ""))
        today = self._session.catalog.today()
        checked = dates.near(date.fromisoformat(last), today) if last else translate("community", "not yet")
        self._facts.show_rows(
            (
                Row(key="label", title=community.grant.label, detail=translate("community", "Name"), icon="laptop"),
                Row(
                    key="folder",
                    title=isolate(str(self._session.folder)),
                    detail=translate("community", "Folder with all data"),
                    icon="folder-output",
                ),
                Row(
                    key="protection",
                    title=protection(community.vault.ways),
                    detail=way(community.vault.ways),
                    icon="lock",
                ),
                Row(key="check", title=checked, detail=translate("community", "Last check"), icon="shield-check"),
            )
        )

    @Slot(object)
    def on_fact(self, key: object) -> None:
        if key == "folder":
            self.on_open()
        elif key == "check":
            self.on_start()

    @Slot(bool)
    def on_sharing(self, on: bool) -> None:
        if on != self._session.sharing.enabled:
            self._session.sharing.enable(on)

    @Slot()
    def on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.folder)))

    # The check

    @Slot()
    def on_start(self) -> None:
        if self._running is not None:
            return
        community = self._session.community
        self._running = Background(community, lambda work: check(community, work.tell), self._executor)
        self._running.progressed.connect(self.on_progressed)
        self._running.finished.connect(self.on_finished)
        self._running.stopped.connect(self.on_ended)
        self._running.failed.connect(self.on_failed)
        self.start.setEnabled(False)
        self._ground.hide()
        self.progress.show_share(0, 0)
        self.progress.show()
        self._running.start()

    @Slot()
    def on_stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    @Slot(int, int)
    def on_progressed(self, done: int, total: int) -> None:
        words = translate("community", "Checked {done} of {total} entries")
        self.progress.show_share(done, total, words.format(done=done, total=total))

    @Slot(object)
    def on_finished(self, checked: Checked) -> None:
        well_done = checked.is_well
        if checked.differing:
            self._session.actions.run(self._session.community.rebuild_next_time, self.on_marked)
        if well_done:
            self._session.settings.setValue(LAST_CHECK, self._session.catalog.today().isoformat())
        self.result.setText(said(checked))
        self.result.paint_as(token="good" if well_done else "warn")
        self._ground.paint_as("good_soft" if well_done else "warn_soft", "")
        self._ground.show()
        announce(self.result, said(checked))
        self.on_ended()
        self.refresh()

    def on_marked(self, future: "Future[None]") -> None:
        """The next start knows that it has to work the tables out anew, or the disk took no note of it."""
        error = future.exception()
        if error is not None:
            self._session.actions.broken.emit(error)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        self.on_ended()
        self._session.actions.broken.emit(error)

    @Slot()
    def on_ended(self) -> None:
        self._running = None
        self.progress.hide()
        self.start.setEnabled(True)


def said(checked: Checked) -> str:
    """The result in sentences: all is well, or what is wrong and what to do."""
    if checked.is_well:
        return translate("community", "All %n entries are as they were signed.", "", checked.entries)
    lines = [fault(each) for each in dict.fromkeys(found.fault for found in checked.findings)]
    if checked.differing:
        words = translate("community", "%n record(s) on the screens differ from their history.", "", checked.differing)
        lines += [words, translate("community", "Close Skillshare and open it again; it builds them anew.")]
    if checked.findings:
        lines.append(translate("community", "Keep this folder as it is and ask those who look after Skillshare."))
    return "\n".join(lines)
