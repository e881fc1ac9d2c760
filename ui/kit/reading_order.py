"""Tab goes through a window as its words are read, whatever was made first (experience 7).

Order comes from the layouts alone; who may have the keyboard is Qt's affair.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.kit.laid_out import laid_out

_EDGE = 24
"""So many px below the upper edge of a part something still stands in it."""


def stops(inside: QWidget) -> list[QWidget]:
    """All widgets inside that Tab can reach now, in reading order."""
    return [widget for widget in _walk(inside) if _is_stop(widget)]


def step(inside: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next or the previous stop, around the ends; False if there is none."""
    found = stops(inside)
    if not found:
        return False
    now = QApplication.focusWidget()
    if now in found:
        place = (found.index(now) + (1 if forward else -1)) % len(found)
    else:
        place = 0 if forward else len(found) - 1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[place].setFocus(reason)
    _bring_into_view(found[place])
    return True


def _bring_into_view(widget: QWidget) -> None:
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget, 0, 24)
        holder = holder.parentWidget()


def _is_stop(widget: QWidget) -> bool:
    tabs = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return tabs and widget.isEnabled() and widget.focusProxy() is None


def _walk(widget: QWidget) -> Iterator[QWidget]:
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from _walk(child)


def _children(widget: QWidget) -> list[QWidget]:
    """The children as they are laid out; one without a layout stands before the part on whose upper edge it lies."""
    layout = widget.layout()
    laid = list(laid_out(layout)) if layout is not None else []
    loose = [child for child in widget.children() if isinstance(child, QWidget) and child not in laid]
    for child in loose:
        place = next((number for number, other in enumerate(laid) if _lies_on(child, other)), len(laid))
        laid.insert(place, child)
    return laid


def _lies_on(child: QWidget, part: QWidget) -> bool:
    """Whether it covers the upper left corner of a part, or stands in its upper edge as a cross does."""
    box, below = child.geometry(), child.geometry().top() - part.geometry().top()
    at_edge = part.geometry().contains(box) and below <= _EDGE
    return part.isVisible() and (box.topLeft() == part.geometry().topLeft() or at_edge)
