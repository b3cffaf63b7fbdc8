"""Starts the program."""

import sys

from app.bootstrap import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
