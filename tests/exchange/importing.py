"""Short ways to plan and run an import in tests, and to look at what came of it."""

from __future__ import annotations

import itertools
from pathlib import Path

from skillshare.community import Community, FoundCommunity
from skillshare.domain.items import Item
from skillshare.domain.people import Person
from skillshare.exchange.known import known
from skillshare.exchange.mapping import Mapping, Target, guess, guess_target
from skillshare.exchange.plan import Plan, PlannedRow
from skillshare.exchange.planning import plan
from skillshare.exchange.problems import Trouble
from skillshare.exchange.reading import read
from skillshare.exchange.running import Report, run
from skillshare.exchange.sheet import Sheet

NOW = 1_795_170_000_000
"""20 November 2026, in milliseconds UTC."""
SAMPLES = Path(__file__).parent / "samples"
_batches = itertools.count(1)


def founded(folder: Path, *, prefix: str = "RI", currency: str = "EUR", recovery: bytes | None = None) -> Community:
    community = Community(folder, wall=lambda: NOW)
    community.found(
        FoundCommunity(
            name="Ashby",
            site="Hall",
            owner="Rita",
            label="Desk",
            prefix=prefix,
            zone="Europe/London",
            currency=currency,
            recovery=recovery,
        )
    )
    return community


def written(folder: Path, text: str, encoding: str = "utf-8", name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def planned(community: Community, path: Path, target: Target | None = None, mapping: Mapping | None = None) -> Plan:
    sheet: Sheet = read(path)
    chosen = mapping or guess(sheet, target or guess_target(sheet))
    return plan(sheet, chosen, known(community, chosen.target))


def fresh_batch() -> bytes:
    return next(_batches).to_bytes(16, "big")


def imported(community: Community, path: Path, target: Target | None = None) -> Report:
    return run(planned(community, path, target), community, batch=fresh_batch())


def items(community: Community) -> dict[str, Item]:
    """All items by number."""
    return {state.number: state for kind, state in community.catalog.whole.states("item") if kind == "item"}


def people(community: Community) -> dict[str, Person]:
    """All people but the founder, by card or else by name."""
    found = [state for _, state in community.catalog.whole.states("person")]
    return {p.card or p.name: p for p in found if p.name != "Rita"}


def row(found: Plan, number: int) -> PlannedRow:
    return next(row for row in found.rows if row.row == number)


def troubles(found: PlannedRow) -> list[Trouble]:
    return [problem.trouble for problem in found.problems]
