"""What about an item needs a person: lent twice (R8), written differently on two laptops, a refusal just now.

Each is a banner with its answers as buttons; `done` carries the command that settles it.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.views import ItemPage
from skillshare.domain.items import ChangeItem, SetCondition
from skillshare.domain.lending import SettleClash
from skillshare.domain.refusal import Refusal
from ui import dates
from ui.conflicts import conflict_choice, conflict_messages
from ui.i18n import isolate, translate
from ui.kit.banner import Banner, Message, Step
from ui.session import Session
from ui.wording import words


class Troubles(QWidget):
    """Nothing to see while there is none. Signal: `done(command)`."""

    done = Signal(object)

    def __init__(self, session: Session, page: ItemPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._page = session, page
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(10)
        messages = [*self._clash(), *conflict_messages(page.item)]
        for message in messages:
            self._banner().show_message(message)
        self._refusal: Banner | None = None
        self.setVisible(bool(messages))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why something was not done."""
        said = words(refusal, self._session.catalog.today())
        if self._refusal is None:
            self._refusal = self._banner()
            self._refusal.left_alone.connect(self._refusal.settle)
        leave = translate("items", "Close")
        self._refusal.show_message(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}", leave=leave))
        self.show()

    def _banner(self) -> Banner:
        banner = Banner()
        banner.stepped.connect(self.on_stepped)
        self._column.addWidget(banner)
        return banner

    def _clash(self) -> list[Message]:
        if self._page.row.outings < 2:
            return []
        keep = translate("items", "It is with {name}")
        steps = tuple(
            Step(name=f"keep {loan.id.hex()}", text=keep.format(name=isolate(loan.person_name or "?")))
            for loan in self._page.open
        )
        why = "\n".join(self._since(loan.person_name, loan.opened) for loan in self._page.open)
        return [Message(kind="ask", title=translate("items", "Lent twice"), why=why, steps=steps)]

    def _since(self, name: str, opened: int) -> str:
        when = dates.when(opened, self._session.community.zone(), self._session.catalog.today())
        return translate("items", "{name}, since {when}").format(name=isolate(name or "?"), when=when)

    @Slot(str, str)
    def on_stepped(self, name: str, _reason: str) -> None:
        item = self._page.item
        what, _, rest = name.partition(" ")
        if what == "keep":
            self.done.emit(SettleClash(item=item.id, loan=bytes.fromhex(rest)))
            return
        key, value = conflict_choice(item, name)
        if key == "condition":
            self.done.emit(SetCondition(item=item.id, condition=value, reason=item.reason))
        else:
            self.done.emit(ChangeItem(item=item.id, fields={key: value}))
