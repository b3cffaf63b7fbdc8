"""Handing customers out on screen: propose, look at it, confirm; and the tab that begins with the import."""
