"""Carries "something changed" from whichever thread wrote it to the screens on the main thread; nothing else."""

from PySide6.QtCore import QObject, Signal

from skillshare.community import Changed, Community


class Bridge(QObject):
    """`changed(Changed)` after every commit, on the main thread."""

    changed = Signal(object)

    def __init__(self, community: Community, parent: QObject | None = None) -> None:
        super().__init__(parent)
        community.subscribe(self._publish)

    def _publish(self, changed: Changed) -> None:
        self.changed.emit(changed)
