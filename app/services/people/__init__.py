"""The people room: the members of a group as the laptop knows them."""
