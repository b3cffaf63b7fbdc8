"""Scripts on screen: the text read aloud, its branches, objections and points to be said."""
