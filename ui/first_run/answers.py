"""What was said so far in the first run, so that every step can be left and come back to; and what is guessed.

Recording it is in `steps`; nothing here is a widget.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from skillshare.journal.recovery import Sheet
from skillshare.zone import system_zone

THINGS = 3
"""How many first things are asked for."""
TEMPLATES = {
    "evenings": {1: ("18:00", "20:00"), 3: ("18:00", "20:00")},
    "saturday": {5: ("10:00", "13:00")},
    "afternoons": dict.fromkeys(range(5), ("14:00", "17:00")),
}
"""Usual weeks: weekday (0 is Monday) to from and to."""


def guessed_currency() -> str:
    """The currency of this machine's country, ISO 4217, empty if it cannot be told."""
    return QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)


@dataclass(slots=True)
class Answers:
    """All five steps; `records` remembers by field what is recorded already, so that a change changes it."""

    name: str = ""
    site: str = ""
    owner: str = ""
    zone: str = field(default_factory=system_zone)
    currency: str = field(default_factory=guessed_currency)
    week: dict[int, tuple[str, str]] = field(default_factory=lambda: dict(TEMPLATES["evenings"]))
    things: list[str] = field(default_factory=lambda: [""] * THINGS)
    member: str = ""
    contact: str = ""
    records: dict[str, bytes] = field(default_factory=dict)
    spreadsheet: bool = False
    sheet: Sheet | None = None
    """The recovery sheet until somebody has shown that its paper can be read."""
    tried: bool = False
    """Whether that was shown."""
    step: int = -1
    """−1 is the welcome, 0–4 the steps."""
