"""The calls room: working one call across queue, scripts, contacts and renewals."""
