"""Notices a clock that jumped or is unlike those nearby, and asks whether it is right: every due date follows it.

How entries are ordered in spite of a wrong clock belongs to the journal (journal §3).
"""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from skillshare.journal.clock import TOLERANCE
from ui import dates
from ui.i18n import isolate, translate
from ui.session import Session
from ui.wording import sharing

BACK_DAYS: Final = 1
AHEAD_DAYS: Final = 400
"""A summer without an opening is no wrong clock; more than a year may be one."""
EVERY_MS: Final = 60_000


class ClockWatch(QObject):
    """Asks once for each day that cannot be right, in the window's banner; nothing is refused because of a clock.

    What was asked goes as soon as the clock is right.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._asked: date | None = None
        self._day_said = self._others_said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(0, self.look)
        self._told = 0
        session.sharing.changed.connect(self.on_shared)

    @Slot()
    def on_shared(self) -> None:
        """Compare this clock with those of the laptops nearby; said once until it is right again."""
        off = self._session.sharing.clock_off()
        if off is None:
            self._told = 0
            self._others_said = self._over(self._others_said)
        elif not self._told or abs(off - self._told) > TOLERANCE:
            self._told = off
            title = translate("frame", "This laptop’s clock is not like the others’")
            why = translate("frame", "Nothing is lost, but times and due dates may be wrong.")
            self._others_said = self._ask(f"{title}\n{sharing.clock(off)} {why}")

    @Slot()
    def look(self) -> None:
        """Compare today with the day of the last action here, and whether what others are compared with has changed."""
        if bool(self._told) != (self._session.sharing.clock_off() is not None):
            self._session.sharing.changed.emit()
        community = self._session.community
        last, today = community.last_here(), community.today()
        if last is None or today == self._asked:
            return
        day = community.day_of(last)
        if -BACK_DAYS <= (today - day).days <= AHEAD_DAYS:
            self._asked, self._day_said = None, self._over(self._day_said)
            return
        self._asked = today
        title = translate("frame", "Is the date of this laptop right?")
        why = translate(
            "frame", "It says {today}, and the last action here was on {last}. If it is wrong, set the clock."
        )
        said = why.format(today=isolate(dates.full(today)), last=isolate(dates.full(day)))
        self._day_said = self._ask(f"{title}\n{said}")

    def _ask(self, said: str) -> str:
        self._session.notice.emit("ask", said)
        return said

    def _over(self, said: str) -> str:
        """Whoever set the clock sees that it is right."""
        if said:
            self._session.notice_over.emit(said)
        return ""
