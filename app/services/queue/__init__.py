"""The queue room: who is next and why; it reads customers, renewals, promises and contacts and writes nothing."""
