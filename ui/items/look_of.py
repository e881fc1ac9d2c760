"""How an item looks in this place: its picture, its state chip, its card and its row.

The words come from `ui.showing`, so that a drill looks the same in every place.
"""

from datetime import date
from functools import lru_cache

from skillshare.catalog.views import ItemRow
from skillshare.domain.items import Item
from ui import showing
from ui.i18n import isolate, translate
from ui.items.marks import marks
from ui.kit.chip import State
from ui.kit.item_card import ItemCard
from ui.kit.kinds import drawing_for
from ui.kit.pictures import Picture, tint_of
from ui.kit.rows import Row
from ui.photos import PhotoShelf


def picture_of(item: ItemRow | Item, photos: PhotoShelf | None = None) -> Picture:
    """Its photo, else the drawing chosen for it, else the one its name suggests."""
    photo = photos.thumbnail(item.photo) if photos else b""
    if photo:
        return Picture(photo=photo, tint=drawing_for(item.name, item.category).tint)
    return drawing(item.picture) if item.picture else drawing_for(item.name, item.category)


@lru_cache(maxsize=512)
def drawing(name: str) -> Picture:
    """A drawing by its own name, on the tint its kind has."""
    guess = drawing_for(name.replace("-", " "))
    return Picture(drawing=name, tint=guess.tint if guess.drawing == name else tint_of(name))


def item_state(item: ItemRow, today: date) -> State:
    """The state as a chip; a consumable says how many are left."""
    if item.consumable and item.state == "here":
        left = translate("items", "%n left", "of a consumable", item.stock)
        return State(text=left, icon="circle-check", tone="good")
    return showing.item_state(item, today)


def card_of(item: ItemRow, text: str, today: date, photos: PhotoShelf) -> ItemCard:
    """A card of the grid with what the search found marked."""
    return ItemCard(
        key=item.id,
        name=item.name,
        picture=picture_of(item, photos),
        state=item_state(item, today),
        match=marks(item.name, text) if text else (),
    )


def row_of(item: ItemRow, text: str, today: date, photos: PhotoShelf, tick: bool | None) -> Row:
    """A row of the list: number, shelf and category, or who has it."""
    who = translate("items", "with {name}").format(name=isolate(item.person_name)) if item.person_name else ""
    detail = " · ".join(part for part in (item.number, who or item.shelf, item.category) if part)
    return Row(
        key=item.id,
        title=item.name,
        detail=detail,
        picture=picture_of(item, photos),
        state=item_state(item, today),
        tick=tick,
        match=marks(item.name, text) if text else (),
    )
