"""The portfolio room: reading the files offices send and importing policies that fall due."""
