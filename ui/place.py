"""What all places of the rail have in common: they requery when seen, and mark themselves stale when not."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from skillshare.community import Changed
from ui.session import Session


class Place(QWidget):
    """One place of the rail. A subclass fills `refresh`; it is called on the main thread whenever what it shows may
    have changed and it is visible, at most once a turn of the event loop."""

    says_itself = False
    """Whether this place says what was done by itself, as the desk does; else the window's line does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.on_later)
        session.bridge.changed.connect(self.on_session_changed)

    def refresh(self) -> None:
        """Ask the catalog again and show the answer."""
        raise NotImplementedError

    def concerns(self, changed: Changed) -> bool:
        """Whether this change may show here; a place that knows better narrows it."""
        return True

    def open(self, what: object) -> None:
        """Show a record or a part of this place; what was asked for with `Session.wanted`."""

    def take_scan(self, code: str) -> bool:
        """Take a scanned label wherever the focus is; False lets the window send it to the desk (experience 2)."""
        return False

    def step_back(self) -> bool:
        """Esc: close the innermost thing that is open; False if there was none."""
        return False

    def undo(self) -> bool:
        """Ctrl+Z: take back what this place holds to be the last action; False lets the window do it (R16)."""
        return False

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the place is opened."""
        return None

    def mark_stale(self) -> None:
        """Requery now if visible, else when next seen."""
        self._stale = True
        if self.isVisible():
            self._later.start()

    @Slot(object)
    def on_session_changed(self, changed: Changed) -> None:
        if self.concerns(changed):
            self.mark_stale()

    @Slot()
    def on_later(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()


def place_of(widget: QWidget) -> QWidget:
    """What a dialog of this widget lies on: the place around it, or its window."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, Place):
        at = at.parentWidget()
    return at or widget.window()
