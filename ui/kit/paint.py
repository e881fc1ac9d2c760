"""Strokes every part shares: rounded boxes, keycaps, chips, and cut-off text.

Painters only: no widgets, no state; all colours by token.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QTextOption

from ui.kit import icons
from ui.kit.look import look
from ui.kit.tokens import RADIUS, TONES

_KEY_NAMES = {"Return": "Enter", "Escape": "Esc"}


def round_box(painter: QPainter, box: QRectF, ground: str, edge: str, radius: float, width: float = 1.0) -> None:
    """Paint a rounded box whose border lies inside it; an empty token paints nothing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look().color(ground) if ground else Qt.BrushStyle.NoBrush)
    if edge and width:
        painter.setPen(QPen(look().color(edge), width))
        inset = width / 2
        box = box.adjusted(inset, inset, -inset, -inset)
        radius = max(0.0, radius - inset)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)


def key_words(key: str) -> str:
    """Return what stands on a keycap: `Ctrl+Z` becomes `Ctrl Z`."""
    parts = [_KEY_NAMES.get(part, part) for part in key.split("+")]
    return " ".join(parts)


def keycap_size(key: str) -> QSize:
    """Return the size of a keycap in px."""
    metrics = QFontMetrics(look().font("keycap"))
    return QSize(text_width(key_words(key), "keycap") + 12, metrics.height() + 5)


def keycap(painter: QPainter, box: QRect, key: str, words: str, edge: str, ground: str = "") -> None:
    """Paint a keycap, vertically centred at the left of a box; its lower edge is thicker."""
    size = keycap_size(key)
    cap = QRectF(box.left(), box.top() + (box.height() - size.height()) / 2, size.width(), size.height())
    round_box(painter, cap, ground, edge, RADIUS["key"], 1.2)
    painter.setPen(QPen(look().color(edge), 1.2))
    painter.drawLine(QPointF(cap.left() + 4, cap.bottom() - 1.4), QPointF(cap.right() - 4, cap.bottom() - 1.4))
    painter.setFont(look().font("keycap"))
    painter.setPen(look().color(words))
    painter.drawText(cap.adjusted(0, -0.5, 0, -0.5), Qt.AlignmentFlag.AlignCenter, key_words(key))


def chip_size(text: str, has_icon: bool) -> QSize:
    """Return the size of a chip in px."""
    now = look()
    words = text_width(text, "chip")
    icon_room = now.px(15) + 6 if has_icon else 0
    return QSize(words + icon_room + 20, now.height("chip"))


def chip(painter: QPainter, box: QRect, text: str, icon: str, tone: str) -> None:
    """Paint a chip that fills a box: icon, word and ground of a tone (`good`, `warn`, `plain` …)."""
    now = look()
    words, ground, _ = TONES[tone]
    edge = words if now.heavy else ""
    round_box(painter, QRectF(box), ground, edge, box.height() / 2, now.border)
    inner = box.adjusted(10, 0, -10, 0)
    if icon:
        side = now.px(15)
        icons.draw(painter, icon, words, QRectF(leading(inner, side)))
        inner = without_leading(inner, side + 6)
    line(painter, inner, text, "chip", words)


def line(painter: QPainter, box: QRect, text: str, role: str, token: str, *, side: str = "lead") -> None:
    """Paint one line of text, cut off with … when the box is too narrow; `side` is lead, centre or trail."""
    font = look().font(role)
    painter.setFont(font)
    painter.setPen(look().color(token))
    option = QTextOption(alignment(side))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # A Latin name in an Arabic window keeps its own direction, or its … would stand before it.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    # Plex stands a little low in its line; one pixel up looks centred.
    painter.drawText(QRectF(box.translated(0, -1)), elided(text, font, box.width()), option)


def words(painter: QPainter, box: QRect, text: str, role: str, token: str) -> None:
    """Paint text that breaks into lines where it must, vertically centred."""
    if text_width(text, role) <= box.width() or " " not in text:
        line(painter, box, text, role, token)
        return
    painter.setFont(look().font(role))
    painter.setPen(look().color(token))
    option = QTextOption(alignment())
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(QRectF(box), text, option)


def alignment(side: str = "lead") -> Qt.AlignmentFlag:
    """Return the alignment that puts text at the leading or trailing side whatever its own direction."""
    if side == "centre":
        return Qt.AlignmentFlag.AlignCenter
    at_right = (side == "trail") != look().rtl
    across = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def elided(text: str, font: QFont, width: int) -> str:
    """Return the text, cut off at its end if it is wider than `width` px."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def text_width(text: str, role: str) -> int:
    """Return the width one line in a type role needs, in px."""
    return ceil(QFontMetricsF(look().font(role)).horizontalAdvance(text)) + 1


def text_height(role: str) -> int:
    """Return the height of one line in a type role, in px."""
    return QFontMetrics(look().font(role)).height()


def leading(box: QRect, width: int) -> QRect:
    """Return the part of a box at its leading side (left, or right in right-to-left)."""
    left = box.right() + 1 - width if look().rtl else box.left()
    return QRect(left, box.top(), width, box.height())


def trailing(box: QRect, width: int) -> QRect:
    """Return the part of a box at its trailing side."""
    left = box.left() if look().rtl else box.right() + 1 - width
    return QRect(left, box.top(), width, box.height())


def without_leading(box: QRect, width: int) -> QRect:
    """Return what is left of a box after its leading part."""
    return box.adjusted(0, 0, -width, 0) if look().rtl else box.adjusted(width, 0, 0, 0)


def without_trailing(box: QRect, width: int) -> QRect:
    """Return what is left of a box before its trailing part."""
    return box.adjusted(width, 0, 0, 0) if look().rtl else box.adjusted(0, 0, -width, 0)


def faded(token: str, share: float) -> QColor:
    """Return a token's colour with `share` (0–1) of its strength."""
    color = QColor(look().color(token))
    color.setAlphaF(share)
    return color
