"""Addresses of laptops: as people type them, and which of them this app talks to at all (sync §5).

Nothing is opened here; a name is looked up only by who connects.
"""

from ipaddress import ip_address
from typing import Final

PORT: Final = 47_513
"""Where a laptop listens if it can, so that a remembered address works again tomorrow."""


def parse(text: str) -> tuple[str, int] | None:
    """Host and port of "host:port" or "[host]:port", None if it is not so."""
    host, colon, port = text.strip().rpartition(":")
    bare = host.removeprefix("[").removesuffix("]") if host.startswith("[") else host
    if not colon or not bare or (":" in bare and bare == host) or not (port.isascii() and port.isdecimal()):
        return None
    return (bare, int(port)) if 0 < int(port) < 65536 else None


def shown(host: str, port: int) -> str:
    """An address as it is typed."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def nearby(host: str) -> bool:
    """Whether an IP address is of this machine, a private network or the link itself."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return False
    if address.version == 6 and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if address.is_multicast or address.is_unspecified or (address.version == 4 and address.is_reserved):
        return False
    return address.is_private or address.is_link_local
