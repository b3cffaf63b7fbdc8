"""Import of the real portfolio against a bare COPY of the same rows."""

import csv
import gzip
from statistics import median
from time import perf_counter
from typing import Any

import psycopg
from psycopg import sql

from app.services.portfolio.commands import import_file
from app.services.server.embedded import EmbeddedServer
from benchmarks.desk import PORTFOLIO, Desk, new_desk

ROUNDS = 3
LIMIT = 4.0


def measure(server: EmbeddedServer) -> dict[str, Any]:
    """Return the medians of several rounds on fresh databases, in seconds, and the ratio against the limit."""
    ours, same_rows, file_lines, rows = [], [], [], 0
    for number in range(ROUNDS):
        desk = new_desk(server, f"import_{number}")
        started = perf_counter()
        with desk.team.supervisor.remote() as remote:
            rows = import_file(remote, PORTFOLIO).new
        ours.append(perf_counter() - started)
        same_rows.append(_copy_same_rows(desk))
        file_lines.append(_copy_file_lines(desk))
    ratio = median(ours) / median(same_rows)
    return {
        "rows": rows,
        "ours_s": median(ours),
        "copy_same_rows_s": median(same_rows),
        "copy_file_lines_without_keys_s": median(file_lines),
        "ratio_to_file_lines": median(ours) / median(file_lines),
        "ratio": ratio,
        "limit": LIMIT,
        "holds": ratio <= LIMIT,
    }


def _copy_same_rows(desk: Desk) -> float:
    """Time a COPY of what the import wrote into empty tables with the same keys."""
    with psycopg.connect(desk.database.dsn, autocommit=True) as connection:
        spent = 0.0
        for table in ("customer", "policy"):
            source, bare = sql.Identifier("app", table), sql.Identifier(f"bare_{table}")
            connection.execute(
                sql.SQL("CREATE TABLE public.{} (LIKE {} INCLUDING DEFAULTS INCLUDING INDEXES)").format(bare, source)
            )
            with connection.cursor().copy(sql.SQL("COPY {} TO STDOUT").format(source)) as out:
                data = b"".join(out)
            started = perf_counter()
            with connection.cursor().copy(sql.SQL("COPY public.{} FROM STDIN").format(bare)) as copy:
                copy.write(data)
            spent += perf_counter() - started
    return spent


def _copy_file_lines(desk: Desk) -> float:
    """Time a COPY of the file's lines, already parsed, into one table without keys."""
    with gzip.open(PORTFOLIO, "rt", encoding="utf-8-sig", newline="") as file:
        _header, *lines = csv.reader(file)
    with psycopg.connect(desk.database.dsn, autocommit=True) as connection:
        columns = sql.SQL(", ").join(sql.SQL("{} text").format(sql.Identifier(f"c{n}")) for n in range(len(lines[0])))
        connection.execute(sql.SQL("CREATE TABLE public.bare_lines ({})").format(columns))
        started = perf_counter()
        with connection.cursor().copy("COPY public.bare_lines FROM STDIN") as copy:
            for line in lines:
                copy.write_row(line)
        return perf_counter() - started
