"""The recovery sheet as a page: a code to scan and the same in letters to type, what it is for, and where it belongs.

The code is drawn and forgotten; what it can do is `skillshare.journal.recovery`'s.
"""

from datetime import date

from jinja2 import Environment, StrictUndefined
from PySide6.QtCore import QDate, QRectF, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument

from resources import path
from ui.kit.tokens import FONT_ARABIC, FONT_LATIN, FONT_REST
from ui.paper.codes import draw_qr
from ui.paper.tongue import Tongue

_SIDE = 720
"""Pixels of the drawn code; it is printed a quarter as large."""


def recovery_page(community: str, code: str, today: date, tongue: Tongue) -> QTextDocument:
    """One page with everything somebody needs who has nothing but it."""
    tr = tongue.translate
    day = tongue.locale.toString(QDate(today.year, today.month, today.day), "d MMMM yyyy")
    html = _html(
        tongue,
        community=community,
        title=tr("paper", "Recovery sheet"),
        lines=[
            tr("paper", "Keep this page in a safe place, away from the laptops. Whoever has it decides who belongs."),
            tr("paper", "It brings a community back whose laptops are lost, and removes one that was stolen."),
        ],
        groups=code.split("-"),
        foot=[
            tr(
                "paper",
                "In Skillshare: Community, Devices, “Use the recovery sheet”; on a restored laptop, at its start.",
            ),
            tr("paper", "Printed on {day}. There is no copy of this code anywhere else.").format(day=day),
        ],
    )
    document = QTextDocument()
    font = document.defaultFont()
    first, second = (FONT_ARABIC, FONT_LATIN) if tongue.rtl else (FONT_LATIN, FONT_ARABIC)
    font.setFamilies([first, second, *FONT_REST])
    document.setDefaultFont(font)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("qr"), _image(code))
    document.setHtml(html)
    return document


def _html(tongue: Tongue, **values: object) -> str:
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        path("paper", "recovery.html").read_text(encoding="utf-8")
    )
    return template.render(direction="rtl" if tongue.rtl else "ltr", **values)


def _image(code: str) -> QImage:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    draw_qr(painter, QRectF(0, 0, _SIDE, _SIDE), code)
    painter.end()
    return image
