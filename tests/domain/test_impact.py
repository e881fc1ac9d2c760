"""What an evening came to is worked out from what was said, by a way that has a number (R92)."""

from skillshare.domain.impact import METHOD, Measured, measured
from skillshare.domain.signups import Signup


def here(number: int, *, minutes: int = 0, children: int = 0, present: bool = True) -> Signup:
    return Signup(id=bytes([number]) * 16, at=1, present=present, minutes=minutes, children=children)


def test_r92_figures_carry_what_they_were_made_of() -> None:
    found = measured(120, 0, [here(1), here(2, minutes=30), here(3, children=2), here(4, present=False)])
    assert found == Measured(people=5, minutes=120 + 30 + 3 * 120, length=120, method=METHOD)


def test_r92_what_it_really_lasted_counts_for_those_who_stayed() -> None:
    assert measured(120, 90, [here(1), here(2, minutes=30)]).minutes == 120
    assert measured(120, 0, []) == Measured(length=120)


def test_r92_the_first_way_of_counting_stays_what_it_is() -> None:
    """Another way needs another number; then this test gets a second half, and the first is left as it stands."""
    assert METHOD == 1
    assert measured(60, 0, [here(1), here(2, children=1)]) == Measured(people=3, minutes=180, length=60, method=1)
