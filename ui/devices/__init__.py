"""The laptops of a community: who is in, what waits to go where, adding and removing one, review of late entries.

How laptops find and trust each other is `sync`'s.
"""

from ui.devices.page import DevicesPage

__all__ = ["DevicesPage"]
