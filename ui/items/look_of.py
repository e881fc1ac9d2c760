"""How an item looks in the list of this place, as a card or as a row, with what the search found marked.

Its picture and its state come from `ui.showing`, so that a drill looks the same in every place.
"""

from collections.abc import Container
from dataclasses import replace
from datetime import date

from skillshare.catalog.views import ItemRow, KitRow
from skillshare.domain.holds import InLine
from ui.i18n import isolate, translate
from ui.kit.item_card import ItemCard
from ui.kit.rows import Row
from ui.marks import marks
from ui.photos import PhotoShelf
from ui.showing import item_picture, item_state, kit_picture, kit_row, kit_state


def card_of(item: ItemRow, text: str, today: date, photos: PhotoShelf, kept: InLine | None = None) -> ItemCard:
    """A card of the grid with what the search found marked."""
    return ItemCard(
        key=item.id,
        name=item.name,
        picture=item_picture(item, photos),
        state=item_state(item, today, kept),
        match=marks(item.name, text) if text else (),
    )


def row_of(
    item: ItemRow, text: str, today: date, photos: PhotoShelf, tick: bool | None, kept: InLine | None = None
) -> Row:
    """A row of the list: number, shelf and category, or who has it."""
    who = translate("items", "with {name}").format(name=isolate(item.person_name)) if item.person_name else ""
    detail = " · ".join(part for part in (isolate(item.number), who or isolate(item.shelf), item.category) if part)
    return Row(
        key=item.id,
        title=item.name,
        detail=detail,
        picture=item_picture(item, photos),
        state=item_state(item, today, kept),
        tick=tick,
        match=marks(item.name, text) if text else (),
    )


def kit_look(kit: KitRow, text: str, ticked: Container[bytes] | None, *, cards: bool) -> Row | ItemCard:
    """A kit as a card, or as a row where things are ticked or rows are wanted."""
    match = marks(kit.name, text) if text else ()
    if cards and ticked is None:
        return ItemCard(key=kit.id, name=kit.name, picture=kit_picture(kit), state=kit_state(kit), match=match)
    return replace(kit_row(kit), tick=None if ticked is None else kit.id in ticked, match=match)
