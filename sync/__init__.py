"""Empty as yet: here will live how laptops tell each other what happened (sync §1-§6), from pairing to sticks.

Never here: Qt and SQL. Only one module may run a loop; the protocol takes bytes and returns values.
"""
