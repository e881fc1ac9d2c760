"""The journal as the catalog wants it, with laptops' names from their grants.

Reads only, and decides nothing.
"""

from skillshare.journal.store import Journal


class Records:
    """What `Catalog` reads of a journal."""

    __slots__ = (*("_journal", "action", "count", "entries", "entries_of", "histories", "history", "own_since", "saw"),)

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.action, self.entries_of, self.own_since = journal.action, journal.entries_of, journal.own_since
        self.count, self.entries = journal.count, journal.entries
        self.history, self.histories, self.saw = journal.history, journal.histories, journal.saw

    def labels(self) -> dict[bytes, str]:
        """What each laptop that was granted is called, or was called last."""
        live = (tenure.grant for tenure in self._journal.authority.live())
        return {grant.device: grant.label for grant in (*self._journal.grants(), *live)}
