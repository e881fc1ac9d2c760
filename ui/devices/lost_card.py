"""What is damaged on this disk and came from nobody yet, by name, and what now (journal §7)."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.label import Label
from ui.kit.surface import stacked, well
from ui.session import Session
from ui.wording import damage


class LostCard(QWidget):
    """Follows what the session says is lost; nothing to see while nothing is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        ground = well("warn_soft")
        column = stacked(ground, 14, 6)
        self._title, self._names, self._next = (Label("", role, wrap=True) for role in ("strong", "body", "body"))
        for part in (self._title, self._names, self._next):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        session.lost_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say what is lost now."""
        lost, catalog = self._session.lost, self._session.catalog
        self.setVisible(bool(lost))
        if not lost:
            return
        found = [
            row.name if (row := catalog.items.row(each)) is not None else catalog.people.name(each) for each in lost
        ]
        self._title.setText(damage.title(len(lost)))
        named = damage.named([name for name in found if name])
        self._names.setText(named)
        self._names.setVisible(bool(named))
        self._next.setText(damage.what_now())
