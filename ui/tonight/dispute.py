"""What laptops that had not met wrote differently, as questions with answers: fields, one card, one number for two.

Pure but for what is read from the history; the card only draws it (architecture §4).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any

from skillshare.catalog.history import History
from skillshare.catalog.views import Deed, ItemRow, PersonRow
from skillshare.domain.items import ChangeItem, Item, SetCondition
from skillshare.domain.people import ChangePerson, Person
from ui import dates
from ui.conflicts import shown
from ui.i18n import isolate, translate
from ui.wording.fields import field
from ui.wording.said import first_name, listed

HIDDEN = ("phone", "email")
"""Not shown on a screen that visitors may see (look §10)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One of the facts: what it says, when and where it was written, the words on its button, what settles it."""

    said: str
    source: str
    verb: str
    commands: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One question. Without answers it is settled on the page of the record."""

    key: str
    title: str
    why: str
    record: bytes
    is_person: bool
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where it is looked up who wrote something, and how the time is said."""

    history: History
    zone: tzinfo
    today: date

    def of(self, record: bytes, name: str, value: object) -> str:
        """When, on which laptop and by whom a value was last written, as far as it is known here."""
        written = (deed for deed in self.history.of(record) if not deed.undone and _writes(deed, record, name, value))
        deed = next(written, None)
        if deed is None:
            return ""
        when = dates.when(deed.at, self.zone, self.today)
        return translate("tonight", "{when}, {source}").format(when=when, source=source(deed))


def source(deed: Deed) -> str:
    """Which laptop wrote it and who sat there, as far as either is known here."""
    laptop = isolate(deed.laptop) if deed.laptop else translate("tonight", "another laptop")
    if not deed.by_name:
        return laptop
    return translate("tonight", "{laptop}, by {name}").format(laptop=laptop, name=isolate(deed.by_name))


def disputes(records: Sequence[Item | Person], sources: Sources) -> list[Dispute]:
    """One question for each field that laptops wrote differently."""
    return [_about(record, name, sources) for record in records for name in record.conflicts]


def card_disputes(cards: Sequence[tuple[PersonRow, ...]], sources: Sources) -> list[Dispute]:
    """One question for each card that several people got."""
    return [_card(people, sources) for people in cards]


def number_disputes(numbers: Sequence[tuple[ItemRow, ...]]) -> list[Dispute]:
    """One question for each number that several items have; answered on the page of the last of them."""
    return [_number(items) for items in numbers]


def _about(record: Item | Person, name: str, sources: Sources) -> Dispute:
    said = translate("tonight", "{name}: “{field}” was written differently")
    title = said.format(name=isolate(record.name), field=field(name))
    key, is_person = f"{record.id.hex()} {name}", isinstance(record, Person)
    if name in HIDDEN:
        why = translate("tonight", "Both are kept. Choose on the page, where contacts can be shown.")
        return Dispute(key=key, title=title, why=why, record=record.id, is_person=is_person)
    values = (getattr(record, name), *record.conflicts[name])
    answers = tuple(_value(record, name, value, sources) for value in values)
    why = translate("tonight", "Two laptops that had not met wrote it. The first stands until somebody chooses.")
    return Dispute(key=key, title=title, why=why, record=record.id, is_person=is_person, answers=answers)


def _value(record: Item | Person, name: str, value: Any, sources: Sources) -> Answer:
    words = shown(name, value) or translate("tonight", "nothing")
    verb = translate("tonight", "Take “{value}”").format(value=words)
    command: Any = ChangePerson(person=record.id, fields={name: value})
    if isinstance(record, Item):
        command = ChangeItem(item=record.id, fields={name: value})
        if name == "condition":
            command = SetCondition(item=record.id, condition=value, reason=record.reason)
    return Answer(said=words, source=sources.of(record.id, name, value), verb=verb, commands=(command,))


def _card(people: tuple[PersonRow, ...], sources: Sources) -> Dispute:
    card = isolate(people[0].card)
    why = translate("tonight", "At the desk it finds {name}. The other one gets a new card.")
    answers = []
    for person in people:
        others = tuple(ChangePerson(person=row.id, fields={"card": ""}) for row in people if row.id != person.id)
        verb = translate("tonight", "{name} keeps it").format(name=isolate(first_name(person.name)))
        written = sources.of(person.id, "card", person.card)
        answers.append(Answer(said=isolate(person.name), source=written, verb=verb, commands=others))
    return Dispute(
        key=f"card {people[0].id.hex()}",
        title=translate("tonight", "Card {card}: two people have it").format(card=card),
        why=why.format(name=isolate(people[0].name)),
        record=people[0].id,
        is_person=True,
        answers=tuple(answers),
    )


def _number(items: tuple[ItemRow, ...]) -> Dispute:
    title = translate("tonight", "Number {number}: %n things have it", "", len(items))
    why = translate("tonight", "{names}. A scan asks which is meant until one has another number.")
    return Dispute(
        key=f"number {items[0].id.hex()}",
        title=title.format(number=isolate(items[0].number)),
        why=why.format(names=listed([row.name for row in items])),
        record=items[-1].id,
        is_person=False,
    )


def _writes(deed: Deed, record: bytes, name: str, value: object) -> bool:
    return any(record in records and body is not None and body.get(name) == value for _, records, body in deed.facts)
