"""The place Calendar: what happens when and where, painted in one widget, and read as a list.

What a session or a booking is belongs to the domain; here it is a block of time.
"""
