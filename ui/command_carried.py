"""Commands that carry entries in files: a bundle written or read, one step with a shared folder (sync §4).

For scripts and boxes without a screen; the window does the same in steps, so that the desk goes on.
"""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from skillshare.community import Community
from skillshare.office import standing
from sync import bundle, sticks
from sync.folder import SharedFolder, Synced
from sync.outcome import Read, Unread, Unwritten, Why
from sync.parcel import SUFFIX
from ui import answer
from ui.answer import Answer
from ui.i18n import isolate, translate
from ui.wording import carried

_PASSING: Final = (Why.FULL, Why.READ_ONLY, Why.GONE, Why.NO_ROOM)
"""What lies with a disk or stick and may be otherwise the next time."""

_BY_ITSELF: Final = (Why.NOT_FOR_US, Why.STRANGER, Why.CUT_SHORT)
"""What in a shared folder becomes otherwise by itself, once the others have been at it."""


def bundles(community: Community, args: Namespace) -> Answer:
    """Write one file for the other laptops, or read one of theirs."""
    return write(community, args) if args.way == "write" else read(community, args)


def write(community: Community, args: Namespace) -> Answer:
    """Into a folder under this laptop's own name there, else into the file that is named."""
    _check_member(community)
    path = _target(community, args.file)
    try:
        done = bundle.write(community, path, whole=args.whole, photos=args.photos)
    except Unwritten as stop:
        return _stopped(stop.why)
    assert done is not None  # nothing stops it
    said = [carried.written(done), translate("command", "It is in {file}").format(file=isolate(str(path)))]
    values = {"file": str(path), "entries": done.entries, "bytes": done.size, "laptops": len(done.recipients)}
    return Answer(said=said, values={"done": True, **values})


def read(community: Community, args: Namespace) -> Answer:
    """One file, or all that lie in a folder."""
    paths: Sequence[Path] = sticks.bundles(args.file) if args.file.is_dir() else [args.file]
    if not paths:
        return _stopped(Why.NO_BUNDLE)
    said: list[str] = []
    trouble: list[str] = []
    values: list[dict[str, Any]] = []
    code = answer.DONE
    for path in paths:
        before = f"{isolate(path.name)}: " if len(paths) > 1 else ""
        try:
            done = bundle.read(community, path)
        except Unread as stop:
            trouble.append(f"{before}{carried.stopped(stop.why)} {carried.before_the_stop(stop.new)}".rstrip())
            values.append({"file": str(path), "done": False, "why": stop.why.value, "new": stop.new})
            code = max(code, _code(stop.why))
        else:
            assert done is not None  # nothing stops it
            said.append(before + carried.read(done, _label(community, done)))
            if done.new and community.journal.authority.of(done.writer) is None:
                said.append(before + carried.of_removed(_label(community, done)))
            values.append({"file": str(path), "done": True, "new": done.new, "waiting": done.waiting})
    return Answer(code=code, said=said, trouble=trouble, values={"done": code == answer.DONE, "files": values})


def folder(community: Community, args: Namespace) -> Answer:
    """Read what other laptops put into a shared folder, and put there what they may lack."""
    _check_member(community)
    try:
        done = SharedFolder(community, args.folder, community.now, patience=0).sync_once()
    except Unwritten as stop:
        return _stopped(stop.why)
    trouble = [f"{isolate(name)}: {carried.stopped(why)}" for name, why in sorted(done.unread.items())]
    if done.overfull:
        trouble.append(translate("command", "There are too many files in it. Not all of them were looked at."))
    code = max((_code(why) for why in done.unread.values() if why not in _BY_ITSELF), default=answer.DONE)
    if done.unwritten is not None:
        trouble.append(str(carried.stopped(done.unwritten)))
        code = _code(done.unwritten)
    return Answer(code=code, said=_done(done), trouble=trouble, values=_values(done))


def _check_member(community: Community) -> None:
    """Raises Refused(NotLetInYet) where nothing that this laptop writes would be read by anybody."""
    journal = community.journal
    if not journal.authority.ever(journal.key.public):
        standing(journal)


def _target(community: Community, path: Path) -> Path:
    if path.is_dir():
        return path / bundle.name_for(community.journal)
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def _label(community: Community, done: Read) -> str:
    tenures = community.journal.authority.ever(done.writer)
    return tenures[0].grant.label if tenures else ""


def _done(done: Synced) -> list[str]:
    if done.unwritten is not None:
        return [translate("command", "%n new change(s) from the folder.", "", done.new)] if done.new else []
    if not done.new and not done.published:
        return [translate("command", "Nothing new in the folder, and nothing to add.")]
    taken = translate("command", "%n new change(s) from the folder.", "", done.new)
    return [taken, translate("command", "%n change(s) put into it.", "", done.published)]


def _values(done: Synced) -> dict[str, Any]:
    values = {"new": done.new, "read": done.read, "published": done.published, "merged": done.merged}
    unread = {name: why.value for name, why in done.unread.items()}
    return {"done": done.unwritten is None, **values, "passed": done.passed, "unread": unread}


def _stopped(why: Why) -> Answer:
    return answer.stopped(carried.stopped(why), _code(why))


def _code(why: Why) -> int:
    return answer.UNAVAILABLE if why in _PASSING else answer.REFUSED
