"""Words for what a laptop cannot do just now, what a data folder is not, and what a check of the data finds.

A kind of trouble that joins (an import, a meeting with another laptop) gets its own table here.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from skillshare.journal.failure import NewerVersion, Unavailable
from skillshare.journal.verify import Fault
from ui.i18n import isolate, translate
from ui.wording.said import Words


def trouble(it: Unavailable | NewerVersion) -> Words:
    """What happened, why, what now. Nothing is lost in any of these."""
    if isinstance(it, NewerVersion):
        return _newer()
    return _UNAVAILABLE.get(it.reason, _disk_fault)()


def nothing_to_undo() -> Words:
    """No action of today on this laptop still counts."""
    return Words(
        title=translate("wording", "There is nothing to undo today"),
        why=translate("wording", "Nothing was done on this laptop since midnight, or all of it is taken back."),
        next=translate("wording", "For something older, open the history of the item or person in the window."),
    )


def _newer() -> Words:
    return Words(
        title=translate("wording", "A newer Skillshare wrote this data"),
        why=translate("wording", "This one is older and leaves it untouched."),
        next=translate("wording", "Install the newer Skillshare on this laptop, then open it again."),
    )


def _disk_full() -> Words:
    return Words(
        title=translate("wording", "The disk is full"),
        why=translate("wording", "Nothing more fits on it, so this is not saved. What was saved before is safe."),
        next=translate("wording", "Make room by deleting or moving large files, then try again."),
    )


def _read_only() -> Words:
    return Words(
        title=translate("wording", "Skillshare may not write in this folder"),
        why=translate("wording", "It belongs to another user, or the disk is read-only."),
        next=translate("wording", "Choose another folder, or ask whoever looks after this laptop."),
    )


def _cannot_open() -> Words:
    return Words(
        title=translate("wording", "The data folder cannot be opened"),
        why=translate("wording", "It is not where it was, or a drive is not plugged in."),
        next=translate("wording", "Plug the drive in or choose another folder, then try again."),
    )


def _busy() -> Words:
    return Words(
        title=translate("wording", "Another program is using the data"),
        why=translate("wording", "A backup or a second Skillshare holds it for the moment."),
        next=translate("wording", "Wait until it has finished, then try again."),
    )


def _disk_fault() -> Words:
    return Words(
        title=translate("wording", "The disk does not answer as it should"),
        why=translate("wording", "This is not saved. What was saved before is as it was."),
        next=translate("wording", "Try again. If it happens twice, make a backup on another disk today."),
    )


def _memory() -> Words:
    return Words(
        title=translate("wording", "This laptop has run out of memory"),
        why=translate("wording", "Too many programs are open at once. Nothing is lost."),
        next=translate("wording", "Close other programs, then try again."),
    )


def _damaged() -> Words:
    return Words(
        title=translate("wording", "The data file on this laptop is damaged"),
        why=translate("wording", "A disk fault or another program changed it."),
        next=translate("wording", "Keep the folder as it is, and restore from a backup or another laptop."),
    )


def _key() -> Words:
    return Words(
        title=translate("wording", "The key of this laptop cannot be read"),
        why=translate("wording", "Without it nothing new can be signed. What is recorded is safe."),
        next=translate("wording", "Put the file device.key back, or add this laptop anew."),
    )


def _incarnations() -> Words:
    return Words(
        title=translate("wording", "This laptop needs to be added anew"),
        why=translate("wording", "Old copies of its data were put back too often. What is recorded is safe."),
        next=translate("wording", "Add it as a new laptop from another one."),
    )


def _locked() -> Words:
    return Words(
        title=translate("wording", "The data on this laptop is locked"),
        why=translate("wording", "Only its passphrase opens it."),
        next=translate("wording", "Type the passphrase, or restore a backup if it is forgotten."),
    )


def _wrong_passphrase() -> Words:
    return Words(
        title=translate("wording", "This passphrase does not open the data"),
        why=translate("wording", "It differs from the one that was set. Nothing is changed."),
        next=translate("wording", "Try again. If it is forgotten, restore a backup or join from another laptop."),
    )


def _keystore() -> Words:
    return Words(
        title=translate("wording", "The keystore of this system does not open the data"),
        why=translate("wording", "It is locked, or has no key for this folder: it may be new, or another person’s."),
        next=translate(
            "wording",
            "Unlock it, or log in as whoever locked the folder. Else restore a backup, or join from another laptop.",
        ),
    )


def _no_cipher() -> Words:
    return Words(
        title=translate("wording", "This Skillshare cannot open locked data"),
        why=translate("wording", "A part of it, sqlcipher3, is missing here. Nothing is changed."),
        next=translate("wording", "Install Skillshare anew, then try again."),
    )


_UNAVAILABLE: Final[Mapping[str, Callable[[], Words]]] = {
    "disk-full": _disk_full,
    "read-only": _read_only,
    "cannot-open": _cannot_open,
    "busy": _busy,
    "disk-fault": _disk_fault,
    "memory": _memory,
    "damaged": _damaged,
    "key": _key,
    "incarnations": _incarnations,
    "locked": _locked,
    "wrong-passphrase": _wrong_passphrase,
    "keystore": _keystore,
    "no-cipher": _no_cipher,
}

# The data folder


def open_already() -> Words:
    """Another Skillshare holds the folder's lock."""
    return Words(
        title=translate("wording", "Skillshare is open already"),
        why=translate("wording", "Only one at a time may use the same data."),
        next=translate("wording", "Use the window that is open, or end whatever runs there first."),
    )


