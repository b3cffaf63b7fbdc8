"""The vault: what stands between a passphrase and the key of the encrypted store, and who has one on this machine."""
