"""Everything that is true without a screen. Services know no Qt."""
