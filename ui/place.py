"""What all places of the rail have in common: they requery when seen, and mark themselves stale when not."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from skillshare.community import Changed
from ui.pace import Pace
from ui.session import Session


class Place(QWidget):
    """One place of the rail. A subclass fills `refresh`; it is called on the main thread whenever what it shows may
    have changed and it is visible, at most once a turn of the event loop; seldom while others bring much."""

    says_itself = False
    """Whether this place says what was done by itself, as the desk does; else the window's line does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        self._pace = Pace(self)
        self._pace.due.connect(self.on_due)
        self._left: list[Callable[[], None]] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.on_turn)
        session.bridge.changed.connect(self.on_session_changed)

    def refresh(self) -> None:
        """Ask the catalog again and show the answer."""
        raise NotImplementedError

    def pieces(self) -> tuple[Callable[[], None], ...]:
        """What `refresh` does, in pieces with a turn of the event loop each, so that no key waits for all of it."""
        return (self.refresh,)

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

    def mark_stale(self, *, at_once: bool = True) -> None:
        """Requery now if visible, else when next seen; what others did may wait a moment."""
        self._stale = True
        if self.isVisible():
            self._pace.ask(at_once=at_once)

    @Slot(object)
    def on_session_changed(self, changed: Changed) -> None:
        if self.concerns(changed):
            self.mark_stale(at_once=changed.origin != "peer")

    @Slot()
    def on_due(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self._left = [*self.pieces()]
            self._turn.start()

    @Slot()
    def on_turn(self) -> None:
        """Do the next piece of it."""
        if self._left:
            self._left.pop(0)()
        if self._left:
            self._turn.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._left = []
            self.refresh()


def begin_at(widget: QWidget) -> None:
    """Give the keyboard to where a place begins; what stands in a search there is replaced by the next one."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    line = widget.focusProxy() or widget
    if isinstance(line, QLineEdit):
        line.selectAll()


def place_of(widget: QWidget) -> QWidget:
    """What a dialog of this widget lies on: the place around it, or its window."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, Place):
        at = at.parentWidget()
    return at or widget.window()
