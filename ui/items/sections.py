"""The parts of an item's panel that only show: picture, heading, care, parts, facts, copies.

Each takes a page of the catalog and makes widgets of it; what buttons do is the panel's.
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.views import HERE, ItemPage, ItemRow, KitRow
from skillshare.domain.calendar import Opening
from skillshare.domain.holds import READY, InLine
from skillshare.domain.items import ACTIVE, Item
from ui import money
from ui.i18n import isolate, translate
from ui.items.availability import Availability, days_of
from ui.kit import pictures
from ui.kit.avatar import PictureTile
from ui.kit.blocks import FactLine, NoteBlock
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.pictures import Picture
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.showing import item_picture, item_state
from ui.side_panel import SidePanel, sheet_corners
from ui.wording.said import listed

PAD: Final = 20


class Hero(PictureTile):
    """The picture across the whole panel, under the sheet's round corner."""

    def __init__(self, picture: Picture, alone: bool) -> None:
        super().__init__(picture, 176, fill=True, radius=0)
        self._shown, self._alone = picture, alone

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        corner, window = self.mapTo(self.window(), QPoint(0, 0)), self.window()
        panel = self._panel()
        if panel is not None:
            at = QRectF(panel.rect()).translated(panel.mapTo(window, QPoint(0, 0)) - corner)
            painter.setClipPath(sheet_corners(at, alone=self._alone))
        pictures.draw_tile(painter, self.rect(), self._shown, 0)

    def _panel(self) -> QWidget | None:
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, SidePanel):
            widget = widget.parentWidget()
        return widget


def padded(widgets: Sequence[QWidget]) -> QVBoxLayout:
    """One part of a panel: widgets under each other with room around."""
    column = QVBoxLayout()
    column.setContentsMargins(PAD, 14, PAD, 14)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return column


def availability(
    page: ItemPage, line: Sequence[InLine], today: date, opening: Opening, reserved: Collection[date]
) -> Availability:
    """The strip of days on which it is free, out, kept or reserved for somebody, or not lent."""
    kept = max((one.until for one in line if one.state == READY and one.until is not None), default=None)
    away = page.row.condition != ACTIVE
    return Availability(
        days_of(today, opening, out=page.row.outings > 0, due=page.row.due, away=away, kept=kept, reserved=reserved),
        today,
    )


def kit_links(kits: Sequence[KitRow]) -> list[KeyButton]:
    """Buttons that open the kits an item is a part of (R11); the kit's id stands in the property "kit"."""
    made = []
    for kit in kits:
        words = translate("items", "part of {kit}").format(kit=isolate(kit.name))
        button = KeyButton(words, "link", icon="toolbox")
        button.setObjectName("of_kit")
        button.setProperty("kit", kit.id.hex())
        made.append(button)
    return made


def _titled(icon: str, title: str, text: str) -> QWidget:
    """An icon, a word in bold and the text under it."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Glyph(icon, "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Label(title, "strong"))
    column.addWidget(Label(text, "body", wrap=True))
    row.addLayout(column, 1)
    return whole


def under_name(item: Item, currency: str) -> str:
    """ "RI-0256-D · home shelf B 3 · worth about €120"."""
    parts = [isolate(item.number)]
    if item.shelf:
        parts.append(translate("items", "home shelf {shelf}").format(shelf=isolate(item.shelf)))
    if item.value:
        worth = translate("items", "worth about {amount}")
        parts.append(worth.format(amount=isolate(money.said(item.value, currency))))
    return " · ".join(part for part in parts if part)


def advice(item: Item) -> list[QWidget]:
    """Safety before care, induction, why it is not in use, the desk's note."""
    made: list[QWidget] = []
    if item.condition != ACTIVE and item.reason:
        made.append(NoteBlock(item.reason, translate("items", "Why it is not in use"), icon="wrench"))
    if item.note:
        made.append(NoteBlock(item.note, translate("items", "Note for the desk"), icon="sticky-note"))
    if item.safety:
        made.append(_titled("triangle-alert", translate("items", "Safety"), item.safety))
    if item.care:
        made.append(_titled("shield-check", translate("items", "Care"), item.care))
    if item.induction:
        words = translate("items", "Needs the induction “{name}”").format(name=isolate(item.induction))
        made.append(FactLine("badge-check", words))
    return made


def parts(item: Item) -> list[QWidget]:
    """What belongs to it, and what of it was missing when it last came back."""
    made: list[QWidget] = []
    if item.accessories:
        words = translate("items", "With it: {parts}").format(parts=listed(item.accessories))
        made.append(FactLine("toolbox", words))
    if item.missing_parts:
        words = translate("items", "Missing since last time: {parts}").format(parts=listed(item.missing_parts))
        made.append(FactLine("triangle-alert", words, token="warn"))
    return made


def facts(item: Item) -> list[tuple[str, str]]:
    """What is known besides, as (label, value)."""
    maker = " ".join(part for part in (item.brand, item.make) if part)
    days = translate("items", "%n day(s)", "", item.loan_days) if item.loan_days else ""
    known = [
        (translate("items", "About"), item.description),
        (translate("items", "Category"), item.category),
        (translate("items", "Maker"), maker),
        (translate("items", "Serial number"), item.serial),
        (translate("items", "Place"), item.location),
        (translate("items", "Length of a loan"), days),
        (translate("items", "From"), item.owner),
        *item.extra.items(),
    ]
    return [(label, value) for label, value in known if value]


def fact_table(known: Sequence[tuple[str, str]]) -> QWidget:
    """Labels over their values, small and quiet."""
    table = QWidget()
    column = QVBoxLayout(table)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for label, value in known:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(Label(label, "caption", "text2"))
        pair.addWidget(Label(value, "body", wrap=True))
        column.addLayout(pair)
    return table


def copies_words(page: ItemPage) -> str:
    """ "2 more of the same, 1 is here"."""
    here = sum(1 for copy in page.copies if copy.state == HERE)
    more = translate("items", "%n more of the same", "", len(page.copies))
    some = translate("items", "%n of them here", "", here) if here else translate("items", "none of them here")
    return translate("items", "{more}, {some}", "copies of an item").format(more=more, some=some)


def copies_list(copies: Sequence[ItemRow], today: date) -> RowList:
    """The other copies as rows to open."""
    rows = RowList(translate("items", "More of the same"), fit=True, lone=True)
    rows.setObjectName("copies")
    rows.show_rows(
        [
            Row(
                key=copy.id,
                title=copy.number,
                detail=copy.shelf,
                picture=item_picture(copy),
                state=item_state(copy, today),
            )
            for copy in copies
        ]
    )
    return rows
