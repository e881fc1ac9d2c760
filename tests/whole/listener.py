"""A screen reader of a few lines: walks what stands on the accessibility bus, then listens, and prints both as JSON.

Run by the system's own Python, which has pyatspi; it imports nothing of the app. `listener.py WAIT` listens for so many
seconds after the walk.
"""

import json
import sys

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

APP = "skillshare"
LONGEST = 20
"""Seconds in which the app joins the bus, at the most."""
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


def on_bus() -> list[object]:
    """The app, once it has joined the bus."""
    return [app for app in pyatspi.Registry.getDesktop(0) if app is not None and app.name == APP]


def main(seconds: float) -> None:
    joining, loop = GLib.MainLoop(), GLib.MainLoop()
    pyatspi.Registry.registerEventListener(on_announcement, "object:announcement")
    # The app joins soon after this, and whoever joins is an event of the desktop.
    pyatspi.Registry.registerEventListener(
        lambda _: joining.quit() if on_bus() else None, "object:children-changed:add"
    )
    if not on_bus():
        GLib.timeout_add_seconds(LONGEST, joining.quit)
        joining.run()
    for app in on_bus():
        walk(app)
    sys.stderr.write("walked\n")
    sys.stderr.flush()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()
    sys.stdout.write(json.dumps({"names": names, "heard": heard}))


main(float(sys.argv[1]))
