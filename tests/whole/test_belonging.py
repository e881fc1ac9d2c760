"""A data folder from which a file is gone: it is said, nothing is made anew, and the file put back brings all back.

Never here: damage inside the files.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from skillshare.community import DATABASE, Community, FoundCommunity
from skillshare.domain.items import AddItem
from skillshare.journal.failure import Unavailable


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A community with one item."""
    community = Community(tmp_path / "home")
    community.found(FoundCommunity(name="A", site="A", owner="Ana", label="Hall", prefix="AA"))
    community.do(AddItem(fields={"name": "Saw"}))
    community.close()
    return tmp_path / "home"


@pytest.mark.parametrize(("name", "reason"), [("device.key", "key"), (DATABASE, "damaged")])
def test_a_file_that_is_gone_is_said_and_not_made_anew(folder: Path, name: str, reason: str) -> None:
    whole = (folder / name).read_bytes()
    (folder / name).unlink()
    state = (folder / "device.state").read_bytes()
    for _ in range(2):
        with pytest.raises(Unavailable) as caught:
            Community(folder)
        assert caught.value.reason == reason
    assert (folder / "device.state").read_bytes() == state
    (folder / name).write_bytes(whole)
    community = Community(folder)
    assert community.catalog.search.find("saw").hits
    assert community.journal.incarnation == 0
    community.close()


def test_a_founding_that_was_cut_off_goes_on(folder: Path) -> None:
    (folder / DATABASE).unlink()
    (folder / "device.state").unlink()
    Community(folder).close()
    community = Community(folder)
    assert not community.founded
    community.close()
