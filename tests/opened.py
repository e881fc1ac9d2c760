"""Every byte of a data folder as whoever holds its key can read it, erased pages and the log of the database included.

Never here: what must not be among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from skillshare.journal import state, vault
from skillshare.journal.failure import Malformed
from skillshare.journal.tables import DATABASE
from skillshare.journal.vault import Unlock, Vault
from tests.keystore import Kept

# SQLCipher 4: a page is AES-CBC and ends with its start vector and a MAC; the first begins with a salt instead of
# SQLite's sixteen letters. The log has the same pages, each behind a head.
PAGE: Final = 4096
KEPT: Final = 80
SALT: Final = 16
LOG_HEAD, FRAME_HEAD = 32, 24


def opened(folder: Path, unlock: Unlock | None = None) -> dict[str, bytes]:
    """Name → content of each file; as they lie there if the folder is not locked."""
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    if not vault.is_there(folder):
        return files
    held = vault.unlock(folder, unlock or Unlock(keystore=Kept()))
    return {name: _plain(Path(name).name, content, held) for name, content in files.items()}


def _plain(name: str, content: bytes, held: Vault) -> bytes:
    key = held.database() or b""
    if name == DATABASE:
        return b"".join(_page(content[at : at + PAGE], at // PAGE + 1, key) for at in range(0, len(content), PAGE))
    if name == f"{DATABASE}-wal":
        return b"".join(_logged(content, key))
    if name == state.NAME:
        half = len(content) // 2
        slots = (state._slot(content[:half]), state._slot(content[half:]))
        return b"".join(held.open(slot[1], name) for slot in slots if slot is not None)
    try:
        return held.open(content, name)
    except Malformed:
        return content  # it is one of those that are not sealed


def _logged(content: bytes, key: bytes) -> Iterator[bytes]:
    for at in range(LOG_HEAD, len(content), FRAME_HEAD + PAGE):
        begin = at + FRAME_HEAD
        yield _page(content[begin : begin + PAGE], int.from_bytes(content[at : at + 4], "big"), key)


def _page(page: bytes, number: int, key: bytes) -> bytes:
    begin, end = SALT if number == 1 else 0, len(page) - KEPT
    decryptor = Cipher(AES256(key), CBC(page[end : end + 16])).decryptor()
    return decryptor.update(page[begin:end])
