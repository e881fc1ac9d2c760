"""What the window itself says: trouble no place answered for, sentences places ask for, and the line with Undo.

Places that show their own answers (the desk) keep theirs; this is for everything else.
"""

import logging

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from skillshare.community import Receipt
from skillshare.domain.fold import UNDONE
from skillshare.domain.refusal import Question, Refusal
from skillshare.journal.failure import Unavailable
from ui import wording
from ui.fault_banner import FaultBanner
from ui.kit.banner import Message
from ui.kit.last_action import LastAction
from ui.kit.look import look
from ui.session import Session
from ui.side_panel import SidePanel
from ui.wording.facts_laptops import LAPTOP_WORDS

_LOG = logging.getLogger(__name__)
_WIDTH = 620
_MARGIN = 16
PASSING_MS = 12_000
"""How long a sentence that is only to be known stands; another place puts it away at once."""


class Trouble(QObject):
    """Owns the window's banner and its line, which lies on `over`."""

    def __init__(self, session: Session, banner: FaultBanner, said: LastAction, over: QWidget) -> None:
        super().__init__(banner)
        self._session = session
        self._banner = banner
        self._said = said
        self._last: bytes | None = None
        self._quiet = False
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING_MS)
        self._passing.timeout.connect(self.pass_on)
        actions = session.actions
        actions.recorded.connect(self.on_recorded)
        actions.refused.connect(self.on_refused)
        actions.asked.connect(self.on_asked)
        actions.unavailable.connect(self.on_unavailable)
        actions.broken.connect(self.on_broken)
        session.notice.connect(self.on_notice)
        session.notice_over.connect(self.on_notice_over)
        said.undo_asked.connect(self.undo)
        self._over = over
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """The line lies over the foot of the sheet, in the middle of what stands beside an open side panel: what is to
        be pressed next stands at the panel's foot."""
        over = self._over.rect()
        left, right = over.left(), over.right() + 1
        for panel in self._over.findChildren(SidePanel):
            begins = panel.mapTo(self._over, QPoint()).x()
            if panel.isVisible() and not panel.alone:
                left, right = (left, begins) if begins > over.width() // 2 else (begins + panel.width(), right)
        width = min(right - left - 2 * _MARGIN, look().px(_WIDTH))
        height = self._said.height()
        self._said.setGeometry(left + (right - left - width) // 2, over.height() - height - _MARGIN, width, height)

    @Slot()
    def undo(self) -> None:
        """Take back the last action of this window (R16)."""
        if self._last is not None:
            entry, self._last = self._last, None
            self._session.actions.undo(entry)

    def be_quiet(self, quiet: bool) -> None:
        """Leave the line to a place that says itself what was done."""
        self._quiet = quiet
        if quiet:
            self._said.hide()

    def say_error(self, error: BaseException) -> None:
        """Say trouble that no action of this window brought."""
        self._banner.say_error(error)

    @Slot(object)
    def on_recorded(self, receipt: Receipt) -> None:
        undid = receipt.facts[0].type == UNDONE
        final = undid or receipt.facts[0].type in LAPTOP_WORDS  # who belongs is decided anew, not taken back
        self._last = None if final else receipt.entry
        self._banner.settle()
        if not self._quiet:
            catalog = self._session.catalog
            words = wording.done(receipt.facts, wording.CatalogNames(catalog), catalog.today())
            self._said.say(words, undo=self._last is not None)
            self._place()

    @Slot(object)
    def on_refused(self, refusal: Refusal) -> None:
        self._banner.say_words("stop", wording.words(refusal, self._session.catalog.today()))

    @Slot(object)
    def on_asked(self, questions: tuple[Question, ...]) -> None:
        self._banner.say_words("ask", wording.words(questions[0], self._session.catalog.today()))

    @Slot(object)
    def on_unavailable(self, reason: str) -> None:
        self._banner.say_error(Unavailable(reason))

    @Slot(object)
    def on_broken(self, error: BaseException) -> None:
        _LOG.error("an action failed", exc_info=error)
        self._banner.say_error(error)

    @Slot(str, str)
    def on_notice(self, kind: str, sentence: str) -> None:
        title, _, why = sentence.partition("\n")
        self._show(kind, title, why)
        if kind == "know":
            self._passing.start()

    @Slot(str)
    def on_notice_over(self, sentence: str) -> None:
        message = self._banner.message()
        if message is not None and f"{message.title}\n{message.why}" == sentence:
            self._banner.settle()

    @Slot()
    def pass_on(self) -> None:
        """Put away what was only to be known; what asks for an answer stays."""
        message = self._banner.message()
        if message is not None and message.kind == "know":
            self._banner.settle()

    def _show(self, kind: str, title: str, why: str) -> None:
        leave = QCoreApplication.translate("trouble", "Close")
        self._banner.show_message(Message(kind=kind, title=title, why=why, leave=leave))
        self._banner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
