"""The place in a page where something is asked or said: empty at first, then one question or one banner.

What is asked, and which commands follow, belongs to the page.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.refusal import Refusal
from ui.asked import Asked
from ui.i18n import translate
from ui.kit.banner import Banner, Message
from ui.session import Session
from ui.wording import words

Stepped = Callable[[str, str], None]
"""Gets the name of the step that was pressed, and the reason given."""


class OneQuestion(QWidget):
    """Signal: `closed` when nothing is asked any more."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ask: Asked | None = None
        self._stepped: Stepped | None = None
        self.banner = Banner()
        self.banner.stepped.connect(self.on_stepped)
        self.banner.left_alone.connect(self.settle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.banner)
        self.hide()

    def busy(self) -> bool:
        """Tell whether something is asked or said now."""
        return self._ask is not None or self.banner.message() is not None

    @Slot()
    def settle(self) -> None:
        """Take question and banner away."""
        if not self.busy():
            return
        ask, self._ask = self._ask, None
        if ask is not None:
            ask.hide()
            ask.deleteLater()
        self.banner.settle()
        self.hide()
        self.closed.emit()

    def ask(self, question: Asked) -> None:
        """Ask something here, with the keyboard in it; what stands there already goes."""
        self.settle()
        self._ask = question
        question.closed.connect(self.on_left)
        self._column.addWidget(question)
        question.show()
        self.show()
        question.start()

    @Slot()
    def on_left(self) -> None:
        """The question was left by its own button or Esc, and goes by itself."""
        self._ask = None
        self.hide()
        self.closed.emit()

    def say(self, message: Message, stepped: Stepped | None = None) -> None:
        """Show a banner; `stepped` says what follows its steps."""
        self.settle()
        self._stepped = stepped
        self.banner.show_message(message)
        self.show()

    @Slot(str, str)
    def on_stepped(self, name: str, reason: str) -> None:
        if self._stepped is not None:
            self._stepped(name, reason)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why something is not done."""
        said = words(refusal, self._session.catalog.today())
        leave = translate("forms", "Close")
        self.say(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}", leave=leave))
