"""Words for how a data folder is locked (journal §11).

Never here: what a lock is; `skillshare.journal.vault` says that.
"""

from collections.abc import Collection

from skillshare.journal.vault import Way
from ui.i18n import translate


def protection(ways: Collection[Way]) -> str:
    """What a thief of the disk would find, in a few words."""
    if not ways:
        return translate("wording", "The data lies open: whoever has the disk can read it")
    if len(ways) > 1:
        return translate("wording", "The data is locked; this system and the passphrase open it")
    if Way.KEYSTORE in ways:
        return translate("wording", "The data is locked; this system opens it")
    return translate("wording", "The data is locked; the passphrase opens it")


def way(ways: Collection[Way]) -> str:
    """What that is about, and what would change it; that is done while no window has the folder open."""
    if ways:
        return translate("wording", "If this laptop is stolen. To end the lock: skillshare unprotect")
    return translate("wording", "If this laptop is stolen. To lock it: skillshare protect")
