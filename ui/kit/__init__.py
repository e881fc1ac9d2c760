"""The parts every place is made of: theme, fonts, icons, pictures and widgets that take plain values.

Nothing here knows the domain, the catalog or a file of the community.
"""
