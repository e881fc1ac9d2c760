"""The commands that lock a data folder and end the lock, and how others open one that is locked (journal §11).

The words say what a lock does not do. The passphrase is asked for, or read from standard input.
"""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Final

from skillshare.community import Community
from skillshare.exchange.backup import SHORTEST, Why
from skillshare.journal import protecting, vault
from skillshare.journal.keystore import System, of_folder
from skillshare.journal.vault import Locked, Unlock, Vault, Way
from ui import answer, faults, wording
from ui.answer import Answer
from ui.command_backup import passphrase
from ui.i18n import translate
from ui.wording import backups

_LEFT: Final = (faults.NAME, "skillshare.old.log")
"""Files that may hold names and that nobody needs."""


def unlocked(folder: Path) -> Community:
    """The community of a folder; asks for the passphrase if it needs one. Raises Locked if that does not fit."""
    held = Unlock(keystore=of_folder(folder))
    try:
        return Community(folder, unlock=held)
    except Locked as locked:
        if locked.reason != "locked":
            raise
    return Community(folder, unlock=replace(held, passphrase=passphrase()))


def protect(args: Namespace) -> Answer:
    """Lock a folder that lies open, or give one that is locked a further way in."""
    folder = args.data_dir
    protecting.settle(folder)
    held = _held(folder, Unlock(keystore=System())) if vault.is_there(folder) else None
    added = Unlock(keystore=System(), passphrase=passphrase() if args.passphrase else None)
    if added.passphrase is not None and len(added.passphrase) < SHORTEST:
        return answer.stopped(backups.stopped(Why.PASSPHRASE_SHORT, folder))
    if held is not None:
        return _said(vault.add_ways(folder, held, added))
    try:
        made = protecting.protect(folder, added)
    except Locked as locked:
        if locked.reason != "keystore":
            raise
        return answer.stopped(_no_keystore())
    for name in _LEFT:
        (folder / name).unlink(missing_ok=True)
    return _said(made, converted=True)


def unprotect(args: Namespace) -> Answer:
    """Have a folder that is locked lie open again."""
    folder = args.data_dir
    protecting.settle(folder)
    if not vault.is_there(folder):
        already = translate("command", "The data in this folder lies open already.")
        return Answer(said=[already], values={"done": True, "ways": []})
    protecting.unprotect(folder, _held(folder, Unlock(keystore=System())))
    said = [
        translate("command", "The data in this folder lies open: whoever has the disk can read it."),
        translate("command", "Lock it again with: skillshare protect"),
    ]
    return Answer(said=said, values={"done": True, "ways": []})


def _held(folder: Path, held: Unlock) -> Unlock:
    """What opens a locked folder: the keystore if it does, else the passphrase it has now. Raises Locked."""
    try:
        vault.unlock(folder, held)
    except Locked as locked:
        if locked.reason != "locked":
            raise
        held = Unlock(passphrase=passphrase())
        vault.unlock(folder, held)
    return held


def _said(made: Vault, *, converted: bool = False) -> Answer:
    said = [translate("command", "The data in this folder is locked.")]
    if Way.KEYSTORE in made.ways:
        said.append(translate("command", "This system’s keystore opens it for whoever is logged in here."))
    if Way.PASSPHRASE in made.ways:
        said.append(translate("command", "The passphrase opens it. Nobody can open it with a forgotten one."))
    said.append(translate("command", "Keep a backup, or a second laptop: only from there it could be restored."))
    if converted:
        said.append(translate("command", "What lay open before may still be found on the disk by an expert."))
    return Answer(said=said, values={"done": True, "ways": sorted(way.value for way in made.ways)})


def _no_keystore() -> wording.Words:
    return wording.Words(
        title=translate("command", "This system keeps no keys that Skillshare could use"),
        why=translate("command", "No keystore of the system answers. Nothing is changed."),
        next=translate("command", "Lock the folder with a passphrase: skillshare protect --passphrase"),
    )
