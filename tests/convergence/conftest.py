"""The community that laptops of these tests belong to is founded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.catalog.house import found


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("convergence")
    found(folder)
    return folder
