"""Models: what identical items share (domain §2). Which copy of one goes out is decided in `kit_lending`."""

from collections.abc import Sequence
from dataclasses import dataclass

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import NameMissing, Refused
from skillshare.domain.text import SHORT, clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Copies of one model can stand in for each other."""

    id: bytes
    name: str
    brand: str = ""
    make: str = ""


def fold_model(record: bytes, history: Sequence[Happening], saw: Saw) -> Model | None:
    """The state of a model, None if it has no name yet."""
    registers = Registers(dict.fromkeys(("name", "brand", "make"), checks.is_text), saw)
    for h in settle(history, saw):
        if h.type == "model.described":
            registers.write(h)
    values = registers.values()
    return Model(id=record, **values) if values.get("name") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddModel:
    """A new model."""

    name: str
    brand: str = ""
    make: str = ""


def add_model(command: AddModel, fresh: bytes) -> list[Fact]:
    body = {
        "name": clean(command.name)[:SHORT],
        "brand": clean(command.brand)[:SHORT],
        "make": clean(command.make)[:SHORT],
    }
    if not body["name"]:
        raise Refused(NameMissing())
    return [Fact(type="model.described", records=(fresh,), body=body)]
