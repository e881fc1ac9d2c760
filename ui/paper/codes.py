"""QR and Code 128 as vector marks, so that they stay sharp on any printer."""

from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

QUIET: Final = 4
"""Modules of white around a QR code; bars get ten of their own width."""


@lru_cache(maxsize=256)
def modules(text: str, *, qr: bool) -> tuple[tuple[bool, ...], ...]:
    """Rows of dark (True) and light modules without quiet zone; Code 128 has one row."""
    import zxingcpp  # only printing needs it

    kind = zxingcpp.BarcodeFormat.QRCode if qr else zxingcpp.BarcodeFormat.Code128
    code = zxingcpp.create_barcode(text, kind)
    made: Any = code.to_image(scale=1, add_quiet_zones=False)
    image = memoryview(made)
    height, width = made.shape
    return tuple(tuple(image[y, x] < 128 for x in range(width)) for y in range(height if qr else 1))


def draw_qr(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw a QR code, quiet zone included, as large as fits the box, at its top and leading middle."""
    rows = modules(text, qr=True)
    side = min(box.width(), box.height())
    step = side / (len(rows) + 2 * QUIET)
    left, top = box.left() + QUIET * step, box.top() + QUIET * step
    for y, row in enumerate(rows):
        _draw_run(painter, row, left, top + y * step, step, step)


def draw_bars(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw a Code 128 over the whole box, quiet zones included."""
    row = modules(text, qr=False)[0]
    step = box.width() / (len(row) + 20)
    _draw_run(painter, row, box.left() + 10 * step, box.top(), step, box.height())


def _draw_run(painter: QPainter, row: tuple[bool, ...], left: float, top: float, step: float, height: float) -> None:
    """Dark neighbours become one rectangle: a seam between two would be read as a light line."""
    start = None
    for x, dark in enumerate((*row, False)):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            painter.fillRect(QRectF(left + start * step, top, (x - start) * step, height), Qt.GlobalColor.black)
            start = None
