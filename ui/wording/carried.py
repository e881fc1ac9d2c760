"""Words for what a stick or a shared folder brought or took along, and why it did not (sync §4)."""

from collections.abc import Callable, Mapping
from typing import Final

from sync.outcome import Progress, Read, Why, Written
from ui.i18n import isolate, translate
from ui.wording.said import Words


def read(outcome: Read, writer: str) -> str:
    """What reading a file of that laptop brought."""
    name = isolate(writer) or translate("carried", "another laptop")
    if not outcome.new and not outcome.waiting and not outcome.put_off and not outcome.refused:
        return translate("carried", "Nothing new from {laptop}. Everything on it was here already.").format(laptop=name)
    said = translate("carried", "%n new change(s) from {laptop}.", "", outcome.new).format(laptop=name)
    if outcome.waiting:
        more = translate("carried", "Some wait for a part that is not on this stick. Read a newer one later.")
        said = f"{said} {more}"
    if outcome.put_off:
        more = translate("carried", "The rest is more than one laptop records in an hour. Read it again in an hour.")
        said = f"{said} {more}"
    if outcome.refused:
        more = translate("carried", "%n (is|are) not as anybody signed (it|them), and left out.", "", outcome.refused)
        said = f"{said} {more}"
    return said


def share(progress: Progress) -> str:
    """How much of it is done."""
    return translate("carried", "{done} of {total} changes").format(done=progress.done, total=progress.total)


def before_the_stop(new: int) -> str:
    """That so many changes came in before reading stopped, and stay; empty for none."""
    return translate("carried", "%n new change(s) came in before that.", "", new) if new else ""


def of_removed(writer: str) -> str:
    """That what a removed laptop brings does not count yet."""
    said = translate("carried", "{laptop} was removed. What it recorded since then waits for a decision.")
    return f"{said.format(laptop=isolate(writer))} {translate('carried', 'See to it in the window, under Devices.')}"


def written(outcome: Written) -> str:
    """What was put on a stick, for how many other laptops."""
    others = max(0, len(outcome.recipients) - 1)
    said = translate("carried", "%n change(s) written", "", outcome.entries)
    readers = translate("carried", "%n other laptop(s) can read them", "", others)
    more = translate("carried", "Take it there and read it.")
    both = translate("carried", "{written}, {readers}.").format(written=said, readers=readers)
    return f"{both} {more}"


def only_own() -> str:
    """That a stick brings nothing from anybody else."""
    said = translate("carried", "Only this laptop has written to it so far.")
    more = translate("carried", "Take it to another one, and read it here when it comes back.")
    return f"{said} {more}"


def stopped(why: Why) -> Words:
    """Why a file was not read or not written, and what now. Nothing is lost in any of these."""
    title, reason, step = _STOPS[why]()
    return Words(title=title, why=reason, next=step)


def _no_bundle() -> tuple[str, str, str]:
    return (
        translate("carried", "There are no changes of Skillshare on it"),
        translate("carried", "Another kind of file stands there, or nothing at all."),
        translate("carried", "Choose the stick or folder that another laptop wrote to."),
    )


def _newer() -> tuple[str, str, str]:
    return (
        translate("carried", "A newer Skillshare wrote this"),
        translate("carried", "This one does not know the form yet."),
        translate("carried", "Install the newer Skillshare on this laptop, then read it again."),
    )


def _not_for_us() -> tuple[str, str, str]:
    return (
        translate("carried", "This holds nothing for this laptop"),
        translate("carried", "Who wrote it has not heard that this laptop belongs, or has heard that it was removed."),
        translate("carried", "Ask a keeper whether it belongs. If so, have the changes written anew."),
    )


def _removed() -> tuple[str, str, str]:
    return (
        translate("carried", "This holds nothing for this laptop"),
        translate("carried", "By the last news here it was removed, and only laptops that belong can open this."),
        translate("carried", "Ask a keeper to let it in again."),
    )


def _other_community() -> tuple[str, str, str]:
    return (
        translate("carried", "This belongs to another community"),
        translate("carried", "Nothing of it was taken in."),
        translate("carried", "Choose the stick or folder of this community."),
    )


def _stranger() -> tuple[str, str, str]:
    return (
        translate("carried", "Nobody let in the laptop that wrote this"),
        translate("carried", "Nothing of it was taken in."),
        translate("carried", "Ask whose laptop it is, and add it here first."),
    )


def _cut_short() -> tuple[str, str, str]:
    return (
        translate("carried", "The file ends too early"),
        translate("carried", "The stick was pulled while it was written. What came before the end is taken in."),
        translate("carried", "Write the changes once more on the other laptop."),
    )


def _damaged() -> tuple[str, str, str]:
    return (
        translate("carried", "The file is damaged"),
        translate("carried", "Something changed it on the way. What was whole is taken in."),
        translate("carried", "Write the changes once more, perhaps on another stick."),
    )


def _too_large() -> tuple[str, str, str]:
    return (
        translate("carried", "The file is too large"),
        translate("carried", "No laptop writes one of that size."),
        translate("carried", "Let the laptops meet on one network, or write only what is new."),
    )


def _no_room() -> tuple[str, str, str]:
    return (
        translate("carried", "The disk of this laptop has no room for it"),
        translate("carried", "Nothing of it was taken in."),
        translate("carried", "Make room by deleting or moving large files, then read it again."),
    )


def _full() -> tuple[str, str, str]:
    return (
        translate("carried", "The stick is full"),
        translate("carried", "No half-written file is left on it."),
        translate("carried", "Make room on it or take another one."),
    )


def _read_only() -> tuple[str, str, str]:
    return (
        translate("carried", "Nothing can be read or written there"),
        translate("carried", "The stick is locked, or the folder belongs to somebody else."),
        translate("carried", "Open the small lock on its side, or choose another one."),
    )


def _gone() -> tuple[str, str, str]:
    return (
        translate("carried", "The stick or folder is gone"),
        translate("carried", "It was pulled out or moved. What was read before that stays."),
        translate("carried", "Plug it in again, then try once more."),
    )


def _nobody() -> tuple[str, str, str]:
    return (
        translate("carried", "There is no other laptop to write for"),
        translate("carried", "Changes are locked so that only laptops of this community read them."),
        translate("carried", "Add a laptop first."),
    )


_STOPS: Final[Mapping[Why, Callable[[], tuple[str, str, str]]]] = {
    Why.NO_BUNDLE: _no_bundle,
    Why.NEWER_APP: _newer,
    Why.NOT_FOR_US: _not_for_us,
    Why.REMOVED: _removed,
    Why.OTHER_COMMUNITY: _other_community,
    Why.STRANGER: _stranger,
    Why.CUT_SHORT: _cut_short,
    Why.DAMAGED: _damaged,
    Why.TOO_LARGE: _too_large,
    Why.NO_ROOM: _no_room,
    Why.FULL: _full,
    Why.READ_ONLY: _read_only,
    Why.GONE: _gone,
    Why.NOBODY: _nobody,
}
