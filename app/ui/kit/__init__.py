"""The kit: theme, words, widgets, background lanes and page behaviour that every room builds on; it knows no room."""
