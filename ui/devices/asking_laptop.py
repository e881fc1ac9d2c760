"""A laptop that asks on a stick to be let in, by an invitation of this community: what it is, and one key that does it.

What makes an invitation good is `skillshare.office`'s; writing the stick for it afterwards is the card's.
"""

from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.refusal import Refusal, Refused
from sync import inviting
from sync.inviting import Asked
from sync.outcome import Unread
from ui import wording
from ui.community.fields import keys
from ui.devices.laptops import may_add
from ui.i18n import isolate, translate
from ui.kit.announce import announce
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import stacked, well
from ui.session import Session
from ui.wording import carried
from ui.wording.laptops import kind


class AskingLaptop(QWidget):
    """Signal: `let_in(folder, label)`. Nothing to see while nobody asks."""

    let_in = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Asked | None = None
        self._ground = well("primary_soft")
        column = stacked(self._ground, 12, 8)
        self.said = Label("", "detail", wrap=True)
        self.go = KeyButton(translate("devices", "Let it in"), "edge", icon="check")
        self._busy = False
        self.go.clicked.connect(self.on_go)
        column.addWidget(self.said)
        column.addWidget(keys((self.go,)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._ground)
        self.hide()

    @property
    def label(self) -> str:
        """What the laptop is to be called."""
        return (self._asked.invite.label or self._asked.request.label) if self._asked is not None else ""

    def look(self, folder: Path | None) -> None:
        """Say who asks there first; several are let in one after the other. Who asks in vain is told why."""
        community = self._session.community
        reading = folder if folder is not None and may_add(community) else None
        found = inviting.asked(community, reading) if reading is not None else ()
        self._asked = next(iter(found), None)
        said = self._good(self._asked) if self._asked is not None else ""
        if not said and reading is not None:
            said = "\n".join(map(self._vain, inviting.in_vain(community, reading)))
        self.go.setVisible(self._asked is not None)
        self._ground.paint_as("primary_soft" if self._asked is not None else "warn_soft", "")
        self.setVisible(bool(said))
        if said:
            self.said.setText(said)
            announce(self.said, said)

    def _good(self, asked: Asked) -> str:
        owner = self._session.community.catalog.people.name(asked.invite.owner)
        said = translate("devices", "{name} asks to be let in, as {kind}. Its invitation is good.")
        return said.format(name=isolate(self.label), kind=kind(asked.invite.device_class, owner))

    def _vain(self, it: tuple[str, Refusal]) -> str:
        label, refusal = it
        said = translate("devices", "{name} asks to be let in.")
        name = isolate(label) or translate("devices", "A laptop")
        return f"{said.format(name=name)} {wording.words(refusal, self._session.catalog.today())}"

    @Slot()
    def on_go(self) -> None:
        """Let it in."""
        asked, community, by = self._asked, self._session.community, self._session.actions.by
        if asked is None or self._busy:
            return
        self._busy = True
        self._session.actions.run(lambda: inviting.admit(community, asked.path, by), self.on_done)

    def on_done(self, future: "Future[Any]") -> None:
        """It is in, or this is why not."""
        self._busy = False
        error, asked = future.exception(), self._asked
        if error is None and asked is not None:
            self.let_in.emit(asked.path.parent, self.label)
            self.hide()
        elif isinstance(error, Refused):
            self.said.setText(str(wording.words(error.refusal, self._session.catalog.today())))
        elif isinstance(error, Unread):
            self.said.setText(str(carried.stopped(error.why)))
        elif error is not None:
            self._session.actions.broken.emit(error)
