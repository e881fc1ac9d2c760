"""What the sample community is told to have done carries the day on which the story says it was done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from resources import path
from skillshare.sample.setting_up import Stage, set_up

TODAY = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_the_first_evening_is_two_years_ago(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "sample", path("sample"), TODAY, 2)
    try:
        set_up(stage)
        community = stage.community
        deeds = community.catalog.history.of(community.id)
        first = min(deed.at for deed in deeds)
        assert abs(first - (TODAY - timedelta(days=730)).timestamp() * 1000) < timedelta(days=1).total_seconds() * 1000
        assert not any(deed.unsure for deed in deeds)
    finally:
        stage.close()
