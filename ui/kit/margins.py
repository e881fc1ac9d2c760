"""Margins by leading and trailing side: Qt mirrors the order of a layout, not the room around it (look §9)."""

from PySide6.QtWidgets import QLayout, QWidget

from ui.kit.look import look


def pad(what: QLayout | QWidget, lead: int, top: int, trail: int, bottom: int) -> None:
    """Set the margins of a layout or a widget in px, mirrored in right-to-left."""
    left, right = (trail, lead) if look().rtl else (lead, trail)
    what.setContentsMargins(left, top, right, bottom)
