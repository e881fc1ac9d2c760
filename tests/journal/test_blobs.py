"""Blobs come back as they were or not at all.

Never here: pictures; making them small is the window's work.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from skillshare.journal import blobs, cbor
from skillshare.journal.blobs import CHUNK, LARGEST, BlobStore
from skillshare.journal.failure import Unavailable


@pytest.fixture
def store(tmp_path: Path) -> BlobStore:
    return BlobStore(tmp_path / "blobs")


def files(store: BlobStore) -> list[Path]:
    return sorted(path for path in store._folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7])
def test_comes_back(store: BlobStore, size: int) -> None:
    content = bytes(range(256)) * (size // 256) + bytes(size % 256)
    name = store.put(content)
    assert store.get(name) == content
    assert name in store
    assert BlobStore(store._folder).get(name) == content


def test_its_name_is_the_hash_of_its_manifest(store: BlobStore) -> None:
    content = b"a" * CHUNK + b"b"
    pieces = [sha256(b"a" * CHUNK).digest(), sha256(b"b").digest()]
    assert store.put(content) == sha256(cbor.encode([1, CHUNK + 1, pieces])).digest()


def test_the_same_bytes_are_stored_once(store: BlobStore) -> None:
    name = store.put(b"photo")
    before = [(path, path.stat().st_mtime_ns) for path in files(store)]
    assert store.put(b"photo") == name
    assert [(path, path.stat().st_mtime_ns) for path in files(store)] == before
    assert len(before) == 2


def test_unknown(store: BlobStore) -> None:
    assert store.get(bytes(32)) is None
    assert bytes(32) not in store


@pytest.mark.parametrize("kind", ["chunk", "blob"])
@pytest.mark.parametrize("damage", ["missing", "changed"])
def test_a_damaged_piece_counts_as_missing_and_is_stored_anew(store: BlobStore, kind: str, damage: str) -> None:
    name = store.put(b"photo")
    (path,) = store._folder.rglob(f"*.{kind}")
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(b"phot0")
    assert store.get(name) is None
    assert store.put(b"photo") == name
    assert store.get(name) == b"photo"


def test_a_manifest_that_is_none(store: BlobStore) -> None:
    store.put(b"photo")
    piece = sha256(b"photo").digest()
    values = [
        [1, 5],
        [1, 99, [piece]],
        [2, 5, [piece]],
        [1, 5, [7]],
        [1, 5, 5],
        [1, "5", [piece]],
        [1, 5, [piece] * 2],
        5,
    ]
    for manifest in (b"rubbish", *map(cbor.encode, values)):
        assert store.get(store._store(manifest, "blob")) is None
    assert store.get(store._store(cbor.encode([1, 5, [piece]]), "blob")) == b"photo"


def test_too_large(store: BlobStore) -> None:
    with pytest.raises(ValueError, match="too large"):
        store.put(bytes(LARGEST + 1))
    assert files(store) == []


def test_the_largest(store: BlobStore) -> None:
    assert store.get(store.put(bytes(LARGEST))) == bytes(LARGEST)


def test_no_room(tmp_path: Path) -> None:
    (tmp_path / "blobs").write_bytes(b"a file in the way")
    with pytest.raises(Unavailable):
        BlobStore(tmp_path / "blobs").put(b"photo")


def test_a_disk_that_forgets(store: BlobStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blobs, "write_whole", lambda path, content: path.write_bytes(content[:-1]))
    with pytest.raises(Unavailable) as caught:
        store.put(b"photo")
    assert caught.value.reason == "disk-fault"


def test_nothing_half_written_stays(store: BlobStore) -> None:
    store.put(b"photo")
    assert {path.suffix for path in files(store)} == {".chunk", ".blob"}
