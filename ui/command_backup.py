"""Commands for a backup: make one, and begin on a new laptop from one.

The passphrase is asked for, or is the first line on standard input; it never stands on the command line.
"""

import sys
from argparse import Namespace
from datetime import datetime
from getpass import getpass
from typing import Final

from skillshare.community import Community
from skillshare.exchange.backup import BackupFailed, Why, back_up
from skillshare.exchange.restore import restore
from skillshare.journal.keystore import of_folder
from skillshare.journal.protecting import open_vault
from skillshare.journal.vault import Unlock
from ui import answer, dates
from ui.answer import Answer
from ui.i18n import isolate, translate
from ui.wording import backups

_UNWRITTEN: Final = (Why.FULL, Why.NO_ROOM, Why.READ_ONLY, Why.GONE, Why.NOT_AS_WRITTEN)


def make_backup(community: Community, args: Namespace) -> Answer:
    """Everything into one sealed file."""
    try:
        made = back_up(community, args.file.absolute(), passphrase())
    except BackupFailed as failed:
        return _stopped(failed, args)
    first = translate("command", "The backup is made and read back: {file}").format(file=isolate(str(made.path)))
    keep = translate("command", "Keep the passphrase apart from it. Nobody can open it without.")
    values = {"done": True, "file": str(made.path), "bytes": made.size, "entries": made.entries, "at": made.at}
    return Answer(said=[first, keep], values=values)


def bring_back(args: Namespace) -> Answer:
    """A backup into an empty folder."""
    try:
        vault = open_vault(args.data_dir, Unlock(keystore=of_folder(args.data_dir)))
        found = restore(args.file.absolute(), args.data_dir, passphrase(), vault=vault)
    except BackupFailed as failed:
        return _stopped(failed, args)
    name, day = isolate(found.name), dates.full(datetime.fromtimestamp(found.made / 1000).astimezone().date())
    said = [
        translate("command", "{name} is here again, as it was on {day}.").format(name=name, day=day),
        translate("command", "This laptop is new to it: let it in from another one, or with the recovery sheet."),
    ]
    values = {"done": True, "community": found.community.hex(), "entries": found.entries, "made": found.made}
    return Answer(said=said, values=values)


def passphrase() -> str:
    """What somebody types and nobody sees, or the next line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return getpass(translate("command", "Passphrase: "))


def _stopped(failed: BackupFailed, args: Namespace) -> Answer:
    code = answer.UNAVAILABLE if failed.why in _UNWRITTEN else answer.REFUSED
    return answer.stopped(backups.stopped(failed.why, args.file), code)
