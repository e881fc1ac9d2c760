"""Time credits in words: amounts as people say them, and limits that name who and how much (R72)."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from skillshare.domain.credit_refusals import AboveLimit, BelowLimit
from ui import i18n
from ui.i18n import isolate
from ui.wording import words
from ui.wording.stops_credits import time

TODAY = date(2026, 11, 19)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    i18n.install(qapp, "en")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "0 h"), (45, "45 min"), (120, "2 h"), (75, "1 h 15 min"), (-600, "−10 h"), (-15, "−15 min")],
)
def test_time_is_said_as_people_say_it(minutes: int, said: str) -> None:
    assert time(minutes) == isolate(said)


def test_a_limit_is_asked_in_words() -> None:
    low = words(BelowLimit("Ana", -720, -600), TODAY)
    assert (low.title, low.why) == ("Ana would be at −12 h", "The community allows −10 h.")
    high = words(AboveLimit("Ben", 645, 600), TODAY)
    assert high.title == "Ben would be at 10 h 45 min"
    assert high.why == "The community allows up to 10 h, so that time goes round."
