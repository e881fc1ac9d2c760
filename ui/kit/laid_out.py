"""What stands in a layout, in order, and how it is emptied or a part of it exchanged.

Nothing here asks a layout for its items (`itemAt`, `takeAt`). The bindings (PySide6 6.11) keep the Python object of
such an item as long as the layout lives and are not told when Qt throws the item away with its widget. The next widget
made at the same address is then taken for known, and taking that one apart brings the app down.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of the layouts inside it, in their order."""
    inside = [child for child in layout.children() if isinstance(child, QLayout)]
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(part), part) for part in inside]
    parts += [(layout.indexOf(part), part) for part in _widgets(layout)]
    for place, part in sorted(parts, key=lambda found: found[0]):
        if place >= 0:
            yield from (part,) if isinstance(part, QWidget) else laid_out(part)


def clear(layout: QLayout) -> None:
    """Take every widget out of the layout, and out of those inside it, and throw it away."""
    for inner in layout.children():
        if isinstance(inner, QLayout):
            clear(inner)
    for widget in list(laid_out(layout)):
        widget.hide()
        layout.removeWidget(widget)
        widget.deleteLater()


def in_place_of(column: QBoxLayout, old: QWidget | None, new: QWidget) -> QWidget:
    """The new one, shown at once, else it could not take the keyboard before the next turn of the event loop."""
    column.addWidget(new)
    new.show()
    if old is not None:
        old.hide()
        column.removeWidget(old)
        old.deleteLater()
    return new


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    holder = layout.parentWidget()
    for child in holder.children() if holder is not None else ():
        if isinstance(child, QWidget):
            yield child
