"""Which drawing and tint a thing without a photo gets, found by the words of its name and categories (look §6).

The words are in `resources/pictures/kinds.json`; nothing here knows how a picture is painted.
"""

import json
import re
import unicodedata
from functools import lru_cache
from typing import Any, TypeAlias

from resources import path
from ui.kit.pictures import Picture

Rules: TypeAlias = tuple[tuple[tuple[str, ...], Picture], ...]
"""For each picture the runs of letters, with the spaces at their ends, of which one stands in the name of the thing."""


@lru_cache(maxsize=4096)
def drawing_for(name: str, category: str = "") -> Picture:
    """Return the drawing of what the name says, else of its innermost known category, else of a plain thing (look §6).

    After a comma stands what kind of it: "Apple corer, table" is no table. Categories may be a path with `//`, `/`,
    `>` or `;` between its parts.
    """
    kinds, categories, generic = _rules()
    parts = re.split(r"//|[/>;|]", category)[::-1]
    return (
        _first(kinds, [re.split("[,،]", name)[0]])
        or _first(kinds, [part for part in parts if len(parts) > 1])
        or _first(categories, [part for part in parts if part.strip()])
        or _first(kinds, [name])
        or generic
    )


def _first(rules: Rules, texts: list[str]) -> Picture | None:
    for text in texts:
        plain = f" {_plain(text)} "
        for runs, picture in rules:
            if any(run in plain for run in runs):
                return picture
    return None


@lru_cache(maxsize=1)
def _rules() -> tuple[Rules, Rules, Picture]:
    data = json.loads(path("pictures", "kinds.json").read_text(encoding="utf-8"))
    return _rules_of(data["kinds"]), _rules_of(data["categories"]), _picture(data["generic"])


def _rules_of(entries: list[dict[str, Any]]) -> Rules:
    return tuple((tuple(run for word in entry["words"] for run in _runs(word)), _picture(entry)) for entry in entries)


def _picture(entry: dict[str, Any]) -> Picture:
    tint = re.sub(r"([A-Z])", r"_\1", entry["tint"]).lower()
    return Picture(drawing=entry["picture"], tint=tint)


def _runs(word: str) -> tuple[str, ...]:
    """Return what to look for: whole words, also in the plural; a star lets the word go on at that end."""
    start = _plain(word.strip("*")) if word.startswith("*") else " " + _plain(word.strip("*"))
    # Patterns would say the same, but compiling two hundred of them is a tenth of the app's start.
    return (start,) if word.endswith("*") else (start + " ", start + "s ", start + "es ")


def _plain(text: str) -> str:
    """Return a text in lower case, without accents, with one space between its words."""
    bare = text.casefold()
    if not bare.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", bare).strip()
