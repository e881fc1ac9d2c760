"""From a file to a plan, on whichever thread: read the table, guess what it lists, compare with what is here."""

from dataclasses import dataclass
from pathlib import Path

from skillshare.community import Community
from skillshare.exchange.known import known
from skillshare.exchange.mapping import Mapping, Target, guess, guess_target
from skillshare.exchange.plan import Plan
from skillshare.exchange.planning import plan
from skillshare.exchange.reading import read
from skillshare.exchange.sheet import Sheet
from ui.community.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which file to import and what of it; what is None is guessed. `read_sheet` saves reading the file again."""

    file: Path
    sheet: str | None = None
    target: Target | None = None
    mapping: Mapping | None = None
    read_sheet: Sheet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """The wish as it was understood, and the plan."""

    wish: Wish
    plan: Plan


def planned(wish: Wish, community: Community, work: Background) -> Planned:
    """What the import of a file would do. Raises Unreadable, or Stopped when nobody wants it any more."""
    work.tell(0, 0)
    sheet = wish.read_sheet or read(wish.file, sheet=wish.sheet)
    work.tell(0, 0)
    target = wish.target or guess_target(sheet)
    mapping = wish.mapping or guess(sheet, target)
    found = plan(sheet, mapping, known(community, target), work.tell)
    return Planned(wish=Wish(file=wish.file, sheet=sheet.sheet, target=target, read_sheet=sheet), plan=found)
