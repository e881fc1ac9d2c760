"""Labels of items and cards of members: readable code beside the QR, bars below, name on top (experience 19)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from skillshare.domain.numbers import label_code
from ui.kit.tokens import FONT_ARABIC, FONT_LATIN, FONT_REST
from ui.paper.codes import draw_bars, draw_qr
from ui.paper.sheets import Sheet

PADDING: Final = 2.0
_BARS_FROM: Final = 24.0
"""Labels lower than this (mm) have no room for bars; the QR says the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What one label says. `number` is what people read; the codes carry it with our prefix."""

    name: str
    number: str
    detail: str = ""
    community: str = ""


def pages(labels: Sequence[Label], sheet: Sheet, first: int = 1) -> int:
    """How many sheets these labels take, beginning at position `first`."""
    return max((page for page, _ in sheet.places(len(labels), first)), default=-1) + 1


def draw_page(painter: QPainter, labels: Sequence[Label], sheet: Sheet, first: int, page: int) -> None:
    """Draw the labels of one page. One painter unit is one millimetre."""
    for label, (at, box) in zip(labels, sheet.places(len(labels), first), strict=True):
        if at == page:
            _draw(painter, label, box)


def _draw(painter: QPainter, label: Label, box: QRectF) -> None:
    inner = box.adjusted(PADDING, PADDING, -PADDING, -PADDING)
    has_bars = box.height() >= _BARS_FROM
    bars = inner.height() * 0.28 if has_bars else 0.0
    upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - bars)
    side = min(upper.height(), inner.width() * 0.42)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qr = QRectF(upper.right() - side if rtl else upper.left(), upper.top(), side, side)
    words = upper.adjusted(0 if rtl else side + 1, 0, -side - 1 if rtl else 0, 0)
    code = label_code(label.number)
    draw_qr(painter, qr, code)
    _draw_words(painter, label, words)
    if has_bars:
        draw_bars(painter, QRectF(inner.left(), inner.bottom() - bars + 1, inner.width(), bars - 1), code)


def _draw_words(painter: QPainter, label: Label, box: QRectF) -> None:
    height = box.height()
    number = min(6.0, height * 0.26)
    top = _line(painter, box, box.top(), label.number, number, bold=True)
    top = _line(painter, box, top + 0.4, label.name, min(4.2, height * 0.2), bold=False, lines=2)
    for text in (label.detail, label.community):
        if text and top + height * 0.14 <= box.bottom():
            top = _line(painter, box, top + 0.3, text, min(2.8, height * 0.14), bold=False)


def _line(painter: QPainter, box: QRectF, top: float, text: str, size: float, *, bold: bool, lines: int = 1) -> float:
    """One or two lines that fit the width, the last one cut at its end; returns where the next may begin."""
    font = _font(size, bold=bold)
    metrics = QFontMetricsF(font)
    if lines == 1 and bold:
        # A number is never cut: it shrinks until it fits.
        while metrics.horizontalAdvance(text) > box.width() * 10 and size > 1.5:
            size -= 0.2
            font = _font(size, bold=bold)
            metrics = QFontMetricsF(font)
    painter.save()
    painter.setFont(font)
    painter.translate(box.left(), top)
    painter.scale(0.1, 0.1)
    wide = box.width() * 10
    shown = 0
    for piece in _wrapped(text, metrics, wide, lines):
        at = QRectF(0, shown * metrics.height() * 0.95, wide, metrics.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, piece)
        shown += 1
    painter.restore()
    return top + shown * metrics.height() * 0.095


def _wrapped(text: str, metrics: QFontMetricsF, wide: float, lines: int) -> list[str]:
    out: list[str] = []
    rest = text.split()
    while rest and len(out) < lines - 1:
        taken = [rest.pop(0)]
        while rest and metrics.horizontalAdvance(" ".join([*taken, rest[0]])) <= wide:
            taken.append(rest.pop(0))
        out.append(metrics.elidedText(" ".join(taken), Qt.TextElideMode.ElideRight, wide))
    if rest:
        out.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, wide))
    return out


def _font(size: float, *, bold: bool) -> QFont:
    """A font `size` millimetres high in tenths of a millimetre: fonts under a few units have no usable metrics."""
    font = QFont()
    font.setFamilies([FONT_LATIN, FONT_ARABIC, *FONT_REST])
    font.setPixelSize(max(1, round(size * 8)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
