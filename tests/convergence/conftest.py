"""The communities that laptops of these tests belong to are founded once.

Never here: what laptops do.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from skillshare.community import Community
from tests.catalog.house import NOON, Clock, found
from tests.convergence.meeting import Fresh, Laptop, make
from tests.convergence.world import founded


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("convergence")
    found(folder)
    return folder


@pytest.fixture(scope="session")
def twelve(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of twelve laptops that know each other."""
    return founded(tmp_path_factory.mktemp("twelve"))


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Fresh]:
    """Laptops with nothing on them, by their names."""
    made: list[Laptop] = []

    def make_one(name: str) -> Laptop:
        clock = Clock(NOON)
        made.append(Laptop(Community(tmp_path / "fresh" / name, wall=clock), clock, b""))
        return made[-1]

    yield make_one
    for laptop in made:
        laptop.community.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Memory where there is some: half a million flushes wear a disk and prove nothing."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="skillshare-", dir=memory if os.access(memory, os.W_OK) else tmp_path))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def pair(template: Path, disk: Path) -> Iterator[list[Laptop]]:
    """Two laptops that know each other."""
    made = make(disk, template, 2)
    yield made
    for laptop in made:
        laptop.community.close()
