"""One fact inside its action as the functions that word it need it: records, body, names, and from whose side.

Everything in a body is passed through `checks`: it may come from any laptop, and no line of history may fail.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

from skillshare.domain import checks, kinds
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.names import Names, Told
from ui.wording.said import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """`view` is the kind of record whose history this is, empty for everything; `body` is empty where withheld."""

    kind: str
    records: tuple[bytes, ...]
    body: Mapping[str, Any]
    view: str
    facts: tuple[Told, ...]
    names: Names
    today: date

    def text(self, name: str) -> str:
        """The text in that field, empty if there is none."""
        found: str = checks.field(self.body, name, checks.is_text) or ""
        return isolate(found)

    def texts(self, name: str) -> str:
        """The texts in that field as a list in words, empty if there are none."""
        return listed(checks.field(self.body, name, checks.is_texts) or ())

    def number(self, name: str) -> int | None:
        found: int | None = checks.field(self.body, name, checks.is_count)
        return found

    def minute(self, name: str) -> int | None:
        found: int | None = checks.field(self.body, name, checks.is_minute)
        return found

    def flag(self, name: str) -> bool:
        return bool(checks.field(self.body, name, checks.is_flag))

    def day(self, name: str) -> str:
        """The day in that field with its weekday, empty if there is none."""
        found = checks.day(self.body.get(name))
        return dates.day(found, self.today) if found else ""

    def id(self, name: str) -> bytes | None:
        found: bytes | None = checks.field(self.body, name, checks.is_id)
        return found

    def other(self, kind: str) -> Mapping[str, Any] | None:
        """The body of the action's fact of another type, None if there is none this laptop may read."""
        return next((body for type_, _, body in self.facts if type_ == kind and body is not None), None)

    def item(self) -> str:
        """The name of the item this is about."""
        name = next(filter(None, map(self.names.item, self._records(kinds.ITEM))), "")
        if not name:
            loan = next(iter(self._records(kinds.LOAN)), None)
            name = self.names.loan(loan)[0] if loan else ""
        if not name:
            name = self._hold()[0]
        return isolate(name) or translate("wording", "an item")

    def person(self) -> str:
        """The name of the person this is about, the borrower where it is about a loan; empty if unknown here."""
        for type_ in ("loan.borrower", "item.used_by", "hold.person"):
            person = checks.field(self.other(type_), "person", checks.is_id)
            if person is not None and (name := self.names.person(person)):
                return isolate(name)
        people = self._records(kinds.PERSON)
        if people:
            return isolate(self.names.person(people[0])) or translate("wording", "somebody")
        loan = next(iter(self._records(kinds.LOAN)), None)
        return isolate(self.names.loan(loan)[1] if loan else self._hold()[1])

    def named(self, kind: str) -> str:
        """The name of the first record of that kind this is about; empty if unknown here."""
        found = (self.names.named(kind, record) for record in self._records(kind))
        return isolate(next(filter(None, found), ""))

    def local(self, name: str) -> datetime | None:
        """The civil time in that field."""
        return checks.local_time(self.body.get(name))

    def _hold(self) -> tuple[str, str]:
        hold = next(iter(self._records(kinds.HOLD)), None)
        return self.names.hold(hold) if hold else ("", "")

    def _records(self, kind: str) -> list[bytes]:
        return [record for place, record in enumerate(self.records) if kinds.kind_at(self.kind, place) == kind]


Word: TypeAlias = Callable[[Part], str]


def with_reason(said: str, reason: str) -> str:
    """The line, and the reason somebody gave for it."""
    if not reason:
        return said
    return translate("wording", "{what} ({reason})", "what happened, and why").format(what=said, reason=reason)


def and_also(said: str, also: str) -> str:
    """The line, and something that came with it."""
    if not also:
        return said
    return translate("wording", "{what}, {also}", "what happened, and what came with it").format(what=said, also=also)
