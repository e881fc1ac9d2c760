"""A page from a template: its reader's direction and letters, and the codes drawn on it. What it says is for others."""

from collections.abc import Mapping
from functools import lru_cache

from jinja2 import Environment, StrictUndefined, Template
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument

from resources import path
from ui.kit.tokens import FONT_ARABIC, FONT_LATIN, FONT_REST
from ui.paper.codes import draw_qr
from ui.paper.tongue import Tongue

_SIDE = 720
"""Pixels of a drawn code; it is printed a quarter as large, or smaller."""


def laid_out(
    template: str, tongue: Tongue, values: Mapping[str, object], codes: Mapping[str, str] | None = None
) -> QTextDocument:
    """The template of that name with its values; `codes` are texts by the names under which they stand as QR codes.

    A template is given `direction` and `start`, the side where its reader begins. The text engine mirrors text, not the
    order of columns: a template with a table mirrors that itself.
    """
    document = QTextDocument()
    first, second = (FONT_ARABIC, FONT_LATIN) if tongue.rtl else (FONT_LATIN, FONT_ARABIC)
    font = QFont()
    font.setFamilies([first, second, *FONT_REST])
    font.setPixelSize(13)
    document.setDefaultFont(font)
    for name, text in (codes or {}).items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), _image(text))
    sides = {"direction": "rtl" if tongue.rtl else "ltr", "start": "right" if tongue.rtl else "left"}
    document.setHtml(_template(template).render(sides | dict(values)))
    return document


@lru_cache(maxsize=8)
def _template(name: str) -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    return environment.from_string(path("paper", f"{name}.html").read_text(encoding="utf-8"))


def _image(code: str) -> QImage:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    draw_qr(painter, QRectF(0, 0, _SIDE, _SIDE), code)
    painter.end()
    return image
