"""How laptops tell each other what happened: protocol without I/O, pairing, discovery, TLS, stick and folder, the node.

Never here: Qt and SQL. Only the node runs asyncio; everything else takes bytes and returns values (sync §3).
"""
