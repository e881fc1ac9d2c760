"""A keystore for tests, beside the data as the system's is, and the way to run other tests on protected folders.

With SKILLSHARE_PROTECTED=1 (`make test ARGS=--locked`) every folder that a test begins is protected.
Never here: assertions.
"""

from __future__ import annotations

import os
from pathlib import Path

from skillshare import community
from skillshare.journal.keystore import System
from skillshare.journal.protecting import open_vault
from skillshare.journal.vault import OPEN, Unlock, Vault, Way

PROTECTED = bool(os.environ.get("SKILLSHARE_PROTECTED"))
VAULT = Vault(b"k" * 32, frozenset({Way.KEYSTORE})) if PROTECTED else OPEN
"""The vault of laptops that have no folder of a community."""


class Kept:
    """Secrets as files in the home that the tests have, so that a process of its own finds them, too."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(os.environ["HOME"]) / "keys"
        self.folder.mkdir(parents=True, exist_ok=True)

    def read(self, name: str) -> bytes | None:
        path = self.folder / name
        return path.read_bytes() if path.exists() else None

    def keep(self, name: str, secret: bytes) -> bool:
        (self.folder / name).write_bytes(secret)
        return True


def _open(folder: Path, unlock: Unlock) -> Vault:
    given = None if isinstance(unlock.keystore, System) else unlock.keystore  # tests keep out of the real one
    return open_vault(folder, Unlock(keystore=given or Kept(), passphrase=unlock.passphrase))


if PROTECTED:
    community.__dict__["open_vault"] = _open
