"""A loan: one item with one person for a time (R8, R12, R15, R17), folded from what happened to it.

What a person may do with a loan is decided in `lending`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Happening
from skillshare.domain.fold import Saw, settle
from skillshare.domain.items import stated

GOOD: Final = "good"
WORN: Final = "worn"
BROKEN: Final = "broken"
CHECKED: Final = (GOOD, WORN, BROKEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """State of one loan. Times in milliseconds UTC; `person` None where this device may not know it.

    `parts` is what was there when it went out, `missing` what was not there when it came back; None means nobody
    answered (R12). `ended` is the reason if it was closed without a return, as when a clash is settled (R8).
    """

    id: bytes
    item: bytes | None = None
    person: bytes | None = None
    opened: int = 0
    due: date | None = None
    back_by: int | None = None
    renewals: int = 0
    returned: int | None = None
    ended: str = ""
    parts: tuple[str, ...] | None = None
    missing: tuple[str, ...] | None = None
    check: str = ""
    check_note: str = ""

    @property
    def is_open(self) -> bool:
        return self.opened > 0 and self.returned is None and not self.ended


def fold_loan(record: bytes, history: Sequence[Happening], saw: Saw) -> Loan:
    """The state of a loan; total, whatever the history says (architecture §4)."""
    values: dict[str, Any] = {}
    for h in settle(history, saw):
        if h.body and h.place == 0:
            values |= _step(h, h.body, values)
    return Loan(id=record, **values)


def _step(h: Happening, body: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """What one happening changes about the loan."""
    match h.type:
        case "loan.opened":
            return {"opened": stated(h), "item": checks.field(body, "item", checks.is_id), **_due(body)}
        case "loan.borrower":
            return {"person": checks.field(body, "person", checks.is_id)}
        case "loan.due":
            return _due(body)
        case "loan.renewed":
            return {"renewals": values.get("renewals", 0) + 1, **_due(body)}
        case "loan.returned":
            return {"returned": stated(h)}
        case "loan.ended":
            return {"ended": checks.field(body, "reason", checks.is_text) or "ended"}
        case "loan.parts":
            there = checks.field(body, "there", checks.is_texts)
            return {"parts": None if there is None else tuple(there)}
        case "loan.checked":
            return _checked(body)
    return {}


def _due(body: Mapping[str, Any]) -> dict[str, Any]:
    day = checks.day(body.get("due"))
    return {} if day is None else {"due": day, "back_by": checks.field(body, "back_by", checks.is_minute)}


def _checked(body: Mapping[str, Any]) -> dict[str, Any]:
    missing = checks.field(body, "missing", checks.is_texts)
    found = {
        "missing": None if missing is None else tuple(missing),
        "check": checks.field(body, "check", checks.one_of(*CHECKED)),
        "check_note": checks.field(body, "note", checks.is_text),
    }
    return {k: v for k, v in found.items() if v is not None}
