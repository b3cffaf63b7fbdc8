"""The remote room speaks with the shared database: the functions of docs/protocol.md as calls with values, and what went wrong as kinds.

It holds no state but a line; what is sent and what becomes of the answers is the business of sync, team, portfolio and assignment.
"""
