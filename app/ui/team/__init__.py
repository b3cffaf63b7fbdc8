"""The team overview on screen: what a supervisor or manager looks at all day."""
