"""The access room: who acts, in which role, and what that role may do."""
