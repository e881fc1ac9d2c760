"""An empty community is founded once and copied for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalog.house import House, copied, found


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("riverside")
    found(folder)
    return folder


@pytest.fixture
def house(template: Path, tmp_path: Path) -> Iterator[House]:
    opened = copied(template, tmp_path / "house")
    yield opened
    assert opened.differences() == []
    opened.community.close()
