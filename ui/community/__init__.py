"""Community: what the house has agreed on, how this laptop looks, what goes in and out as files."""

from ui.community.place import CommunityPlace

__all__ = ["CommunityPlace"]
