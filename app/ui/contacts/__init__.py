"""The contact record on screen: the form, what saving will do, and the history."""
