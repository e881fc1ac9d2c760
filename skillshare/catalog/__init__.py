"""The catalog: a cache of what the journal folds to, in tables a screen can be answered from.

Rows never leave this folder; screens get frozen values. Drop it and rebuild it at any time: a schema change is that.
"""
