"""The signed journal: the only truth. Entry format, keys, clock, storage, checks and blobs live here.

What facts mean belongs to the domain, what screens read to the catalog; sockets and Qt never come in.
"""
