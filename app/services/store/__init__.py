"""The store: the encrypted file on this laptop, its sessions, and the small values every room shares."""
