"""The rota of house duties on screen: who opens, who cleans, who steps in."""
