"""What stands where no items are: nothing yet, nothing found, trouble; each with what to do now (experience 14)."""

from collections.abc import Sequence

from ui.i18n import isolate, translate
from ui.kit.empty_state import EmptyState, nothing_found
from ui.kit.pictures import Picture


def nothing_yet() -> EmptyState:
    """Before the first item: add it, or import a list."""
    return EmptyState(
        translate("items", "No items yet. Add the first one, or bring your list along."),
        picture=Picture(drawing="../scenes/empty-shelf", tint="t_sand"),
        action=translate("items", "Add an item"),
        second=translate("items", "Import from a spreadsheet"),
    )


def no_kits() -> EmptyState:
    """Before the first kit: what it is, and how to make one."""
    return EmptyState(
        translate("items", "A kit is several items that are lent with one scan."),
        picture=Picture(drawing="toolbox", tint="t_sand"),
        action=translate("items", "Make a kit"),
    )


def nothing_fits() -> EmptyState:
    """The filters let nothing through."""
    return nothing_found(translate("items", "Nothing fits these filters."), translate("items", "Clear filters"))


def not_found(text: str, instead: Sequence[str]) -> EmptyState:
    """The search finds nothing: try a word near to it or clear, or add what was looked for."""
    shown = isolate(text[:40])
    if instead:
        action = translate("items", "Did you mean “{word}”?").format(word=isolate(instead[0]))
    else:
        action = translate("items", "Clear the search")
    return EmptyState(
        translate("items", "Nothing matches “{text}”.").format(text=shown),
        icon="search",
        action=action,
        action_kind="edge",
        second=translate("items", "Add “{text}”").format(text=isolate(text[:24])),
    )
