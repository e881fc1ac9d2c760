"""A community for imports and exports: founded, empty, on a fixed day.

Never here: tables to read; each test writes its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from skillshare.community import Community
from tests.exchange.importing import founded


@pytest.fixture
def community(tmp_path: Path) -> Iterator[Community]:
    made = founded(tmp_path / "community")
    yield made
    made.close()
