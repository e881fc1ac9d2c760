"""Whether the recovery sheet is in somebody's hands: what the founder's laptop says until its paper was tried out.

The code is kept nowhere; once the app that drew it has closed, it can be said but not printed (journal §4).
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.community.fields import keys
from ui.devices.laptops import has_sheet, is_founder
from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import stacked, well
from ui.session import Session


class SheetCard(QWidget):
    """Signals: `print_wanted`, `try_wanted`, and `settled` when it needs nothing more. Nothing to see after that."""

    print_wanted = Signal()
    try_wanted = Signal()
    settled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        ground = well("warn_soft")
        column = stacked(ground, 14, 6)
        self._title, self._why = Label("", "strong", wrap=True), Label("", "body", wrap=True)
        self.print = KeyButton(translate("devices", "Print the recovery sheet"), "edge", icon="printer")
        self.trial = KeyButton(translate("devices", "Try the paper out"), "edge", icon="check")
        self.here = KeyButton(translate("devices", "It is in a safe place"), "flat")
        self.print.clicked.connect(self.print_wanted)
        self.trial.clicked.connect(self.try_wanted)
        self.here.clicked.connect(self.on_here)
        for part in (self._title, self._why, keys((self.print, self.trial, self.here))):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)

    def refresh(self) -> None:
        """Say whether it can still be printed, or that nothing says so."""
        session = self._session
        asked = has_sheet(session.community) and is_founder(session.community)
        self.setVisible(asked and not session.preferences.sheet_tried)
        waits = session.sheet is not None
        self.print.setVisible(waits)
        self.trial.setVisible(not waits)
        self.here.setVisible(not waits)
        if waits:
            self._title.setText(translate("devices", "The recovery sheet is not printed yet"))
            self._why.setText(
                translate("devices", "Its code is kept nowhere: when Skillshare closes, it cannot be printed any more.")
            )
        else:
            self._title.setText(translate("devices", "Is the recovery sheet in your hands?"))
            self._why.setText(
                translate(
                    "devices",
                    "Nobody tried the paper out, and no other can be printed. "
                    "Without it, let in a second keeper’s laptop: one can replace the other.",
                )
            )

    @Slot()
    def on_here(self) -> None:
        """It is said to be safe, or was shown to be."""
        self._session.preferences.sheet_tried = True
        self.settled.emit()
        self.refresh()
