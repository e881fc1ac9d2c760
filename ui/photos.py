"""Photos of things and people: made small and free of hidden data, kept under their hash, shown from thumbnails.

Where they travel belongs to the journal (journal §9); which thing a photo shows belongs to the places.
"""

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from skillshare.journal.blobs import BLOBS, BlobStore
from skillshare.journal.vault import OPEN, Vault

LONGEST: Final = 1600
"""Longest side of a photo in px (journal §9)."""
LARGEST: Final = 1024 * 1024
"""Bytes of a photo (journal §9)."""
_THUMBNAIL: Final = 320
_THUMBNAIL_BYTES: Final = 40 * 1024
_ALLOCATION_MIB: Final = 256


def from_file(path: Path) -> bytes:
    """A picture file as a small JPEG without EXIF or place; empty bytes if it is no picture Qt can read."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    return _small(_read(reader, LONGEST), LARGEST)


class PhotoShelf:
    """The photos of one community. Reading works on the main thread; `put` belongs on the writer's."""

    def __init__(self, folder: Path, vault: Vault = OPEN) -> None:
        self._store = BlobStore(folder / BLOBS, vault)
        self._thumbnail = lru_cache(maxsize=400)(self._make_thumbnail)

    def put(self, photo: bytes) -> bytes:
        """Keep a photo; returns its 32-byte name. Raises Unavailable if the disk does not take it."""
        return self._store.put(photo)

    def photo(self, name: bytes | None) -> bytes:
        """The photo as a JPEG, empty while it has not arrived."""
        return (self._store.get(name) or b"") if name else b""

    def thumbnail(self, name: bytes | None) -> bytes:
        """The photo for lists, at most 40 KiB; empty while it has not arrived."""
        if name is None:
            return b""
        found = self._thumbnail(name)
        if not found:
            self._thumbnail.cache_clear()  # a photo that is on its way must not stay missing
        return found

    def _make_thumbnail(self, name: bytes) -> bytes:
        photo = self.photo(name)
        if not photo:
            return b""
        buffer = QBuffer()
        buffer.setData(QByteArray(photo))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        return _small(_read(QImageReader(buffer), _THUMBNAIL), _THUMBNAIL_BYTES)


def _read(reader: QImageReader, longest: int) -> QImage:
    """Decode at the size it is kept in; a file that claims to be huge is not even tried."""
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_ALLOCATION_MIB)
    whole = reader.size()
    if whole.isValid() and max(whole.width(), whole.height()) > longest:
        reader.setScaledSize(whole.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if not image.isNull() and max(image.width(), image.height()) > longest:
        return image.scaled(
            longest, longest, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image


def _small(image: QImage, limit: int) -> bytes:
    """Drawn anew onto white, so that nothing but the picture itself remains."""
    if image.isNull():
        return b""
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(drawn)
    painter.drawImage(0, 0, image)
    painter.end()
    encoded = b""
    for quality in (85, 75, 65, 50, 35):
        encoded = _jpeg(drawn, quality)
        if len(encoded) <= limit:
            return encoded
    half = drawn.scaled(drawn.size() / 2, mode=Qt.TransformationMode.SmoothTransformation)
    return _small(half, limit) if drawn.width() > 64 else encoded


def _jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())
