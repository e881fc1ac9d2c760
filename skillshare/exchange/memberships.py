"""The membership that a row of people says: its type by name, its first and last day (R42)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from skillshare.domain.people import ends
from skillshare.domain.settings import MembershipType
from skillshare.domain.text import folded
from skillshare.exchange.draft import Draft
from skillshare.exchange.problems import Remedy, Trouble

_MONTHS: Final = 12
"""How long a membership lasts if its type does not say."""


def settle_membership(
    draft: Draft, columns: Mapping[str, str], types: Mapping[str, MembershipType], today: date
) -> dict[str, Any]:
    """`type`, `first` and `until` for the planned row, taken out of the draft's fields; empty if there is none.

    A file that only says until when gets the first day its type's length gives. Days without a type are kept.
    """
    said: dict[str, Any] = {name: draft.fields.pop(name) for name in ("type", "first", "until") if name in draft.fields}
    kind, first, until = said.get("type", ""), said.get("first"), said.get("until")
    if not said:
        return {}
    if not kind:
        _keep(draft, columns, said, Trouble.TYPE_MISSING)
        return {}
    if first and until and first > until:
        _keep(draft, columns, said, Trouble.PERIOD_UNCLEAR)
        return {}
    if first is None and until is None:
        draft.trouble(columns.get("type", ""), kind, Trouble.MEMBERSHIP_FROM_TODAY, Remedy.READ)
    elif first is None and until is not None:
        known = types.get(folded(kind))
        first = _began(until, (known.months if known else 0) or _MONTHS, today)
    return {"type": kind, "first": first, "until": until}


def keep_membership(draft: Draft, columns: Mapping[str, str]) -> None:
    """What the row says of a membership, kept in its words instead."""
    for name in ("type", "first", "until"):
        if name in draft.fields:
            draft.keep(columns.get(name, name), str(draft.fields.pop(name)))


def _keep(draft: Draft, columns: Mapping[str, str], said: Mapping[str, Any], trouble: Trouble) -> None:
    draft.trouble(columns.get("until", ""), str(said.get("until", said.get("first", ""))), trouble, Remedy.KEPT)
    for name, value in said.items():
        draft.keep(columns.get(name, name), str(value))


def _began(until: date, months: int, today: date) -> date:
    """The day on which a membership of so many months began that ends on `until`; today at the latest, if it runs."""
    try:
        after = until + timedelta(days=1)
        month = after.month - 1 - months
        first = date(after.year + month // 12, month % 12 + 1, min(after.day, 28))
    except (OverflowError, ValueError):
        return min(until, today)
    while first < until and (ends(first, months) or until) < until:
        first += timedelta(days=1)
    return first if until < today else min(first, today)