def invite_in_window() -> Words:
    """Somebody wants to add a laptop from the command line while the window is open; it is in front now."""
    return Words(
        title=translate("wording", "Skillshare is open in a window"),
        why=translate("wording", "Only one at a time may use the same data."),
        next=translate("wording", "Press “Add a laptop” in it, under Community, Devices."),
    )


def invite_at_node() -> Words:
    """The same while a command holds the folder, most often the one that shares without a window."""
    return Words(
        title=translate("wording", "Skillshare runs already"),
        why=translate("wording", "“skillshare node” or another command uses this data."),
        next=translate("wording", "End it, add the laptop, then start it again."),
    )


def fault_of_ours() -> Words:
    """Something nobody foresaw."""
    return Words(
        title=translate("wording", "Something went wrong inside Skillshare"),
        why=translate("wording", "Your data is safe."),
        next=translate("wording", "See whether the last action is there, and tell those who look after Skillshare."),
    )


def not_written(folder: Path) -> Words:
    """Files for other programs could not be put into a folder, which is not the data folder."""
    return Words(
        title=translate("wording", "Nothing could be written there"),
        why=translate("wording", "The folder {folder} is full, gone or not yours. Your data is as it was.").format(
            folder=isolate(str(folder))
        ),
        next=translate("wording", "Choose another folder, or make room and try again."),
    )


def no_community(folder: Path) -> Words:
    """The folder is missing, empty, or holds a laptop that founded and joined nothing."""
    return Words(
        title=translate("wording", "There is no community here yet"),
        why=translate("wording", "The folder {folder} holds none.").format(folder=isolate(str(folder))),
        next=translate("wording", "Start one, or name the folder that holds it."),
    )


def no_folder(path: Path) -> Words:
    """A file stands where the data folder should be."""
    return Words(
        title=translate("wording", "This is a file, not a folder"),
        why=translate("wording", "Data is kept in a folder of its own, which {folder} is not.").format(
            folder=isolate(str(path))
        ),
        next=translate("wording", "Name a folder, or one that is not there yet."),
    )


def other_things(folder: Path) -> Words:
    """A community is to be started in a folder that holds something else."""
    return Words(
        title=translate("wording", "This folder holds other things"),
        why=translate("wording", "Skillshare keeps its files by themselves, not in {folder}.").format(
            folder=isolate(str(folder))
        ),
        next=translate("wording", "Choose an empty folder or one that is not there yet."),
    )


def community_here(name: str) -> Words:
    """A community is to be started where there is one."""
    return Words(
        title=translate("wording", "There is a community here already: {name}").format(name=isolate(name)),
        why=translate("wording", "A folder holds one community."),
        next=translate("wording", "Open it, or choose another folder for a new one."),
    )


# What a check of the data finds

_FAULTS: Final[Mapping[Fault, Callable[[], str]]] = {
    Fault.DATABASE: lambda: translate("wording", "The database file is damaged."),
    Fault.MISSING: lambda: translate("wording", "An entry is missing from the middle of its log."),
    Fault.UNREADABLE: lambda: translate("wording", "An entry cannot be read."),
    Fault.NAME: lambda: translate("wording", "An entry is stored under a name that is not its own."),
    Fault.PLACE: lambda: translate("wording", "An entry is stored at a place, time or status it does not say."),
    Fault.COMMUNITY: lambda: translate("wording", "An entry belongs to another community."),
    Fault.SIGNATURE: lambda: translate("wording", "An entry is not signed by the laptop it names."),
    Fault.CHAIN: lambda: translate("wording", "An entry does not follow the one before it."),
    Fault.HEAD: lambda: translate("wording", "A log ends elsewhere than the list of logs says."),
    Fault.FACT: lambda: translate("wording", "A fact is missing, or stored as something else than was signed."),
    Fault.BODY: lambda: translate("wording", "The words of a fact are not the ones that were signed."),
    Fault.TOUCH: lambda: translate("wording", "A fact is not listed under a record it is about."),
    Fault.SEEN: lambda: translate("wording", "What an author had seen is not stored as it was signed."),
    Fault.STRAY: lambda: translate("wording", "The tables hold rows that belong to no entry."),
}


def fault(it: Fault) -> str:
    """One sentence for what is wrong with the journal."""
    return _FAULTS[it]()
