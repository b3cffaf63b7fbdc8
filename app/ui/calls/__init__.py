"""Working a call on screen: places queue, customer, script and record side by side and joins them to the services."""
