"""Photos and manuals, stored under the hash of what they are (journal §9). Bytes in, bytes out.

A blob's name is the hash of its manifest, which lists the hashes of its pieces, so that each piece proves itself alone.
Making pictures small and free of hidden data is the window's work; who may see one is the domain's.
"""

import errno
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed, Unavailable, unavailable
from skillshare.journal.files import flush_folder, write_whole
from skillshare.journal.vault import OPEN, Vault

CHUNK: Final = 256 * 1024
LARGEST: Final = 25 * 1024 * 1024
"""Bytes a blob may have: a manual; photos are far smaller (journal §9)."""

BLOBS: Final = "blobs"
"""The folder of blobs in a data folder."""

MANIFEST: Final = "blob"
PIECE: Final = "chunk"
DAMAGED: Final = ".damaged"
"""How the name of a file ends whose bytes are not what they were, until good ones take its place."""

_VERSION: Final = 1
_MANIFEST_LIMIT: Final = 16 * 1024


class BlobStore:
    """One folder of blobs. Every write is flushed and read back before its name is given out.

    A blob is there when its manifest and all its pieces are; one that is fetched from elsewhere comes manifest first.
    """

    def __init__(self, folder: Path, vault: Vault = OPEN) -> None:
        self._folder, self._vault = folder, vault
        self._whole: set[bytes] = set()

    def put(self, content: bytes) -> bytes:
        """Stores bytes and returns their 32-byte name. Raises ValueError beyond 25 MiB, or Unavailable."""
        if len(content) > LARGEST:
            raise ValueError(f"a blob of {len(content)} bytes is too large")
        chunks = [content[at : at + CHUNK] for at in range(0, len(content), CHUNK)]
        manifest = cbor.encode([_VERSION, len(content), [sha256(chunk).digest() for chunk in chunks]])
        for chunk in chunks:
            self._store(chunk, PIECE)
        return self._store(manifest, MANIFEST)

    def get(self, name: bytes) -> bytes | None:
        """The bytes of a blob; None while any piece of it is missing or damaged, so that it is fetched again."""
        listed = self._list(name)
        if listed is None:
            return None
        length, hashes = listed
        chunks = [self._read(chunk, PIECE) for chunk in hashes]
        whole = b"".join(chunk for chunk in chunks if chunk is not None)
        return whole if None not in chunks and len(whole) == length else None

    def drop(self, name: bytes) -> None:
        """Takes a blob away, and those of its pieces that no other blob has. Raises Unavailable."""
        listed = self._list(name)
        self._whole.discard(name)
        try:
            self._remove(name, MANIFEST)
            others = (self.content(path) for path in stored(self._folder) if path.suffix == f".{MANIFEST}")
            lists = (_listed(other) for other in others if other is not None)
            kept = {chunk for other in lists if other is not None for chunk in other[1]}
            for chunk in listed[1] if listed is not None else ():
                if chunk not in kept:
                    self._remove(chunk, PIECE)
        except OSError as error:
            raise unavailable(error) or error from error

    def content(self, path: Path) -> bytes | None:
        """What one of the files `stored` lists holds, whether or not it is sound; None if it cannot be read."""
        try:
            return self._vault.open(path.read_bytes(), path.name)
        except (OSError, Malformed):
            return None

    def __contains__(self, name: bytes) -> bool:
        return self.get(name) is not None

    # ── in pieces, as they travel ─────────────────────────────────────────────────────────────────────────────────

    def lacking(self, name: bytes) -> tuple[bytes, ...] | None:
        """The pieces of a blob whose files are not here, none for a whole one; None while even its manifest is not."""
        if name in self._whole:
            return ()
        listed = self._list(name)
        if listed is None:
            return None
        missing = tuple(dict.fromkeys(chunk for chunk in listed[1] if not self._path(chunk, PIECE).exists()))
        if not missing:
            self._whole.add(name)
        return missing

    def pieces(self, name: bytes) -> tuple[bytes, ...]:
        """The hashes of the pieces of a blob, in order; none while its manifest is not here."""
        listed = self._list(name)
        return () if listed is None else tuple(listed[1])

    def proved(self, name: bytes, kind: str) -> bytes | None:
        """A manifest or piece to be handed on, None if it is not here.

        Damaged bytes are put aside, so that they count as missing and show in `damaged`.
        """
        path = self._path(name, kind)
        try:
            content = self._vault.open(path.read_bytes(), path.name)
        except Malformed:
            content = None
        except OSError as error:
            if error.errno != errno.EIO:
                return None
            content = None  # the disk itself cannot read it any more
        if content is not None and sha256(content).digest() == name:
            return content
        self._whole.clear()
        with suppress(OSError):
            path.replace(path.with_name(path.name + DAMAGED))
        return None

    def keep_manifest(self, name: bytes, content: bytes) -> bool:
        """Stores a manifest that came from elsewhere; False if it is not the one of that name. Raises Unavailable."""
        fits = sha256(content).digest() == name and _listed(content) is not None
        return fits and bool(self._store(content, MANIFEST))

    def keep_piece(self, name: bytes, piece: bytes, content: bytes) -> bool:
        """Stores a piece of a blob whose manifest is here; False if it is none of its pieces. Raises Unavailable."""
        listed = self._list(name)
        if listed is None or sha256(content).digest() != piece or not _fits(listed, piece, len(content)):
            return False
        return bool(self._store(content, PIECE))

    def damaged(self) -> frozenset[bytes]:
        """The names of manifests and pieces that were found damaged and have not been fetched again."""
        return frozenset(bytes.fromhex(path.name[:64]) for path in self._folder.glob(f"??/*{DAMAGED}"))

    def files(self) -> Iterator[tuple[bytes, str]]:
        """Name and kind of every manifest and piece that is stored now."""
        return ((bytes.fromhex(path.stem), path.suffix[1:]) for path in stored(self._folder))

    # ── inside ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _list(self, name: bytes) -> tuple[int, list[bytes]] | None:
        manifest = self._read(name, MANIFEST)
        return None if manifest is None else _listed(manifest)

    def _remove(self, name: bytes, kind: str) -> None:
        path = self._path(name, kind)
        path.unlink(missing_ok=True)
        path.with_name(path.name + DAMAGED).unlink(missing_ok=True)

    def _store(self, content: bytes, kind: str) -> bytes:
        name = sha256(content).digest()
        if self._read(name, kind) is not None:
            return name
        path = self._path(name, kind)
        try:
            if not path.parent.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                flush_folder(path.parent.parent)
            write_whole(path, self._vault.seal(content, path.name))
        except OSError as error:
            raise unavailable(error) or error from error
        if self._read(name, kind) is None:
            raise Unavailable("disk-fault")
        with suppress(OSError):
            path.with_name(path.name + DAMAGED).unlink(missing_ok=True)
        return name

    def _read(self, name: bytes, kind: str) -> bytes | None:
        content = self.content(self._path(name, kind))
        return content if content is not None and sha256(content).digest() == name else None

    def _path(self, name: bytes, kind: str) -> Path:
        return place(self._folder, f"{name.hex()}.{kind}")


def stored(folder: Path) -> list[Path]:
    """The files of a folder of blobs, manifests and pieces, in order of name; what else lies there is left out."""
    return sorted(path for kind in ("blob", "chunk") for path in folder.glob(f"??/*.{kind}"))


def place(folder: Path, name: str) -> Path:
    """Where the file of that name stands in a folder of blobs."""
    return folder / name[:2] / name


def _fits(listed: tuple[int, list[bytes]], piece: bytes, size: int) -> bool:
    """Whether a piece of that size stands in a manifest: all but the last are full."""
    length, hashes = listed
    sizes = {min(length - n * CHUNK, CHUNK) for n, chunk in enumerate(hashes) if chunk == piece}
    return sizes == {size}


def _listed(manifest: bytes) -> tuple[int, list[bytes]] | None:
    """Length and hashes of a manifest; None for one nobody's `put` makes, however well its own hash fits."""
    try:
        version, length, hashes = cbor.decode(manifest, limit=_MANIFEST_LIMIT)
        sound = version == _VERSION and 0 <= length <= LARGEST and len(hashes) == -(-length // CHUNK)
        return (length, hashes) if sound and all(type(h) is bytes and len(h) == 32 for h in hashes) else None
    except (Malformed, TypeError, ValueError):
        return None
