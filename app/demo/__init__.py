"""The demo desk: an invented company on a server of this machine, filled with a real portfolio under invented names."""
