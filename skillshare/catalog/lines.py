"""Who waits for what as it stands today, over all items and people (R32, R33). The rules are `domain.holds`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from skillshare.catalog.readers import Catalog
from skillshare.catalog.views import HERE, ItemRow
from skillshare.domain import holds
from skillshare.domain.holds import InLine
from skillshare.domain.items import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """`community` is the record of its rules; `day_of` gives the civil date at the site of milliseconds UTC (R7)."""

    catalog: Catalog
    community: bytes
    day_of: Callable[[int], date]

    def line(self, item: Item) -> tuple[InLine, ...]:
        """Who waits for an item as it stands today (R33)."""
        waiting = self.catalog.holds.of_item(item.id)
        if not waiting:
            return ()
        back = max((self.day_of(at) for at in (item.last_back, item.active_since) if at is not None), default=None)
        days = self.catalog.settings(self.community).rules.pickup_days
        return holds.line_up(waiting, item, back, self.catalog.today(), self.catalog.opening(), days)

    def kept(self, row: ItemRow) -> InLine | None:
        """For whom something that is here is kept; None if it is free. A question only where somebody waits."""
        if not row.waits or row.state != HERE:
            return None
        ready = holds.first(self.line(self.catalog.items.state(row.id)))
        return ready if ready is not None and ready.state == holds.READY else None

    def to_fetch(self) -> tuple[tuple[ItemRow, InLine], ...]:
        """What is here, kept for somebody, and not on the hold shelf yet."""
        kept = ((row, self.kept(row)) for row in self.catalog.items.wanted())
        return tuple((row, one) for row, one in kept if one is not None and not one.aside)

    def waits_for(self, person: bytes) -> tuple[tuple[Item, InLine], ...]:
        """What this person waits for, with their place in each line."""
        found = []
        for hold in self.catalog.holds.of_person(person):
            item = self.catalog.items.state(hold.item or b"")
            found += [(item, one) for one in self.line(item) if one.hold == hold.id]
        return tuple(found)

    def ready_for(self, person: bytes) -> tuple[tuple[Item, InLine], ...]:
        """What is here and kept for this person."""
        return tuple((item, one) for item, one in self.waits_for(person) if one.state == holds.READY)
