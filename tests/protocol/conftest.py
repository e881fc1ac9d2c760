"""Laptops of one community that have not met since the founder granted them.

Never here: what they say.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalog.house import found
from tests.convergence.meeting import Laptop
from tests.protocol.carried import Town
from tests.protocol.wire import laptops_of


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("protocol")
    found(folder)
    return folder


@pytest.fixture
def laptops(template: Path, tmp_path: Path) -> Iterator[list[Laptop]]:
    yield from laptops_of(tmp_path, template, 3)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path / "town")
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "a.skillshare"
