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

Rules: TypeAlias = tuple[tuple[re.Pattern[str], Picture], ...]


@lru_cache(maxsize=4096)
def drawing_for(name: str, category: str = "") -> Picture:
    """Return the drawing of what the name says, else of its innermost known category, else of a plain thing (look §6).

    Categories may be a path with `//`, `/`, `>` or `;` between its parts.
    """
    kinds, categories, generic = _rules()
    parts = re.split(r"//|[/>;|]", category)[::-1]
    return (
        _first(kinds, [name])
        or _first(kinds, [part for part in parts if len(parts) > 1])
        or _first(categories, [part for part in parts if part.strip()])
        or generic
    )


def _first(rules: Rules, texts: list[str]) -> Picture | None:
    for text in texts:
        plain = _plain(text)
        for pattern, picture in rules:
            if pattern.search(plain):
                return picture
    return None


@lru_cache(maxsize=1)
def _rules() -> tuple[Rules, Rules, Picture]:
    data = json.loads(path("pictures", "kinds.json").read_text(encoding="utf-8"))
    return _compiled(data["kinds"]), _compiled(data["categories"]), _picture(data["generic"])


def _compiled(entries: list[dict[str, Any]]) -> Rules:
    return tuple((re.compile("|".join(map(_word, entry["words"]))), _picture(entry)) for entry in entries)


def _picture(entry: dict[str, Any]) -> Picture:
    tint = re.sub(r"([A-Z])", r"_\1", entry["tint"]).lower()
    return Picture(drawing=entry["picture"], tint=tint)


def _word(word: str) -> str:
    """Return the pattern of whole words, also in the plural; a star lets the word go on at that end."""
    before = "" if word.startswith("*") else r"\b"
    after = "" if word.endswith("*") else r"(?:e?s)?\b"
    return before + re.escape(_plain(word.strip("*"))) + after


def _plain(text: str) -> str:
    """Return a text in lower case, without accents, with one space between its words."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", bare).strip()
