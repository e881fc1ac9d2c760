"""Which days the calendar shows in which view, and what happens on them: asked of the catalog, made into a scene.

Nothing here is a widget; what is shown where is decided by the place.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from skillshare.catalog.readers import Catalog
from ui import dates
from ui.calendar import reading, words
from ui.calendar.block import BOOKING, SESSION, Block, monday
from ui.calendar.cells import Line, month_lines
from ui.calendar.scene import Scene
from ui.calendar.words import HOSTS, LIST, MONTH, SPACES, WEEK
from ui.i18n import translate

LIST_DAYS: Final = 28
_FIRST: Final = date(1000, 1, 1)
_LAST: Final = date(9000, 1, 1)
_FARTHEST: Final = 40 * 366
"""Days from today beyond which the calendar does not turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """A view and any day of what it shows."""

    view: str
    day: date

    @classmethod
    def at(cls, view: str, day: date) -> "Diary":
        """With a day that has others around it: a laptop's clock may stand at the end of all calendars."""
        return cls(view=view, day=min(max(day, _FIRST), _LAST))

    def days(self) -> tuple[date, ...]:
        """All days on show."""
        if self.view == MONTH:
            return tuple(day for line in month_lines(self.day) for day in line.days)
        # A list is read from its day on; weeks are seen whole.
        first, count = (self.day, LIST_DAYS) if self.view == LIST else (monday(self.day), 7)
        return tuple(first + timedelta(days=n) for n in range(count))

    def said(self, today: date) -> str:
        """What the days are called."""
        return dates.month(self.day) if self.view == MONTH else words.span(self.days(), today)

    def stepped(self, way: int, today: date) -> "Diary":
        """Earlier (−1), today (0) or later (1)."""
        if way == 0:
            to = today
        elif self.view == MONTH:
            first = self.day.replace(day=1)
            to = (first + timedelta(days=32)).replace(day=1) if way > 0 else (first - timedelta(days=1)).replace(day=1)
        else:
            to = self.day + way * timedelta(days=LIST_DAYS if self.view == LIST else 7)
        return Diary.at(self.view, to) if abs((to - today).days) < _FARTHEST else self

    def scene(self, catalog: Catalog, now: datetime, layers: Collection[str], zone: tzinfo) -> Scene:
        """What happens on the days on show; in a week and in the list with how many come."""
        days = self.days()
        counted = zone if self.view in (WEEK, LIST) else None
        blocks = reading.blocks(catalog, days[0], days[-1], layers, counted)
        ground = reading.ground(catalog, days, now, layers)
        if self.view == MONTH:
            return Scene(days=days, blocks=blocks, ground=ground, lines=month_lines(self.day), month=self.day.month)
        if self.view == SPACES:
            shown = tuple(block for block in blocks if block.kind in (SESSION, BOOKING))
            lines = _space_lines(catalog, days, shown)
            return Scene(days=days, blocks=shown, ground=ground, lines=lines, by=tuple(b.space for b in shown))
        if self.view == HOSTS:
            shown = tuple(block for block in blocks if block.kind == SESSION)
            lines = _host_lines(days, shown)
            return Scene(days=days, blocks=shown, ground=ground, lines=lines, by=tuple(b.host for b in shown))
        return Scene(days=days, blocks=blocks, ground=ground)


def _space_lines(catalog: Catalog, days: tuple[date, ...], shown: Sequence[Block]) -> tuple[Line, ...]:
    """Every space, those that were removed and are in use yet, and last what has none."""
    names = {space.id: space.name for space in catalog.spaces.all()}
    names |= {b.space: b.where for b in shown if b.space is not None and b.space not in names}
    lines = [Line(days=days, key=key, name=name) for key, name in names.items()]
    if not lines or any(block.space is None for block in shown):
        lines.append(Line(days=days, name=translate("calendar", "Without a room")))
    return tuple(lines)


def _host_lines(days: tuple[date, ...], shown: Sequence[Block]) -> tuple[Line, ...]:
    """Who hosts something on those days, by name, and last what nobody hosts."""
    names = {b.host: b.who for b in shown if b.host is not None}
    order = sorted(names.items(), key=lambda found: (found[1].casefold(), found[0]))
    lines = [Line(days=days, key=key, name=name or translate("calendar", "Somebody")) for key, name in order]
    if not lines or any(block.host is None for block in shown):
        lines.append(Line(days=days, name=translate("calendar", "Without a host")))
    return tuple(lines)
