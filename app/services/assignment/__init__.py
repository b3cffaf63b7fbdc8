"""The assignment room: spreading due customers evenly over the people on duty."""
