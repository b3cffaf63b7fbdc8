"""The tables: what lies in the encrypted store, and the migrations of both databases. It knows no service and no screen."""
