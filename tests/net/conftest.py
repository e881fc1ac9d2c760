"""Two laptops that know each other from the founder's grants.

Never here: what they say.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalog.house import found
from tests.convergence.meeting import make
from tests.net.nodes import Desk


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two folders, 0 and 1, of one community."""
    folder = tmp_path_factory.mktemp("net")
    found(folder / "template")
    for laptop in make(folder / "pair", folder / "template", 2):
        laptop.community.close()
    return folder / "pair"


@pytest.fixture
def desks(pair: Path, tmp_path: Path) -> Iterator[list[Desk]]:
    """The same two, copied for one test."""
    shutil.copytree(pair, tmp_path / "pair")
    made = [Desk(tmp_path / "pair" / str(n)) for n in (0, 1)]
    yield made
    for desk in made:
        desk.close()
