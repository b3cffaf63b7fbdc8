"""The command line of those who set up a shared database: company, groups, people, imports, assignment, reports."""
