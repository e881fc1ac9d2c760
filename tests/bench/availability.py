"""Availability: what of 500 things is free when over twelve months, with the loans, reservations and closed days of a
busy house.

The uses are drawn by chance from a fixed seed.
"""

from random import Random
from time import process_time
from typing import Final

from skillshare.domain.availability import Range, clashes, free
from skillshare.domain.availability import Use as Taken
from tests.bench.figure import Figure, middle

ITEMS: Final = 500
DAY: Final = 1_440
YEAR: Final = (0, 365 * DAY)
USES: Final = 12
"""Loans and reservations of each thing in the year."""
GOAL: Final = 16.0
ROUNDS: Final = 15


def figures() -> list[Figure]:
    chance = Random(30)
    things = [_uses(chance) for _ in range(ITEMS)]
    closed = [(day * DAY, (day + 1) * DAY) for day in range(0, 365, 7)]
    wanted = (200 * DAY, 207 * DAY)
    times, stretches, taken = [], 0, 0
    for _ in range(ROUNDS):
        start = process_time()
        stretches = sum(len(free(YEAR, _ranges(uses), buffer=60)) for uses in things)
        times.append((process_time() - start) * 1000)
    week: list[float] = []
    for _ in range(ROUNDS):
        start = process_time()
        taken = sum(1 for uses in things if clashes(wanted, uses, buffer=60))
        week.append((process_time() - start) * 1000)
    hours: list[float] = []
    for _ in range(ROUNDS):
        start = process_time()
        for uses in things:
            free(YEAR, _ranges(uses), buffer=60, closed=closed)
        hours.append((process_time() - start) * 1000)
    note = f"middle of {ROUNDS}, processor time; {USES} uses each, {stretches:,} free stretches"
    return [
        Figure(what="availability of 500 items over 12 months", value=middle(times), unit="ms", goal=GOAL, note=note),
        Figure(what="the same with 53 closed days each", value=middle(hours), unit="ms", note="each for itself"),
        Figure(what="which of 500 items are free in one week", value=middle(week), unit="ms", note=f"{taken} are not"),
    ]


def _uses(chance: Random) -> list[Taken]:
    uses = []
    for number in range(USES):
        start = chance.randrange(365) * DAY
        uses.append(Taken(number.to_bytes(16, "big"), start, start + chance.randint(1, 14) * DAY))
    return uses


def _ranges(uses: list[Taken]) -> list[Range]:
    return [(use.start, use.end) for use in uses]
