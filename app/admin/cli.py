"""The administrator's commands. Each stands in a module of its own with `add_parser` and `run`; a new one is added to COMMANDS."""

import argparse
import sys
from collections.abc import Callable, Sequence
from types import ModuleType

import psycopg

from app.admin import assign, check, group, import_, init, status, target, user
from app.admin.troubles import SCHEMA_SENTENCES, Stopped, sentence_for
from app.services.server.schema import SchemaTrouble

COMMANDS: tuple[ModuleType, ...] = (init, group, user, target, check, import_, assign, status)
"""In the order of the help; check needs no server, import and assign use the line of the person named in the DSN."""

STOPPED = 2


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 2 stopped with a sentence on standard error and nothing changed."""
    parser = argparse.ArgumentParser(
        prog="renewal-desk admin", description="Accounts and settings on the shared database."
    )
    subparsers = parser.add_subparsers(required=True, metavar="command")
    for command in COMMANDS:
        command.add_parser(subparsers)
    options = parser.parse_args(arguments)
    work: Callable[[argparse.Namespace], int] = options.run
    try:
        return work(options)
    except Stopped as stopped:
        return _stop(str(stopped))
    except SchemaTrouble as trouble:
        return _stop(SCHEMA_SENTENCES[trouble.problem])
    except psycopg.Error as error:
        return _stop(sentence_for(error))


def _stop(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return STOPPED
