"""How laptops tell each other what happened (sync §1-§6): finding, pairing, talking, and carrying on sticks.

Never here: Qt and SQL. Only the node runs a loop; the protocol takes bytes and returns values.
"""
