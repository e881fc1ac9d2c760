"""This machine's clock, the site's time zone by its IANA name, and the name this machine uses. Due days are days of the
site (R7)."""

import os
import time
from datetime import datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def wall_clock() -> int:
    """Milliseconds since 1970 UTC as this machine's clock says."""
    return time.time_ns() // 1_000_000


def zone_of(name: str) -> tzinfo:
    """The zone of that name; this machine's present offset if the name is empty or unknown here."""
    if name:
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
    return datetime.now().astimezone().tzinfo or ZoneInfo("UTC")


def system_zone() -> str:
    """The IANA name of this machine's zone, empty if it cannot be told."""
    named = os.environ.get("TZ", "").lstrip(":")
    if not named:
        target = os.path.realpath("/etc/localtime")
        _, found, named = target.partition("zoneinfo/")
        named = named if found else ""
    if not named and Path("/etc/timezone").is_file():
        named = Path("/etc/timezone").read_text(encoding="utf-8").strip()
    try:
        return ZoneInfo(named).key if named else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
