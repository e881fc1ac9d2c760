"""What a screen reader gets of a window: the accessible tree with roles, names and states.

Never here: how a state is reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Node:
    """One thing of the tree."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    offscreen: bool
    kind: str
    depth: int
    children: int
    actions: tuple[str, ...] = ()
    value: str = ""

    def __str__(self) -> str:
        said = f"{self.role.name} {self.name!r}"
        return "  " * self.depth + said + (" (focusable)" if self.focusable else "") + f" <{self.kind}>"


def tree(root: QWidget, most_rows: int = 60) -> list[Node]:
    """All that is on show, in the order in which it is read."""
    top = QAccessible.queryAccessibleInterface(root)
    assert top is not None
    return list(_walk(top, 0, most_rows))


def _walk(at: QAccessibleInterface, depth: int, most: int) -> Iterator[Node]:
    state = at.state()
    if state.invisible:
        return
    # The stubs say that both are always there; rows of a list have no object, and a child may be gone.
    made: QObject | None = at.object()
    kind = type(made).__name__ if made is not None else ""
    yield Node(
        role=at.role(),
        name=at.text(QAccessible.Text.Name),
        description=at.text(QAccessible.Text.Description),
        value=at.text(QAccessible.Text.Value),
        focusable=bool(state.focusable),
        offscreen=bool(state.offscreen),
        kind=kind,
        depth=depth,
        children=at.childCount(),
    )
    for number in range(min(at.childCount(), most)):
        child: QAccessibleInterface | None = at.child(number)
        if child is not None and child.isValid():
            yield from _walk(child, depth + 1, most)
