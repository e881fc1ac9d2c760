"""Margins by leading and trailing side: Qt mirrors the order of a layout, not the room around it (look §9)."""

from PySide6.QtWidgets import QLayout

from ui.kit.look import look

GROWN = 1.25
"""Text scale from which the picture of what came back and long hints in the box leave their room to words."""
LARGE = 1.4
"""Text scale from which things fold, stack or leave their key to the key bar (look §9)."""
LARGEST = 1.7
"""Text scale from which even the return card is one column."""


def pad(layout: QLayout, lead: int, top: int, trail: int, bottom: int) -> None:
    """Set the margins of a layout in px, mirrored in right-to-left."""
    left, right = (trail, lead) if look().rtl else (lead, trail)
    layout.setContentsMargins(left, top, right, bottom)
