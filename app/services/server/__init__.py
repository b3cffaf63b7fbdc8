"""The server room starts and stops a PostgreSQL of our own on this machine, for trying the program out and for its tests.

It owns the cluster's directory, the private socket, the superuser's password and the life of the server process. It knows nothing of
what people do with the databases in it: who may see what is the business of the shared schema, and talking to a company's own server
needs nothing from here.
"""
