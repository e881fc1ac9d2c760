"""A screen reader of a few lines: walks what stands on the accessibility bus, then listens, and prints both as JSON.

Run by the system's own Python, which has pyatspi; it imports nothing of the app. `listener.py WAIT` listens for so many
seconds after the walk.
"""

import json
import sys
import time

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

APP = "skillshare"
heard: list[str] = []
names: list[str] = []


def on_announcement(event: object) -> None:
    heard.append(str(getattr(event, "any_data", "")))


def walk(node: object) -> None:
    """Note the role and name of all that is on show."""
    names.append(f"{node.getRoleName()}: {node.name}")  # type: ignore[attr-defined]
    for child in node:  # type: ignore[attr-defined]
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            walk(child)


def main(seconds: float) -> None:
    pyatspi.Registry.registerEventListener(on_announcement, "object:announcement")
    deadline = time.monotonic() + 20
    apps: list[object] = []
    while not apps and time.monotonic() < deadline:
        time.sleep(0.1)
        apps = [app for app in pyatspi.Registry.getDesktop(0) if app is not None and app.name == APP]
    for app in apps:
        walk(app)
    sys.stderr.write("walked\n")
    sys.stderr.flush()
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()
    sys.stdout.write(json.dumps({"names": names, "heard": heard}))


main(float(sys.argv[1]))
