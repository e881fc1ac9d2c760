"""Queries about rooms and benches. They are few, so each is folded when asked for."""

from skillshare.catalog.source import Source
from skillshare.domain import kinds
from skillshare.domain.spaces import Space
from skillshare.domain.text import folded


class Spaces:
    """Answers about spaces."""

    __slots__ = ("_source",)

    def __init__(self, source: Source) -> None:
        self._source = source

    def state(self, space: bytes) -> Space:
        """The folded state of one space."""
        state: Space = self._source.state(kinds.SPACE, space)
        return state

    def all(self) -> tuple[Space, ...]:
        """The spaces that stand, in order of name."""
        found: list[Space] = [s for s in self._source.known(kinds.SPACE) if s.name and not s.gone]
        return tuple(sorted(found, key=lambda s: (folded(s.name), s.id)))

    def name(self, space: bytes | None) -> str:
        """What a space is called, also one that was removed; empty if nobody here knows it."""
        return self.state(space).name if space is not None else ""
