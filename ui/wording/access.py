"""What makes a space accessible, in words; an own word of the community stands as it is."""

from collections.abc import Callable, Sequence
from typing import Final

from ui.i18n import translate

ACCESS: Final[dict[str, Callable[[Callable[..., str]], str]]] = {
    "step_free": lambda tr: tr("wording", "no steps"),
    "hearing_loop": lambda tr: tr("wording", "hearing loop"),
    "quiet": lambda tr: tr("wording", "quiet"),
    "child_friendly": lambda tr: tr("wording", "good for children"),
    "toilet": lambda tr: tr("wording", "wheelchair toilet"),
    "parking": lambda tr: tr("wording", "parking at the door"),
}
"""By the word that is recorded."""


def access_words(access: Sequence[str], tr: Callable[..., str] = translate) -> list[str]:
    """The words for what is recorded, in the language of `tr`."""
    return [ACCESS[word](tr) if word in ACCESS else word for word in access]
