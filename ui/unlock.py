"""The page in front of a protected folder that only a passphrase opens (journal §11).

The passphrase is handed on and not kept; whether it fits is told by the folder.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import isolate
from ui.kit.field import text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.surface import sheet

ASKING: Final = ("locked", "wrong-passphrase")
"""The reasons of `Locked` that a passphrase can mend."""


class UnlockPage(QWidget):
    """`given(passphrase)` when somebody has typed one."""

    given = Signal(str)

    def __init__(self, folder: Path, *, wrong: bool, parent: QWidget | None = None) -> None:
        """`wrong` says that the one typed before for this `folder` did not fit."""
        super().__init__(parent)
        tr = QCoreApplication.translate
        ground = sheet(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        column = QVBoxLayout(ground)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Glyph("lock", "text2", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Label(tr("unlock", "The data on this laptop is locked"), "title", side="centre"))
        said = tr("unlock", "Its passphrase opens it, and nothing else does.")
        column.addWidget(Label(said, "body", "text2", wrap=True, side="centre"))
        self.field, self.passphrase = text_field(tr("unlock", "Passphrase"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        if wrong:
            self.field.say_problem(tr("unlock", "This passphrase does not fit. Check the capital letters."))
        row = QHBoxLayout()
        for part in (None, self.field, None):
            row.addStretch(1) if part is None else row.addWidget(part, 1)
        column.addLayout(row)
        self.open = KeyButton(tr("unlock", "Open"), "primary", icon="lock", key="Enter")
        self.open.clicked.connect(self.on_open)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        lost = tr("unlock", "Forgotten? Move the folder {folder} away and start again: restore a backup, or join anew.")
        told = Label(lost.format(folder=isolate(str(folder))), "detail", "text2", wrap=True, side="centre")
        column.addWidget(told)
        column.addStretch(1)

    def begin(self) -> None:
        """Take the keyboard."""
        self.passphrase.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on_open()
        else:
            super().keyPressEvent(event)

    @Slot()
    def on_open(self) -> None:
        if self.passphrase.text():
            self.given.emit(self.passphrase.text())
        else:
            self.field.say_problem(QCoreApplication.translate("unlock", "Type the passphrase of this laptop."))
            self.passphrase.setFocus()
