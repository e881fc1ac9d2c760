"""Cells that hold several things in words: status words, category paths, parts lists, languages, roles."""

import re
from typing import Final

from skillshare.domain.items import ACTIVE, MISSING, REPAIR, RETIRED
from skillshare.domain.roles import ROLES
from skillshare.exchange.vocabulary import meanings, plain, words

OUT: Final = "out"
_WORST: Final = (RETIRED, MISSING, REPAIR, OUT, ACTIVE)
_PATH: Final = re.compile(r"\s*(?://|>|»|›|→)\s*")
_LIST: Final = re.compile(r"[;\n|•]|\s/\s(?=\d)")
_COMMAS: Final = re.compile(r",(?![^(]*\))")
_SENTENCE: Final = 90


def condition(cell: str) -> tuple[str, str] | None:
    """The condition a cell says (`OUT` for on loan) and what it says besides; of several the worst. None: unknown."""
    known = meanings("condition")
    if plain(cell) in known:
        return known[plain(cell)], ""
    head, found, rest = _cut(cell)
    if found and plain(head) in known:
        return known[plain(head)], rest
    parts = [plain(part) for part in re.split(r"[,;/|\n]", cell) if part.strip()]
    if parts and all(part in known for part in parts):
        return min((known[part] for part in parts), key=_WORST.index), ""
    return None


def _cut(cell: str) -> tuple[str, bool, str]:
    """At the first colon, dash or bracket, for "Repair: cord is torn"."""
    match = re.search(r"\s*(?::|\s[-–]|\()\s*", cell)
    if match is None:
        return cell, False, ""
    return cell[: match.start()], True, cell[match.end() :].strip().removesuffix(")")


def category(cell: str) -> tuple[str, bool]:
    """The category, and whether the cell names more than one (the first counts).

    A path `A//B` or `A > B` becomes "A / B": nothing is lost, and lists sorted by category keep families together.
    """
    parts = [part for part in re.split(r"[;|\n]", cell) if part.strip()]
    if len(parts) < 2 and len(re.findall(r"//", cell)) > 1 and "," in cell:
        parts = cell.split(",")
    first = parts[0] if parts else ""
    return " / ".join(step.strip() for step in _PATH.split(first) if step.strip()), len(parts) > 1


def parts_list(cell: str) -> list[str] | None:
    """The accessories in "Includes: charger; 2 batteries". None if the cell is a sentence rather than a list."""
    head, colon, rest = cell.partition(":")
    announced = bool(colon) and plain(head) in words("includes")
    body = rest if announced else cell
    parts = _LIST.split(body)
    if len([part for part in parts if part.strip()]) < 2 and not body.rstrip().endswith(";"):
        parts = _COMMAS.split(body)
    found = [part.strip(" \t\r.-–*") for part in parts]
    found = [part for part in found if part]
    if not announced and any(len(part) > _SENTENCE for part in found):
        return None
    return found


def own_parts(cell: str) -> list[str]:
    """The accessories in a cell of our own export: one a line if any holds a semicolon, else between semicolons."""
    return [part for part in map(str.strip, cell.split("\n" if "\n" in cell else ";")) if part]


def languages(cell: str) -> list[str]:
    """Codes where the words are known, else the words."""
    known = meanings("languages")
    found = [part.strip() for part in re.split(r"[,;/|\n]", cell) if part.strip()]
    return list(dict.fromkeys(known.get(plain(part), part.lower() if len(part) <= 3 else part) for part in found))


def roles(cell: str) -> tuple[list[str], list[str]]:
    """The roles that a cell names, in the order of `ROLES`, and its words that are none."""
    known = meanings("roles")
    parts = [part.strip() for part in re.split(r"[,;/|+&\n]", cell) if part.strip()]
    found = {known.get(plain(part)) for part in parts}
    return [role for role in ROLES if role in found], [part for part in parts if plain(part) not in known]
