"""The scripts room: what to say on a call, in three languages, with the customer's facts filled in."""
