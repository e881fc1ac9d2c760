"""Pictures of things and people: a photo or a flat drawing on a tint, and round initials (look §6).

What was drawn is kept in Qt's bounded pixmap cache; no network, and photos arrive as bytes.
"""

from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from resources import path
from ui.kit import paint
from ui.kit.look import look
from ui.kit.tokens import LIGHT, RADIUS, TINTS, TYPE

_CACHE_KIB = 32 * 1024
_PHOTO_MIB = 64
QPixmapCache.setCacheLimit(_CACHE_KIB)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing of `resources/pictures` on a tint, or a photo as the bytes of a JPEG, PNG or WebP."""

    drawing: str = "thing"
    tint: str = "t_sand"
    photo: bytes = b""


def tint_of(key: bytes | str) -> str:
    """Return the tint of a person or thing, the same on every laptop for the same id."""
    raw = key.encode() if isinstance(key, str) else key
    return TINTS[crc32(raw) % len(TINTS)]


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(word[0] for word in ends).upper()


def draw_tile(
    painter: QPainter, box: QRect, picture: Picture, radius: int = RADIUS["tile"], *, joined: bool = False
) -> None:
    """Paint a picture with round corners, `joined` only the upper ones; a photo fills the box, a drawing stands in it
    whole."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(box.topLeft(), tile(picture, box.size(), ratio, radius, joined=joined))


def tile(
    picture: Picture, size: QSize, ratio: float = 1.0, radius: int = RADIUS["tile"], *, joined: bool = False
) -> QPixmap:
    """Return a picture of a logical size as a pixmap; `joined` has square lower corners, for words that follow."""
    now = look()
    what = f"{hash(picture.photo)}-{len(picture.photo)}" if picture.photo else picture.drawing
    key = f"tile {what} {picture.tint} {now.name} {size.width()}x{size.height()} {ratio} {radius} {joined}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    made = _blank(size, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, size.width(), size.height())
    ground = QPainterPath()
    shape = box.adjusted(0, 0, 0, radius if joined else 0)
    ground.addRoundedRect(shape, radius, radius)
    painter.setClipPath(ground)
    painter.fillRect(box, now.color(picture.tint))
    photo = _photo(picture.photo, size, ratio) if picture.photo else QImage()
    if photo.isNull():
        _render(painter, picture.drawing, box)
    else:
        painter.drawImage(box, photo)
    painter.setClipping(False)
    if now.heavy:
        paint.round_box(painter, shape, "", "line", radius, 2)
        if joined:
            painter.fillRect(box.adjusted(0, box.height() - 2, 0, 0), now.color("line"))
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def draw_avatar(painter: QPainter, box: QRect, initials: str, tint: str, photo: bytes = b"") -> None:
    """Paint a person as a round photo, or as initials on a tint."""
    if photo:
        draw_tile(painter, box, Picture(photo=photo, tint=tint), box.height() // 2)
        return
    now = look()
    paint.round_box(painter, QRectF(box), tint, "line" if now.heavy else "", box.height() / 2, 2)
    font = now.font("caption_strong")
    font = type(font)(font)
    font.setPixelSize(max(9, min(round(box.height() * 0.34), now.px(TYPE["section"].size))))
    painter.setFont(font)
    painter.setPen(now.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(0, 0, 0, 0))
    return made


def _render(painter: QPainter, drawing: str, box: QRectF) -> None:
    renderer = _renderer(drawing, look().palette.ink)
    side = renderer.defaultSize()
    factor = min(box.width() / side.width(), box.height() / side.height())
    width, height = side.width() * factor, side.height() * factor
    renderer.render(painter, QRectF((box.width() - width) / 2, (box.height() - height) / 2, width, height))


@lru_cache(maxsize=64)
def _renderer(drawing: str, ink: str) -> QSvgRenderer:
    """Return a drawing whose dark parts are in the theme's ink; an unknown name draws a plain thing."""
    file = path("pictures", f"{drawing}.svg")
    if not file.exists():
        file = path("pictures", "thing.svg")
    source = file.read_text(encoding="utf-8").replace(LIGHT.ink, ink).replace(LIGHT.ink.lower(), ink)
    return QSvgRenderer(QByteArray(source.encode()))


def _photo(raw: bytes, size: QSize, ratio: float) -> QImage:
    """Return a photo cut to the shape of the box, or a null image when the bytes are no picture."""
    store = QBuffer()
    store.setData(QByteArray(raw))
    store.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(store)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_PHOTO_MIB)
    wanted = size * ratio
    whole = reader.size()
    if whole.isValid():
        # Decoded at the size it is shown in: a phone's picture has 12 million pixels. A turned photo swaps sides.
        most = max(wanted.width(), wanted.height())
        reader.setScaledSize(whole.scaled(most, most, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    grown = image.scaled(
        wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (grown.width() - wanted.width()) // 2, (grown.height() - wanted.height()) // 2
    return grown.copy(left, top, wanted.width(), wanted.height())
