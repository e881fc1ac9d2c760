"""Community: what the house has agreed on, how this laptop looks, what goes in and out as files.

The place is in `place`. Other places use the small parts in `fields`, so nothing is imported here.
"""
