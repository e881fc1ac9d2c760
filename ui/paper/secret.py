"""A page with a secret on it: a code to scan and the same in letters to type, what it is for, and what to do with it.

The code is drawn and forgotten; what it can do is the journal's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment, StrictUndefined
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument

from resources import path
from ui.kit.tokens import FONT_ARABIC, FONT_LATIN, FONT_REST
from ui.paper.codes import draw_qr
from ui.paper.tongue import Tongue

_SIDE = 720
"""Pixels of the drawn code; it is printed a quarter as large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What stands around the code: above it, under it as numbered steps, and small at the end."""

    community: str
    title: str
    lines: Sequence[str]
    steps: Sequence[str] = ()
    foot: Sequence[str] = ()


def secret_page(words: Words, code: str, scan: str, tongue: Tongue) -> QTextDocument:
    """One page: `code` in groups to read and type, `scan` as a QR code."""
    document = QTextDocument()
    font = document.defaultFont()
    first, second = (FONT_ARABIC, FONT_LATIN) if tongue.rtl else (FONT_LATIN, FONT_ARABIC)
    font.setFamilies([first, second, *FONT_REST])
    document.setDefaultFont(font)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("qr"), _image(scan))
    document.setHtml(_html(words, code.split("-"), tongue))
    return document


def _html(words: Words, groups: Sequence[str], tongue: Tongue) -> str:
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        path("paper", "secret.html").read_text(encoding="utf-8")
    )
    direction = "rtl" if tongue.rtl else "ltr"
    return template.render(direction=direction, groups=groups, community=words.community, title=words.title,
                           lines=words.lines, steps=words.steps, foot=words.foot)  # fmt: skip


def _image(code: str) -> QImage:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    draw_qr(painter, QRectF(0, 0, _SIDE, _SIDE), code)
    painter.end()
    return image
