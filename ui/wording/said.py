"""The form of every explanation: what happened, why, what now. And lists of names as a sentence has them."""

from collections.abc import Sequence
from dataclasses import dataclass

from ui.i18n import isolate, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """`title` says what happened in at most twelve words and ends without a full stop; the others are sentences."""

    title: str
    why: str
    next: str

    def __str__(self) -> str:
        return " ".join([f"{self.title}.", *filter(None, (self.why, self.next))])


def commas(names: Sequence[str]) -> str:
    """ "A, B, C", with the comma of the language."""
    return translate("wording", ", ", "between the names of a list").join(isolate(name) for name in names)


def listed(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    shown = [isolate(name) for name in names]
    if len(shown) < 2:
        return "".join(shown)
    last = translate("wording", "{names} and {last}", "the end of a list of names")
    return last.format(names=commas(names[:-1]), last=shown[-1])


def first_name(name: str) -> str:
    """How a person is spoken of once the whole name stands beside it."""
    return name.split()[0] if name.split() else name


def capital(text: str) -> str:
    """The text with a capital letter first, as at the beginning of a line."""
    return text[:1].upper() + text[1:]
