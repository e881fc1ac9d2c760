"""The drawings are of one family, every thing finds one, and the sample's files fit together (look §6).

Never here: how a picture is painted; that is tested with the widgets.
"""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources import path
from skillshare.domain.numbers import is_short_id
from skillshare.domain.roles import ROLES, TRAINER, VOLUNTEER
from ui.kit.kinds import drawing_for
from ui.kit.tokens import TINTS

HUES = {
    "brick": {"#CF5B3F", "#B0452B"},
    "gold": {"#EFB23E", "#C98A1B"},
    "teal": {"#2F8F7D", "#17604F"},
    "blue": {"#4A7FB8", "#2F5F93"},
    "plum": {"#8A5AA8", "#643A78"},
    "leaf": {"#6BA35B", "#4A7F3F"},
    "wood": {"#CFA26B", "#A9753F"},
    "steel": {"#C3CAD1", "#8F98A3"},
}
NEUTRAL = {"#FFFFFF", "#FFF4DC", "#34343D"}
"""White, cream and ink go with every drawing and do not count."""
MOST_HUES = 5
SHAPES = {"svg", "g", "rect", "circle", "ellipse", "path", "polygon"}
PICTURES = sorted(path("pictures").glob("*.svg"))
SCENES = sorted(path("scenes").glob("*.svg"))
KINDS: dict[str, Any] = json.loads(path("pictures", "kinds.json").read_text(encoding="utf-8"))
ITEM_COLUMNS = (
    "Number;Name;Category;Brand;Model;Serial;Location;Shelf;Value;Loan days;Condition;Reason;Accessories;Care;Safety;"
    "Induction;Description;Consumable;Stock;Unit;Owner;Added;Note"
)
PEOPLE_COLUMNS = (
    "Name;Full name;Languages;Phone;E-mail;Address;Prefers;Card;Membership;From;Until;Roles;Agreed;Pinned note;Block"
)


def name_of(file: Path) -> str:
    return file.stem


def shapes(file: Path) -> Iterator[tuple[str, dict[str, str]]]:
    for element in ET.parse(file).getroot().iter():
        yield element.tag.removeprefix("{http://www.w3.org/2000/svg}"), dict(element.attrib)


def colours(file: Path) -> set[str]:
    used = {a[key] for _, a in shapes(file) for key in ("fill", "stroke") if key in a}
    return used - {"none"}


def rows(*parts: str) -> list[dict[str, str]]:
    with path("sample", *parts).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def sample(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path("sample", name).read_text(encoding="utf-8"))
    return loaded


def cast() -> set[str]:
    return {row["Name"] for row in rows("people.csv")}


@pytest.mark.parametrize("file", [*PICTURES, *SCENES], ids=name_of)
def test_only_plain_shapes_in_shared_colours(file: Path) -> None:
    assert {tag for tag, _ in shapes(file)} <= SHAPES
    assert not {key for _, a in shapes(file) for key in a} & {"style", "class", "filter", "mask", "clip-path", "id"}
    assert colours(file) <= NEUTRAL.union(*HUES.values())


@pytest.mark.parametrize("file", PICTURES, ids=name_of)
def test_at_most_five_hues(file: Path) -> None:
    assert len([hue for hue, shades in HUES.items() if colours(file) & shades]) <= MOST_HUES


@pytest.mark.parametrize("file", PICTURES, ids=name_of)
def test_qt_draws_it_inside_its_frame(file: Path, qapp: QGuiApplication) -> None:
    renderer = QSvgRenderer(QByteArray(file.read_bytes()))
    size = renderer.defaultSize()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert renderer.isValid()
    assert (size.width(), size.height()) == ((48, 48) if file.stem == "logo" else (160, 120))
    down = [y for y in range(size.height()) if any(image.pixelColor(x, y).alpha() for x in range(size.width()))]
    across = [x for x in range(size.width()) if any(image.pixelColor(x, y).alpha() for y in range(size.height()))]
    assert down[-1] - down[0] > 0.3 * size.height(), "too small to recognise"
    if file.stem != "logo":
        assert {down[0], across[0]}.isdisjoint({0}), "cut at the top or left"
        assert down[-1] < size.height() - 1, "cut at the bottom"
        assert across[-1] < size.width() - 1, "cut at the right"


def test_every_drawing_is_found_and_every_word_finds_one() -> None:
    named = {entry["picture"] for entry in (*KINDS["kinds"], *KINDS["categories"], KINDS["generic"])}
    assert named == {file.stem for file in PICTURES} - {"logo"}


