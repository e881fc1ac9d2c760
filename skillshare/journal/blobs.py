"""Photos and manuals, stored under the hash of what they are (journal §9). Bytes in, bytes out.

A blob's name is the hash of its manifest, which lists the hashes of its pieces, so that each piece proves itself alone.
Making pictures small and free of hidden data is the window's work; who may see one is the domain's.
"""

from hashlib import sha256
from pathlib import Path
from typing import Final

from skillshare.journal import cbor
from skillshare.journal.failure import Malformed, Unavailable, unavailable
from skillshare.journal.files import flush_folder, write_whole

CHUNK: Final = 256 * 1024
LARGEST: Final = 25 * 1024 * 1024
"""Bytes a blob may have: a manual; photos are far smaller (journal §9)."""

BLOBS: Final = "blobs"
"""The folder of blobs in a data folder."""

_VERSION: Final = 1
_MANIFEST_LIMIT: Final = 16 * 1024


class BlobStore:
    """One folder of blobs. Every write is flushed and read back before its name is given out."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, content: bytes) -> bytes:
        """Stores bytes and returns their 32-byte name. Raises ValueError beyond 25 MiB, or Unavailable."""
        if len(content) > LARGEST:
            raise ValueError(f"a blob of {len(content)} bytes is too large")
        chunks = [content[at : at + CHUNK] for at in range(0, len(content), CHUNK)]
        manifest = cbor.encode([_VERSION, len(content), [sha256(chunk).digest() for chunk in chunks]])
        for chunk in chunks:
            self._store(chunk, "chunk")
        return self._store(manifest, "blob")

    def get(self, name: bytes) -> bytes | None:
        """The bytes of a blob; None while any piece of it is missing or damaged, so that it is fetched again."""
        manifest = self._read(name, "blob")
        if manifest is None:
            return None
        listed = _listed(manifest)
        if listed is None:
            return None
        length, hashes = listed
        chunks = [self._read(chunk, "chunk") for chunk in hashes]
        whole = b"".join(chunk for chunk in chunks if chunk is not None)
        return whole if None not in chunks and len(whole) == length else None

    def drop(self, name: bytes) -> None:
        """Takes a blob away, and those of its pieces that no other blob has. Raises Unavailable."""
        manifest = self._read(name, "blob")
        listed = None if manifest is None else _listed(manifest)
        try:
            self._path(name, "blob").unlink(missing_ok=True)
            others = (_listed(path.read_bytes()) for path in stored(self._folder) if path.suffix == ".blob")
            kept = {chunk for other in others if other is not None for chunk in other[1]}
            for chunk in listed[1] if listed is not None else ():
                if chunk not in kept:
                    self._path(chunk, "chunk").unlink(missing_ok=True)
        except OSError as error:
            raise unavailable(error) or error from error

    def __contains__(self, name: bytes) -> bool:
        return self.get(name) is not None

    def _store(self, content: bytes, kind: str) -> bytes:
        name = sha256(content).digest()
        if self._read(name, kind) is not None:
            return name
        path = self._path(name, kind)
        try:
            if not path.parent.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                flush_folder(path.parent.parent)
            write_whole(path, content)
        except OSError as error:
            raise unavailable(error) or error from error
        if self._read(name, kind) is None:
            raise Unavailable("disk-fault")
        return name

    def _read(self, name: bytes, kind: str) -> bytes | None:
        try:
            content = self._path(name, kind).read_bytes()
        except OSError:
            return None
        return content if sha256(content).digest() == name else None

    def _path(self, name: bytes, kind: str) -> Path:
        return place(self._folder, f"{name.hex()}.{kind}")


def stored(folder: Path) -> list[Path]:
    """The files of a folder of blobs, manifests and pieces, in order of name; what else lies there is left out."""
    return sorted(path for kind in ("blob", "chunk") for path in folder.glob(f"??/*.{kind}"))


def place(folder: Path, name: str) -> Path:
    """Where the file of that name stands in a folder of blobs."""
    return folder / name[:2] / name


def _listed(manifest: bytes) -> tuple[int, list[bytes]] | None:
    """Length and hashes of a manifest; None for one nobody's `put` makes, however well its own hash fits."""
    try:
        version, length, hashes = cbor.decode(manifest, limit=_MANIFEST_LIMIT)
        sound = version == _VERSION and 0 <= length <= LARGEST and len(hashes) == -(-length // CHUNK)
        return (length, hashes) if sound and all(type(h) is bytes and len(h) == 32 for h in hashes) else None
    except (Malformed, TypeError, ValueError):
        return None
