"""A data folder on a disk that takes nothing, to be read all the same: as a copy in the system's temporary place.

Whoever opens a journal settles what a crash left, and so writes; a copy may be written to. Nothing comes back from it.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from skillshare.journal import key, state, tables, vault

_WANTED: Final = (tables.DATABASE, f"{tables.DATABASE}-wal", key.NAME, state.NAME, vault.NAME)
"""Photos are left: nothing that only reads shows them in a terminal."""


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """The copy, for nobody else to read, and gone at the end. Raises OSError."""
    with TemporaryDirectory(prefix="skillshare-") as made:
        for name in _WANTED:
            with suppress(FileNotFoundError):
                shutil.copyfile(folder / name, Path(made) / name)
        yield Path(made)