@pytest.mark.parametrize("entry", [*KINDS["kinds"], *KINDS["categories"]], ids=lambda entry: str(entry["words"][0]))
def test_each_entry_has_words_and_a_tint_of_the_theme(entry: dict[str, Any]) -> None:
    assert re.sub(r"([A-Z])", r"_\1", entry["tint"]).lower() in TINTS
    assert entry["words"]
    assert all(word.strip("* ") for word in entry["words"])


@pytest.mark.parametrize(
    ("name", "category", "drawing"),
    [
        ("Hammer drill SDS-plus", "Power tools//Drilling", "hammer-drill"),
        ("HAMMER", "", "hammer"),
        ("Drill bits, masonry", "", "drill-bits"),
        ("Jigsaw puzzle", "", "puzzle"),
        ("Kettensäge", "", "chainsaw"),
        ("Akku-Bohrmaschine", "", "drill"),
        ("السُّلَّم", "", "step-ladder"),
        ("خيمة", "", "tent"),
        ("Panel for a wall", "", "thing"),
        ("Umbrella", "Garden tools", "plant-pot"),
        ("Umbrella", "Outdoors//Tents", "tent"),
        ("Umbrella", "", "thing"),
        ("Apple corer, table", "Kitchen//Preserving", "utensils"),
        ("Umbrella, for a tent", "", "tent"),
    ],
)
def test_a_name_in_three_languages_finds_its_drawing(name: str, category: str, drawing: str) -> None:
    assert drawing_for(name, category).drawing == drawing


def test_every_sample_item_is_drawn_and_numbered_once() -> None:
    items = rows("items.csv")
    assert ";".join(items[0]) == ITEM_COLUMNS
    assert len(items) == len({row["Number"] for row in items}) >= 160
    assert [row["Number"] for row in items if not is_short_id(row["Number"])] == []
    assert {row["Name"] for row in items if drawing_for(row["Name"], row["Category"]).drawing == "thing"} == set()
    assert {row["Category"] for row in items} == {entry["name"] for entry in KINDS["categories"]}
    assert {row["Name"] for row in items if not row["Value"].isdigit()} == set()


def test_sample_people_can_be_told_apart_and_reached() -> None:
    people = rows("people.csv")
    assert ";".join(people[0]) == PEOPLE_COLUMNS
    assert len(people) == len({row["Name"] for row in people}) == len({row["Card"] for row in people}) == 60
    assert [row["Name"] for row in people if not row["Phone"] and not row["E-mail"]] == []
    assert {row["Membership"] for row in people} <= {
        kind["name"] for kind in sample("community.json")["membership_types"]
    }


def test_sample_phone_numbers_and_addresses_belong_to_nobody() -> None:
    for row in rows("people.csv"):
        assert re.fullmatch(r"|(?:07700 |\+44 7700 )900\d{3}|01632 960\d{3}", row["Phone"]), row["Name"]
        assert not row["E-mail"] or row["E-mail"].endswith("@example.org")


def test_the_story_names_only_people_and_things_that_are_there() -> None:
    story, community = sample("story.json"), sample("community.json")
    things = rows("items.csv")
    categories = {row["Category"] for row in things}
    assert [habit["person"] for habit in story["habits"] if habit["person"] not in cast()] == []
    assert set(story["seasons"]) == categories
    assert {liked for habit in story["habits"] for liked in habit["likes"]} <= categories
    assert all(len(months) == 12 for months in (*story["seasons"].values(), *story["by_word"].values()))
    assert {row["Induction"] for row in things} - {""} == {one["name"] for one in community["inductions"]}
    evening = story["last_evening"]
    assert {thing for thing, *_ in evening["due_back"] + evening["late"] + evening["kept"]} <= {
        r["Name"] for r in things
    }


def test_the_community_names_only_its_own_people() -> None:
    community = sample("community.json")
    told = [entry["person"] for entry in community["pinned_notes"] + community["blocks"]]
    told += [entry["by"] for entry in community["handover"] + community["laptops"] + community["blocks"]]
    told += [trainer for entry in community["inductions"] for trainer in entry["trainers"]]
    assert set(told) <= cast()


def test_who_inducts_is_a_trainer_and_who_stands_at_the_desk_a_volunteer() -> None:
    roles = {row["Name"]: row["Roles"].split("; ") for row in rows("people.csv")}
    assert {role for own in roles.values() for role in own} - {""} == set(ROLES)
    trainers = {name for entry in sample("community.json")["inductions"] for name in entry["trainers"]}
    assert trainers == {name for name, own in roles.items() if TRAINER in own}
    assert {one["person"] for one in sample("story.json")["desk"]} <= {
        n for n, own in roles.items() if VOLUNTEER in own
    }
