"""Values of the domain are what standard frozen dataclasses are: equal by their fields, hashable, never changed."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, field

import pytest

from skillshare.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Bare:
    """Without fields."""


@dataclass(frozen=True, slots=True)
class One(Bare):
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Many(One):
    number: int = 3
    more: Mapping[str, int] = field(default_factory=dict)
    secret: str = field(default="", repr=False, compare=False)


class Like(Bare):
    __slots__ = ()


def test_equal_by_class_and_fields() -> None:
    assert Bare() == Bare()
    assert Bare() != Like()
    assert Like() == Like()
    assert One("a") == One("a")
    assert One("a") != One("b")
    assert Many(name="a") == Many(name="a", secret="x")
    assert Many(name="a") != Many(name="a", number=4)
    assert One("a") != "a"  # type: ignore[comparison-overlap]


def test_hashed_by_what_is_compared() -> None:
    assert {Bare(), Like(), One("a"), One("a"), One("b")} == {Like(), One("b"), One("a"), Bare()}
    with pytest.raises(TypeError):
        hash(Many(name="a"))


def test_nothing_changes_after_the_beginning() -> None:
    value = Many(name="a")
    with pytest.raises(FrozenInstanceError):
        value.number = 4  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del value.number
    with pytest.raises(AttributeError):
        value.other = 4  # type: ignore[attr-defined]
    assert value.number == 3


def test_shown_replaced_and_copied_like_any_dataclass() -> None:
    value = Many(name="a", more={"b": 1}, secret="x")
    assert repr(value) == "Many(name='a', number=3, more={'b': 1})"
    assert dataclasses.replace(value, number=4) == Many(name="a", number=4, more={"b": 1})
    assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(One("a"))) == One("a")
    assert Many(name="a").more is not Many(name="a").more


def test_what_can_change_is_turned_away() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)(type("Changing", (), {}))
