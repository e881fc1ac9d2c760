"""Laptops that are closed again after each test.

Never here: what they do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journal.laptops import Laptop

Make = Callable[..., Laptop]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Make]:
    """Makes laptops, each in a folder of its own named by its seed unless told otherwise."""
    made: list[Laptop] = []

    def make(seed: int = 1, *, folder: str = "", **more: Any) -> Laptop:
        made.append(Laptop(tmp_path / (folder or f"laptop-{seed}"), seed, **more))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def desk(laptop: Make) -> Laptop:
    """A laptop that founded its community."""
    first = laptop(1)
    first.found()
    return first


@pytest.fixture
def shelf(laptop: Make, desk: Laptop) -> Laptop:
    """A second laptop in the same community, with nothing received yet."""
    assert desk.journal.community is not None
    second = laptop(2)
    second.join(desk.journal.community)
    return second
