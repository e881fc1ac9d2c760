"""Says a sentence to a screen reader, without moving the focus (experience 23).

The words are on screen as well; nothing is said that is not shown.
"""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Speak a sentence when the reader is ready, or over everything else with `at_once`."""
    if not sentence:
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if at_once else manner.Polite)
    QAccessible.updateAccessibility(event)
