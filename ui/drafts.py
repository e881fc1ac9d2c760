"""What was typed into a form and not saved yet, kept until it is saved or discarded (experience 3: nothing is lost).

It lives as long as the session; nothing is written to disk, because it may be somebody's phone number.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from ui.session import Session


class Drafts(QObject):
    """Unsaved fields by form: the key is a word and a record id, None for a new record."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept: dict[tuple[str, bytes | None], dict[str, Any]] = {}

    def keep(self, form: str, record: bytes | None, fields: Mapping[str, Any]) -> None:
        """Keep these fields, or nothing if there are none."""
        if fields:
            self._kept[form, record] = dict(fields)
        else:
            self.drop(form, record)

    def drop(self, form: str, record: bytes | None) -> None:
        """Forget what was kept."""
        self._kept.pop((form, record), None)

    def of(self, form: str, record: bytes | None) -> dict[str, Any]:
        """What is kept, empty if nothing is."""
        return dict(self._kept.get((form, record), {}))


def drafts_of(session: Session) -> Drafts:
    """The session's one store of drafts; it outlives the places, which are built anew for another language."""
    found = session.findChild(Drafts)
    return found if isinstance(found, Drafts) else Drafts(session)
