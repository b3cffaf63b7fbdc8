"""The portfolio on screen: looking at the file an office sends, importing it, and sending back what was not taken."""
