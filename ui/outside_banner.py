"""The banner over every place of a laptop that does not belong: it may read, and here is the way back in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit.banner import Banner, Message, Step
from ui.outsider import Outsider, outsider
from ui.session import Session
from ui.wording.outside import outside


class OutsideBanner(Banner):
    """Signal: `let_in_wanted`. It shows while this laptop does not belong, and goes as soon as it does."""

    let_in_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._said: Outsider | None = None
        self.stepped.connect(self.let_in_wanted)
        session.bridge.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say it, or nothing."""
        community = self._session.community
        now = outsider(community)
        if now == self._said:
            return
        self._said = now
        if now is None:
            self.settle()
            return
        words = outside(now, community.zone(), community.today())
        step = Step(name="let-in", text=translate("outside", "Let it in"), icon="laptop")
        self.show_message(Message(kind="ask", title=words.title, why=words.why, steps=(step,)))
