"""The team room: the overview a supervisor or manager sees."""
