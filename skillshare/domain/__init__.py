"""The rules of lending and sharing as pure functions over values. No clock, randomness, files, Qt or database here."""
