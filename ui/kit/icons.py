"""Lucide drawings tinted with a colour token: pixmaps and icons, made when first asked for (look §6).

Nothing is read from disk at import; what was drawn is kept per name, colour, size, pixel ratio and direction.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import path
from ui.kit.look import look

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-left-right",
        "chevron-left",
        "chevron-right",
        "undo-2",
        "list-checks",
        "folder-input",
        "folder-output",
    }
)


def pixmap(name: str, token: str = "text", size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Return a drawing of `size` logical px in a token's colour, mirrored where look §6 says so."""
    now = look()
    return _pixmap(name, now.palette.value(token), size, ratio, now.rtl and name in MIRRORED)


def icon(name: str, token: str = "text", size: int = 20) -> QIcon:
    """Return an icon for menus and Qt's own buttons, with its disabled form, for one and two pixels per point."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, "off", size, ratio), QIcon.Mode.Disabled)
    return made


def draw(painter: QPainter, name: str, token: str, box: QRectF) -> None:
    """Paint a drawing square and centred into a box."""
    size = int(min(box.width(), box.height()))
    if size < 1:
        return  # squeezed to nothing until the layout around it has settled
    ratio = painter.device().devicePixelRatioF()
    left = box.center().x() - size / 2
    top = box.center().y() - size / 2
    painter.drawPixmap(QRectF(left, top, size, size).toRect().topLeft(), pixmap(name, token, size, ratio))


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=768)
def _pixmap(name: str, color: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    stroke = "1.9" if size <= 22 else "1.75"
    source = _source(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if mirrored:
        painter.translate(made.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
