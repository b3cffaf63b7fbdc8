"""The tour: the real window worked by real keys and clicks, with a picture and facts read from screen and databases at every step."""
