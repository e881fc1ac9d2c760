"""Meeting other laptops on the screen: the bridge to the network's thread, adding a laptop, joining a community.

What is said on the wire is `sync`'s.
"""
