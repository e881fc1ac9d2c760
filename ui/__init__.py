"""The window: places, parts and the bridge to the community; one composition root in `ui.app`.

No SQL, no rules and no sockets here.
"""
