"""What every place is given: the community to read from, the way to act on it, and where to go next."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from skillshare.catalog.readers import Catalog
from skillshare.community import Community
from skillshare.journal.recovery import Sheet
from ui.action import Actions
from ui.bridge import Bridge
from ui.meeting.live import LiveSharing
from ui.meeting.loop import NetworkLoop
from ui.meeting.shared_folder import FolderSharing
from ui.preferences import Preferences


class Session(QObject):
    """One open community and the ways between places."""

    wanted = Signal(str, object)
    """Go to a place ("tonight", "desk", "items", "people", "community") and show there: a record id, a word, or None.
    At the desk: ("lend", person id), ("back", None), ("new", typed name or ""), ("code", a scanned code).
    In People: ("time", person id) for their statement.
    In Items: "add", ("new", a name), ("number", a code nobody has), "labels", or a state."""
    notice = Signal(str, str)
    """A sentence for the window's line: kind ("know", "ask", "stop") and words."""
    notice_over = Signal(str)
    """Those words are true no more."""

    appearance_changed = Signal()
    """Theme, text size or language were changed in the preferences."""
    lost_changed = Signal()
    """`lost` is another."""
    left = Signal()
    """Leave the sample community for one's own."""

    def __init__(
        self,
        community: Community,
        actions: Actions,
        bridge: Bridge,
        preferences: Preferences,
        network: NetworkLoop | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.network = network or NetworkLoop(self)
        self.community = community
        self.actions = actions
        self.bridge = bridge
        self.preferences = preferences
        self.shared_folder = FolderSharing(community, actions, preferences.store, self)
        self.sharing = LiveSharing(community, actions.executor, bridge, preferences.store, self.network, self)
        self.settings: QSettings = preferences.store
        self.sheet: Sheet | None = None
        """The recovery sheet of a community founded just now, until its paper was tried out."""
        self.lost: tuple[bytes, ...] = ()
        """Records that are damaged on this disk and came from nobody yet (journal §7)."""

    def lose(self, records: tuple[bytes, ...]) -> None:
        """Say that these are damaged, and no others."""
        if records != self.lost:
            self.lost = records
            self.lost_changed.emit()

    @property
    def catalog(self) -> Catalog:
        """Answers for screens, read on the main thread's own connection."""
        return self.community.catalog

    @property
    def folder(self) -> Path:
        """The data folder of this community."""
        return self.community.folder

    def at_desk(self) -> bytes:
        """Record id of the person who acts."""
        return self.actions.by or self.community.grant.owner
