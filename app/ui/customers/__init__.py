"""The customer on screen: name, facts of the policies, the masked number; it changes nothing."""
