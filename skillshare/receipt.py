"""What founding takes and the use cases answer: the receipt of an action, and what changed.

Values only; `community` makes them and hands them on.
"""

from dataclasses import dataclass

from skillshare.domain.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """An action that is recorded: its entries, the record it is about, and its facts in words of the domain.

    What was so already has none of them.
    """

    entries: tuple[bytes, ...]
    record: bytes
    facts: tuple[Fact, ...]

    @property
    def entry(self) -> bytes:
        """The entry to name when this action is undone."""
        return self.entries[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What changed, said once after the commit. `origin` is "here" or "peer"; `initiator` is what `do` was given."""

    records: frozenset[bytes]
    origin: str
    initiator: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCommunity:
    """Start a community on this laptop. `owner` is the founder's public name, `zone` an IANA name or empty, `recovery`
    the public key of the sheet that was printed (`journal.recovery`)."""

    name: str
    site: str
    owner: str
    label: str
    prefix: str
    zone: str = ""
    currency: str = ""
    language: str = ""
    sample: bool = False
    recovery: bytes | None = None
