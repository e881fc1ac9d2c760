"""Words for backups: made, restored, why not, and when the last one was.

Never here: what a backup is; `skillshare.exchange.backup` says that.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from skillshare.exchange.backup import SHORTEST, Why
from ui.i18n import isolate, translate
from ui.wording.said import Words


def stopped(why: Why, path: Path) -> Words:
    """Why a backup was not made or not restored. The data is as it was in each of these."""
    return _STOPPED[why](path)


def _short(_: Path) -> Words:
    return Words(
        title=translate("wording", "This passphrase is too short"),
        why=translate("wording", "Whoever finds the file has all the time there is to try."),
        next=translate("wording", "Take %n letter(s) or more; four words are easy to keep.", "", SHORTEST),
    )


def _full(path: Path) -> Words:
    return Words(
        title=translate("wording", "The backup does not fit there"),
        why=translate("wording", "There is not enough room beside {file}. An earlier backup is as it was.").format(
            file=isolate(str(path))
        ),
        next=translate("wording", "Make room on that disk or take another one, then try again."),
    )


def _no_room(_: Path) -> Words:
    return Words(
        title=translate("wording", "The disk of this laptop is full"),
        why=translate("wording", "A backup needs room for a copy of the data for a moment. The data is as it was."),
        next=translate("wording", "Make room by deleting or moving large files, then try again."),
    )


def _read_only(path: Path) -> Words:
    return Words(
        title=translate("wording", "Nothing may be written there"),
        why=translate("wording", "The folder of {file} belongs to somebody else, or is read-only.").format(
            file=isolate(str(path))
        ),
        next=translate("wording", "Choose another folder or another stick."),
    )


def _gone(path: Path) -> Words:
    return Words(
        title=translate("wording", "The place of the backup is not there"),
        why=translate("wording", "{file} cannot be reached; a stick may have been pulled out.").format(
            file=isolate(str(path))
        ),
        next=translate("wording", "Plug it in again or choose another place."),
    )


def _not_as_written(_: Path) -> Words:
    return Words(
        title=translate("wording", "The backup was not kept as it was written"),
        why=translate("wording", "Read back, it was another one: the stick or disk is failing. It is deleted."),
        next=translate("wording", "Use another stick."),
    )


def _by_hand(_: Path) -> Words:
    return Words(
        title=translate("wording", "Stopped"),
        why=translate("wording", "Nothing has changed."),
        next=translate("wording", "Start again whenever it suits you."),
    )


def _no_backup(path: Path) -> Words:
    return Words(
        title=translate("wording", "This is no backup of Skillshare"),
        why=translate("wording", "{file} holds something else.").format(file=isolate(str(path))),
        next=translate("wording", "Choose a file whose name ends in .skillshare-backup."),
    )


def _wrong(_: Path) -> Words:
    return Words(
        title=translate("wording", "This passphrase does not open the backup"),
        why=translate("wording", "It was made with another one; capitals and spaces count."),
        next=translate("wording", "Type it again, or ask whoever made the backup."),
    )


def _cut(_: Path) -> Words:
    return Words(
        title=translate("wording", "The backup is not whole"),
        why=translate("wording", "It ends too early, or a part of it has changed on the stick."),
        next=translate("wording", "Copy it again from where it was made, or use an earlier one."),
    )


def _newer(_: Path) -> Words:
    return Words(
        title=translate("wording", "A newer Skillshare made this backup"),
        why=translate("wording", "This one is older and leaves it untouched."),
        next=translate("wording", "Install the newer Skillshare on this laptop, then restore it."),
    )


def _not_empty(_: Path) -> Words:
    return Words(
        title=translate("wording", "There is a community on this laptop already"),
        why=translate("wording", "A backup goes into an empty folder, so that nothing is lost."),
        next=translate("wording", "Choose an empty folder, or use a laptop that has no community."),
    )


_STOPPED: Final[Mapping[Why, Callable[[Path], Words]]] = {
    Why.PASSPHRASE_SHORT: _short,
    Why.FULL: _full,
    Why.NO_ROOM: _no_room,
    Why.READ_ONLY: _read_only,
    Why.GONE: _gone,
    Why.NOT_AS_WRITTEN: _not_as_written,
    Why.STOPPED: _by_hand,
    Why.NO_BACKUP: _no_backup,
    Why.WRONG_PASSPHRASE: _wrong,
    Why.CUT_SHORT: _cut,
    Why.NEWER_APP: _newer,
    Why.NOT_EMPTY: _not_empty,
}
