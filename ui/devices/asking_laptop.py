"""A laptop that asks on a stick to be let in, by an invitation of this community: what it is, and one key that does it.

What makes an invitation good is `skillshare.office`'s; writing the stick for it afterwards is the card's.
"""

from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.domain.refusal import Refused
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
        ground = well("primary_soft")
        column = stacked(ground, 12, 8)
        self.said = Label("", "detail", wrap=True)
        self.go = KeyButton(translate("devices", "Let it in"), "edge", icon="check")
        self._busy = False
        self.go.clicked.connect(self.on_go)
        column.addWidget(self.said)
        column.addWidget(keys((self.go,)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        self.hide()

    @property
    def label(self) -> str:
        """What the laptop is to be called."""
        return (self._asked.invite.label or self._asked.request.label) if self._asked is not None else ""

    def look(self, folder: Path | None) -> None:
        """Say who asks there first; several are let in one after the other."""
        community = self._session.community
        found = inviting.asked(community, folder) if folder is not None and may_add(community) else ()
        self._asked = next(iter(found), None)
        self.setVisible(self._asked is not None)
        if self._asked is None:
            return
        invite = self._asked.invite
        said = translate("devices", "{name} asks to be let in, as {kind}. Its invitation is good.")
        owner = community.catalog.people.name(invite.owner)
        self.said.setText(said.format(name=isolate(self.label), kind=kind(invite.device_class, owner)))
        announce(self.said, self.said.text())

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
