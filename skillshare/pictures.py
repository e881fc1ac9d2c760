"""The photos that the catalog names: which are missing here, who may have one, and taking them in (journal §9).

The rule: a photo may be had by whoever may see a fact that names it, and only while the catalog names it. So what was
erased or replaced is neither asked for nor given, and of a photo that is not here nothing waits for it.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from peewee import SqliteDatabase

from skillshare.journal.blobs import BLOBS, MANIFEST, PIECE, BlobStore
from skillshare.journal.handing import Named, Sees
from skillshare.journal.store import Journal
from skillshare.journal.vault import Vault
from skillshare.receipt import Changed

_TABLES: Final = ("item", "person")
_PAGE: Final = 256
"""Photos that are looked for in one go, so that a desk need not wait."""


SPARE: Final = 64 * 1024**2
"""Bytes of the disk that photos of others leave free."""


class Page(NamedTuple):
    """Where a look through all photos stands: the table, and the last row that was looked at."""

    table: int = 0
    row: int = 0


FIRST: Final = Page()


class Pictures:
    """The photos of one community. Belongs on the writer's thread; `publish` hears when one is whole."""

    def __init__(
        self,
        journal: Journal,
        database: SqliteDatabase,
        folder: Path,
        publish: Callable[[Changed], None],
        vault: Vault,
    ) -> None:
        self.store = BlobStore(folder / BLOBS, vault)
        self._folder = folder
        self._journal, self._database, self._publish = journal, database, publish

    def named(self, blob: bytes) -> tuple[bytes, ...]:
        """The things and people that are shown with this photo now."""
        sql = " UNION ".join(f"SELECT record FROM {table} WHERE photo = ?1" for table in _TABLES)
        return tuple(bytes(record) for (record,) in self._database.execute_sql(sql, (blob,)))

    def missing(self, at: Page = FIRST) -> tuple[list[bytes], Page | None]:
        """Photos that are not here, out of the next few hundred, and where to go on; None at the end."""
        found, last = self._some(at)
        lacking = [blob for _, blob in found if self.store.lacking(blob) != ()]
        return list(dict.fromkeys(lacking)), last

    def all(self) -> Iterator[tuple[bytes, bytes]]:
        """Each thing or person that has a photo, with its photo. Nothing of the database stays open between two."""
        at: Page | None = FIRST
        while at is not None:
            found, at = self._some(at)
            yield from found

    def naming(self, blob: bytes) -> list[Named]:
        """The facts that name a photo which is shown now."""
        return [named for record in self.named(blob) for named in self._journal.naming(record, blob)]

    # ── handing on ────────────────────────────────────────────────────────────────────────────────────────────────

    def manifest(self, blob: bytes, sees: Sees) -> bytes | None:
        """The manifest of a photo for somebody who sees so much; None if it is not here or not for them."""
        if not any(sees(named.audience) for named in self.naming(blob)):
            return None
        return self.store.proved(blob, MANIFEST)

    def piece(self, piece: bytes) -> bytes | None:
        """A piece of a photo whose manifest was handed on, None if it is not here or damaged."""
        return self.store.proved(piece, PIECE)

    @property
    def room(self) -> bool:
        """Whether the disk takes photos of others: they must not use up what our own actions need."""
        return shutil.disk_usage(self._folder).free >= SPARE

    # ── taking in ─────────────────────────────────────────────────────────────────────────────────────────────────

    def keep_manifest(self, blob: bytes, content: bytes) -> bool:
        """Stores a manifest; False for one that does not fit or that nothing names. Raises Unavailable."""
        kept = bool(self.named(blob)) and self.store.keep_manifest(blob, content)
        return kept and self._tell(blob)

    def keep_piece(self, blob: bytes, piece: bytes, content: bytes) -> bool:
        """Stores a piece; False for one that does not fit or whose photo nothing names any more. Raises Unavailable."""
        return self.store.keep_piece(blob, piece, content) and self._tell(blob)

    def _tell(self, blob: bytes) -> bool:
        if self.store.lacking(blob) == ():
            records = self.named(blob)
            if records:
                self._publish(Changed(records=frozenset(records), origin="peer"))
        return True

    def _some(self, at: Page) -> tuple[list[tuple[bytes, bytes]], Page | None]:
        sql = f"SELECT id, record, photo FROM {_TABLES[at.table]} WHERE id > ? AND photo IS NOT NULL ORDER BY id"
        found = self._database.execute_sql(f"{sql} LIMIT {_PAGE}", (at.row,)).fetchall()
        pairs = [(bytes(record), bytes(photo)) for _, record, photo in found]
        if len(found) == _PAGE:
            return pairs, Page(at.table, found[-1][0])
        return pairs, Page(at.table + 1) if at.table + 1 < len(_TABLES) else None
