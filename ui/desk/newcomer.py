"""What is typed about a new member, read into fields: one line holds phone, e-mail and address (R40).

Pure; the form shows it and the domain judges it.
"""

import re
from typing import Any

from skillshare.domain.text import clean

_MAIL = re.compile(r"[^\s,;]+@[^\s,;]+")
_PHONE = re.compile(r"\+?\d[\d ()/.\-]{4,}\d")
_EDGES = " ,;"


def ways_of(text: str) -> dict[str, str]:
    """Phone, e-mail and address in a line: what looks like a mail or a long number, and the rest."""
    found: dict[str, str] = {}
    rest = clean(text)
    for name, pattern in (("email", _MAIL), ("phone", _PHONE)):
        match = pattern.search(rest)
        # A house number or a post code inside an address is no phone: it has fewer than six digits.
        if match is not None and (name == "email" or sum(char.isdigit() for char in match[0]) >= 6):
            found[name] = match[0].strip(_EDGES)
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    rest = clean(rest).strip(_EDGES)
    if rest:
        found["address"] = rest
    return found


def newcomer(name: str, ways: str, card: str, languages: str, agreed: int) -> dict[str, Any]:
    """The fields of `AddPerson`; what is empty is left out."""
    fields: dict[str, Any] = {"name": clean(name), **ways_of(ways), "card": clean(card)}
    fields["languages"] = [word for word in (clean(part) for part in re.split(r"[,;/]", languages)) if word]
    fields["agreed"] = agreed
    return {key: value for key, value in fields.items() if value}
