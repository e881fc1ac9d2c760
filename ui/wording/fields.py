"""What the fields of items, people and the community are called, on forms, in previews of imports and in sentences."""

from collections.abc import Callable, Mapping
from typing import Final

from ui.i18n import translate

_ITEM: Final[Mapping[str, Callable[[], str]]] = {
    "name": lambda: translate("wording", "Name"),
    "number": lambda: translate("wording", "Number"),
    "category": lambda: translate("wording", "Category"),
    "brand": lambda: translate("wording", "Brand"),
    "make": lambda: translate("wording", "Model number"),
    "serial": lambda: translate("wording", "Serial number"),
    "location": lambda: translate("wording", "Place"),
    "shelf": lambda: translate("wording", "Shelf"),
    "induction": lambda: translate("wording", "Induction"),
    "picture": lambda: translate("wording", "Drawing"),
    "owner": lambda: translate("wording", "Owner"),
    "unit": lambda: translate("wording", "Unit"),
    "description": lambda: translate("wording", "Description"),
    "care": lambda: translate("wording", "Care"),
    "safety": lambda: translate("wording", "Safety"),
    "value": lambda: translate("wording", "Value"),
    "loan_days": lambda: translate("wording", "Days of a loan"),
    "accessories": lambda: translate("wording", "Parts"),
    "consumable": lambda: translate("wording", "Is used up"),
    "photo": lambda: translate("wording", "Photo"),
    "model": lambda: translate("wording", "Model"),
    "note": lambda: translate("wording", "Note"),
    "extra": lambda: translate("wording", "Further columns"),
    "condition": lambda: translate("wording", "Condition"),
    "reason": lambda: translate("wording", "Reason"),
    "stock": lambda: translate("wording", "Stock"),
    "bought": lambda: translate("wording", "Bought on"),
}

_PERSON: Final[Mapping[str, Callable[[], str]]] = {
    "languages": lambda: translate("wording", "Languages"),
    "first_name": lambda: translate("wording", "First name"),
    "last_name": lambda: translate("wording", "Last name"),
    "full_name": lambda: translate("wording", "Full name"),
    "phone": lambda: translate("wording", "Phone"),
    "email": lambda: translate("wording", "E-mail"),
    "address": lambda: translate("wording", "Address"),
    "prefers": lambda: translate("wording", "Likes to be reached by"),
    "card": lambda: translate("wording", "Card"),
    "block": lambda: translate("wording", "Borrowing stopped"),
    "type": lambda: translate("wording", "Membership"),
    "first": lambda: translate("wording", "Member from"),
    "until": lambda: translate("wording", "Member until"),
    "roles": lambda: translate("wording", "Roles"),
    "agreed": lambda: translate("wording", "House rules accepted"),
}

_COMMUNITY: Final[Mapping[str, Callable[[], str]]] = {
    "site": lambda: translate("wording", "Place"),
    "currency": lambda: translate("wording", "Currency"),
    "zone": lambda: translate("wording", "Time zone"),
    "language": lambda: translate("wording", "Language"),
    "sample": lambda: translate("wording", "Sample data"),
    "agreement": lambda: translate("wording", "House rules"),
    "handover": lambda: translate("wording", "Note for the next evening"),
    "price": lambda: translate("wording", "Price"),
    "months": lambda: translate("wording", "Months"),
    "item_limit": lambda: translate("wording", "Items at once"),
}

_SKILLS: Final[Mapping[str, Callable[[], str]]] = {
    "group": lambda: translate("wording", "Group"),
    "synonyms": lambda: translate("wording", "Other words for it"),
    "times": lambda: translate("wording", "Times of the week"),
    "consent": lambda: translate("wording", "How they agreed"),
    "goal": lambda: translate("wording", "Goal"),
    "how": lambda: translate("wording", "How they were reached"),
}

_SESSIONS: Final[Mapping[str, Callable[[], str]]] = {
    "children": lambda: translate("wording", "Children"),
    "minutes": lambda: translate("wording", "Minutes"),
    "answers": lambda: translate("wording", "Answers"),
    "skills": lambda: translate("wording", "Skills"),
    "cohosts": lambda: translate("wording", "Also hosted by"),
    "tools": lambda: translate("wording", "Tools"),
    "ages": lambda: translate("wording", "Ages"),
    "cost": lambda: translate("wording", "Cost"),
    "bring": lambda: translate("wording", "What to bring"),
    "grants": lambda: translate("wording", "Induction it gives"),
}

_DUTIES: Final[Mapping[str, Callable[[], str]]] = {
    "rule": lambda: translate("wording", "Which days"),
    "people": lambda: translate("wording", "How many people"),
}

_SPACES: Final[Mapping[str, Callable[[], str]]] = {
    "title": lambda: translate("wording", "Title"),
    "capacity": lambda: translate("wording", "Places"),
    "access": lambda: translate("wording", "Access"),
    "hours": lambda: translate("wording", "Opening hours"),
    "buffer": lambda: translate("wording", "Minutes between"),
    "count": lambda: translate("wording", "How many"),
}

_FIELDS: Final = {**_SPACES, **_DUTIES, **_ITEM, **_PERSON, **_COMMUNITY, **_SESSIONS, **_SKILLS}


def field(name: str) -> str:
    """What the field is called; a name nobody gave words to stays as it is."""
    found = _FIELDS.get(name)
    return found() if found else name
