"""The made-up community to look around in: Riverside House, with two years of history made by the real commands.

Its data are in `resources/sample`; nothing here writes a row or an entry but through `Community.do`.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from skillshare.sample.evenings import Evenings
from skillshare.sample.setting_up import Stage, set_up
from skillshare.sample.teaching import Teaching

YEARS = 2


def make(folder: Path, data: Path, today: datetime | None = None) -> Iterator[tuple[int, int]]:
    """Make the sample community in an empty folder, one evening at a step; yields (evenings done, evenings in all).

    `data` is the folder `resources/sample`; `today` (with a zone) is its last day, now if None. The same day and data
    give the same story. A step abandoned half-way leaves a community that opens.
    """
    stage = Stage(folder, data, today or datetime.now(UTC), YEARS)
    try:
        set_up(stage)
        evenings, teaching = Evenings(stage), Teaching(stage, data)
        teaching.set_up()
        days = evenings.days()
        for number, day in enumerate(days, start=1):
            teaching.play(day, evenings.play(day))
            yield number, len(days)
        evenings.last()
        teaching.last(None)
    finally:
        stage.close()
