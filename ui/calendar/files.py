"""Calendar files that go out: one session, what one person comes to, or everything that is public (R66).

What such a file says is `exchange.calendar_file`'s; bringing one in is in Community.
"""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from skillshare.catalog.sessions import SessionRow
from skillshare.exchange.calendar_file import written
from ui.i18n import isolate, translate
from ui.people.coming_card import ahead
from ui.session import Session
from ui.wording.troubles import not_written

BACK: Final = timedelta(days=31)
AHEAD: Final = timedelta(days=366)
"""The sessions in a file of everything: from a month ago to a year from now."""


class CalendarFiles(QObject):
    """Slots for the signals of places; `over` is what the choice of a file lies on."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._over = over
        self._chosen: Sequence[SessionRow] = ()

    @Slot(object)
    def on_session_wanted(self, session: bytes) -> None:
        """One session."""
        row = self._session.catalog.sessions.row(session)
        if row is not None:
            self._choose([row], row.title)

    @Slot(object)
    def on_person_wanted(self, person: bytes) -> None:
        """What somebody comes to or hosts from now on."""
        rows = [row for row, _ in ahead(person, self._session, AHEAD)]
        self._choose(rows, self._session.catalog.people.name(person))

    @Slot()
    def on_all_wanted(self) -> None:
        """Everything that is public."""
        catalog, today = self._session.catalog, self._session.catalog.today()
        rows = [row for row in catalog.sessions.between(today - BACK, today + AHEAD) if row.session.published]
        self._choose(rows, self._name())

    def _choose(self, rows: Sequence[SessionRow], name: str) -> None:
        if not rows:
            self._session.notice.emit("know", translate("calendar", "There is nothing ahead to save."))
            return
        self._chosen = rows
        dialog = QFileDialog(self._over, translate("calendar", "Save as a calendar file"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        plain = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip() or "Skillshare"
        dialog.selectFile(f"{plain[:80]}.ics")
        dialog.fileSelected.connect(self.on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def on_file(self, file: str) -> None:
        """Write what was chosen; a file that was there is replaced whole or not at all."""
        community, target = self._session.community, Path(file)
        content = written(
            self._chosen, name=self._name(), zone=community.zone(), now=community.now(), describe=self._describe
        )
        scratch = target.with_name(target.name + ".part")
        try:
            scratch.write_bytes(content)
            scratch.replace(target)
        except OSError:
            scratch.unlink(missing_ok=True)
            said = not_written(target.parent)
            self._session.notice.emit("stop", f"{said.title}\n{said.why} {said.next}")
            return
        saved = translate("calendar", "%n session(s) saved as a calendar file.", "", len(self._chosen))
        self._session.notice.emit("know", f"{saved}\n{isolate(file)}")

    def _name(self) -> str:
        return self._session.catalog.settings(self._session.community.id).name

    def _describe(self, row: SessionRow) -> str:
        session = row.session
        host = translate("calendar", "With {name}").format(name=row.host_name) if row.host_name else ""
        bring = translate("calendar", "Bring: {what}").format(what=session.bring) if session.bring else ""
        return "\n".join(part for part in (session.note, host, bring) if part)
