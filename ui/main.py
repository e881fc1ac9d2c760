"""The entry point: reads the command line, opens the window or carries out one command, prints what it answers.

Exit codes: 0 done, 1 refused or a problem found, 2 wrong usage, 3 unavailable, 130 ended by Ctrl+C.
Qt is imported when it is needed.
"""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from platformdirs import user_data_path

from skillshare.version import VERSION
from sync.addresses import PORT, parse
from sync.digits import typed

if TYPE_CHECKING:
    from ui.answer import Answer

    _Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_OPENING: Final = re.compile(r"([a-z]{3,9}) +(\d\d?):(\d\d) *- *(?:(\d\d?):(\d\d) *- *)?(\d\d?):(\d\d)")


def main(argv: Sequence[str] | None = None) -> int:
    """Run Skillshare; the exit code. Wrong usage leaves through SystemExit(2), as argparse has it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that lacks a letter shows its number instead of failing
            stream.reconfigure(errors="backslashreplace")
    whole = parser()
    args = whole.parse_args([_legible(word) for word in (sys.argv[1:] if argv is None else argv)])
    if args.command is None:
        return _window(args)
    if args.command == "tour":
        from ui import tour

        return tour.run(args.folder)
    if args.command == "start":
        args.label = args.label or _machine()
        args.owner = args.owner or _user() or whole.error("say who you are with --owner")
    if args.command == "join":
        args.code = typed(" ".join(args.code)) or whole.error("the code has eight digits")
        args.name = args.name or _machine()
    from ui import command

    try:
        return _printed(command.run(args), as_json=getattr(args, "json", False))
    except KeyboardInterrupt:
        from ui.answer import ENDED

        return ENDED


def _legible(word: str) -> str:
    """A word that a terminal without UTF-8 handed over byte by byte, as the letters it stands for."""
    return word if word.isprintable() else os.fsencode(word).decode("utf-8", "replace")


def _window(args: argparse.Namespace) -> int:
    from ui import plain_import

    plain_import.restore()
    from ui import start
    from ui.preferences import Preferences

    if args.language:
        with suppress(OSError):  # the window says what is wrong with the folder
            args.data_dir.mkdir(parents=True, exist_ok=True)
        Preferences(args.data_dir).language = args.language
    return start.run(args.data_dir)


def _printed(answer: "Answer", *, as_json: bool) -> int:
    from ui.answer import terminal

    if as_json:
        import json

        print(json.dumps(answer.values, ensure_ascii=False, indent=2))
    else:
        for line in answer.said:
            print(terminal(line))
    for line in answer.trouble:
        print(terminal(line), file=sys.stderr)
    return answer.code


# What may be typed


def parser() -> argparse.ArgumentParser:
    """The whole command line. Its help is for whoever looks after the laptops, and in English."""
    whole = argparse.ArgumentParser(
        prog="skillshare",
        description="Lend, share and meet. Without a command the window opens.",
        epilog='example: skillshare --data-dir ~/library lend RI-0417-C "Mehmet Yıldız"',
    )
    whole.add_argument("--version", action="version", version=f"Skillshare {VERSION}")
    _common(whole, folder=user_data_path("Skillshare", appauthor=False), language="")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND")
    for add in (_start, _import, _export, _backup, _restore, _protect, _unprotect):
        add(commands)
    for add in (_lend, _return, _undo, _find, _verify, _rebuild, _tour):
        add(commands)
    for add in (_devices, _invite, _join, _node, _revoke):
        add(commands)
    for add in (_bundle, _folder):
        add(commands)
    return whole


def _common(parser: argparse.ArgumentParser, *, folder: object, language: object) -> None:
    """What stands before the command or after it; only the first sets defaults."""
    parser.add_argument("--data-dir", type=_path, default=folder, metavar="DIR", help="where the data is")
    parser.add_argument("--language", default=language, metavar="CODE", help="en or ar; else the system's")


def _command(commands: "_Commands", name: str, does: str, example: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=does, description=does, epilog=f"example: skillshare {example}")
    _common(made, folder=argparse.SUPPRESS, language=argparse.SUPPRESS)
    return made


def _start(commands: "_Commands") -> None:
    example = 'start --name "Riverside House" --site Riverside --open "Tue 17:00-20:00"'
    made = _command(commands, "start", "Found a community in an empty folder.", example)
    made.add_argument("--name", required=True, type=_text, help="what the community is called")
    made.add_argument("--site", required=True, type=_text, help="where it is; gives item numbers their two letters")
    made.add_argument("--owner", type=_text, help="your name (default: who is logged in)")
    made.add_argument("--label", type=_text, help="what this laptop is called (default: its name)")
    made.add_argument("--currency", default="", help="for prices, as EUR or GBP")
    made.add_argument("--open", type=_opening, action="append", default=[], metavar="HOURS",
                      help="\"Tue 17:00-20:00\", with a changeover \"Tue 17:00-18:30-20:00\"; repeatable")  # fmt: skip


def _import(commands: "_Commands") -> None:
    made = _command(
        commands, "import", "Take in a spreadsheet, as one action.", "import tools.csv --as items --dry-run"
    )
    made.add_argument("file", type=_path, metavar="FILE", help="a CSV, Excel or LibreOffice file")
    made.add_argument("--as", dest="kind", choices=("items", "members"), required=True, help="what its rows are")
    made.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    made.add_argument("--left", type=_path, metavar="FILE", help="write the rows that are left behind into this file")
    _json(made)


def _export(commands: "_Commands") -> None:
    made = _command(commands, "export", "Write everything into a folder.", "export ~/backup --format xlsx")
    made.add_argument("folder", type=_path, metavar="DIR", help="files of an earlier export in it are replaced")
    made.add_argument("--format", choices=("csv", "xlsx"), default="csv", help="(default: %(default)s)")
    _json(made)


def _backup(commands: "_Commands") -> None:
    made = _command(commands, "backup", "Write everything into one sealed file.", "backup /media/stick/house")
    made.add_argument("file", type=_backup_path, metavar="FILE", help="replaced once the new one is read back")
    _json(made)


def _restore(commands: "_Commands") -> None:
    made = _command(commands, "restore", "Begin from a backup, in an empty folder.", "restore /media/stick/house")
    made.add_argument("file", type=_backup_path, metavar="FILE", help="its passphrase is asked for, or read from input")
    _json(made)


def _protect(commands: "_Commands") -> None:
    does = "Lock the data of this laptop, so that a stolen disk tells nothing."
    made = _command(commands, "protect", does, "protect --passphrase")
    made.add_argument("--passphrase", action="store_true",
                      help="open it with a passphrase too; it is asked for, or read from input")  # fmt: skip
    _json(made)


def _unprotect(commands: "_Commands") -> None:
    does = "Have the data of this laptop lie open again; the passphrase is asked for, or read from input."
    _json(_command(commands, "unprotect", does, "unprotect"))


def _lend(commands: "_Commands") -> None:
    made = _command(commands, "lend", "Hand an item out.", 'lend RI-0417-C "Mehmet Yıldız" --due 2026-12-10')
    made.add_argument("item", metavar="ITEM", help="number, label, or a name that only one item has")
    made.add_argument("member", metavar="MEMBER", help="card, number, or a name that only one person has")
    made.add_argument("--due", type=_day, metavar="DATE", help="as 2026-12-10; else the rules decide")
    made.add_argument("--reason", default="", help="go on although a rule speaks against it, and record why")
    _json(made)


def _return(commands: "_Commands") -> None:
    made = _command(commands, "return", "An item is back.", "return RI-0417-C")
    made.add_argument("item", metavar="ITEM", help="number, label, or a name that only one item has")
    _json(made)


def _undo(commands: "_Commands") -> None:
    _json(_command(commands, "undo", "Take back the last of today's actions on this laptop.", "undo"))


def _find(commands: "_Commands") -> None:
    made = _command(commands, "find", "Find items and people.", 'find "circular saw"')
    made.add_argument("text", metavar="TEXT", help="part of a name, a number, a card")
    _json(made)


def _verify(commands: "_Commands") -> None:
    _json(_command(commands, "verify", "Check that all data is as it was signed.", "verify"))


def _rebuild(commands: "_Commands") -> None:
    _json(_command(commands, "rebuild", "Work out all tables anew from the journal.", "rebuild"))


def _devices(commands: "_Commands") -> None:
    does = "List the laptops that belong, those that did, and the open invitations."
    _json(_command(commands, "devices", does, "devices"))


def _invite(commands: "_Commands") -> None:
    does = "Let one laptop in: show a code and an address, and wait up to five minutes."
    made = _command(commands, "invite", does, 'invite --as personal --owner "Lena Haddad"')
    made.add_argument("--as", dest="kind", choices=("keeper", "steward", "desk", "personal", "kiosk"), default="desk",
                      help="what it may do (default: %(default)s)")  # fmt: skip
    made.add_argument("--owner", metavar="MEMBER", default="", help="whose it is (default: whose this one is)")
    made.add_argument("--label", default="", help="what it is called (default: what it calls itself)")
    made.add_argument("--prefix", type=_prefix, metavar="XY", help="two letters for its item numbers")
    far = made.add_mutually_exclusive_group()
    far.add_argument("--paper", type=_path, metavar="PDF", help="invite a laptop that never comes near, on this page")
    far.add_argument("--take-back", type=_text, metavar="INVITATION",
                     help="let nobody in by it any more; its name, or the number that `devices` shows")  # fmt: skip


def _join(commands: "_Commands") -> None:
    does = "Become a laptop of a community, with the code that another one shows."
    made = _command(commands, "join", does, "join 4187 0263 --address 192.168.1.20:40123")
    made.add_argument("code", nargs="+", metavar="CODE", help="eight digits")
    made.add_argument("--address", type=_address, metavar="HOST:PORT", help="where; else it is looked for nearby")
    made.add_argument("--name", type=_text, help="what this laptop is called (default: its name)")
    made.add_argument("--owner", default="", help="whose it is, for the one who lets it in")


def _node(commands: "_Commands") -> None:
    does = "Share with every laptop nearby, without a window, until it is told to end."
    made = _command(commands, "node", does, "--data-dir /srv/library node --port 40123")
    made.add_argument("--port", type=_port, help=f"where others reach it (default: {PORT}, else any that is free)")
    made.add_argument("--folder", type=Path, help="a shared folder to share through too (default: the window’s)")
    made.add_argument("--meet", type=_address, action="append", default=[], metavar="HOST:PORT",
                      help="call this laptop too, where none is heard; repeatable")  # fmt: skip


def _revoke(commands: "_Commands") -> None:
    made = _command(commands, "revoke", "Remove a laptop.", 'revoke "Hall laptop" --why lost')
    made.add_argument("laptop", metavar="LAPTOP", help="its name, or the number that `devices` shows")
    made.add_argument("--why", required=True, choices=("lost", "left", "demoted"), help="why it goes")
    _json(made)


def _bundle(commands: "_Commands") -> None:
    ways = {
        "write": ("Write a file that the other laptops can read, and nobody else.", "bundle write ~/stick"),
        "read": ("Take in a file of another laptop; doing it twice is doing it once.", "bundle read ~/stick"),
    }
    made = _command(commands, "bundle", "Carry changes between laptops on a stick.", ways["write"][1])
    inner = made.add_subparsers(dest="way", metavar="write|read", required=True)
    for way, (does, example) in ways.items():
        part = _command(inner, way, does, example)
        part.add_argument("file", type=_path, metavar="FILE", help="a file, or the folder of a stick")
        if way == "write":
            part.add_argument("--whole", action="store_true", help="everything, not only what others may lack")
            part.add_argument("--no-photos", dest="photos", action="store_false", help="leave the photos out")
        _json(part)


def _folder(commands: "_Commands") -> None:
    does = "One step with a folder that Syncthing or the like shares: read what is new, add what is missing."
    made = _command(commands, "folder", does, "folder ~/Sync/library")
    made.add_argument("folder", type=_path, metavar="DIR", help="the shared folder, which has to be there")
    _json(made)


def _tour(commands: "_Commands") -> None:
    made = _command(commands, "tour", "Draw every screen into a folder.", "tour build/tour")
    made.add_argument("folder", type=Path, metavar="DIR")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="answer in JSON, for scripts")


def _user() -> str:
    """The name this computer knows the person by, empty if it knows none."""
    import getpass  # the window opens without it

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _machine() -> str:
    """What this computer is called."""
    import platform

    return platform.node() or "Laptop"


def _path(text: str) -> Path:
    return Path(text).expanduser()


def _backup_path(text: str) -> Path:
    """A file whose name says what it is."""
    path = _path(text)
    return path if path.suffix else path.with_name(path.name + ".skillshare-backup")


def _text(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _prefix(text: str) -> str:
    if len(text) != 2 or not (text.isascii() and text.isalpha()):
        raise argparse.ArgumentTypeError(f"{text} are not two letters from A to Z")
    return text.upper()


def _address(text: str) -> tuple[str, int]:
    found = parse(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text} is no address; type it as 192.168.1.20:40123")
    return found


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"{text} is no port; they go up to 65535")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date; type it as 2026-12-10") from None


def _opening(text: str) -> tuple[int, int, int | None, int]:
    """Weekday (0 is Monday), then opening, changeover or None, closing, in minutes since midnight."""
    found = _OPENING.fullmatch(text.strip().lower())
    if found is None or found[1][:3] not in DAYS:
        raise argparse.ArgumentTypeError(f'{text} are no hours; type them as "Tue 17:00-20:00"')
    changeover = _minutes(found[4], found[5]) if found[4] else None
    return DAYS.index(found[1][:3]), _minutes(found[2], found[3]), changeover, _minutes(found[6], found[7])


def _minutes(hours: str, minutes: str) -> int:
    return int(hours) * 60 + int(minutes)


if __name__ == "__main__":
    sys.exit(main())
