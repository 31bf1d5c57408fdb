"""Reads a list into a DuckDB file, keeps one row a company and indexes five columns. Prints the seconds it took."""

import json
import sys
import time

import duckdb

source, target, domain, *indexed = sys.argv[1:]
start = time.perf_counter()
db = duckdb.connect(target)
db.execute(
    f"""
    CREATE TABLE account AS
    SELECT * EXCLUDE (place) FROM (
        SELECT *, row_number() OVER (PARTITION BY lower("{domain}") ORDER BY "Record ID") AS place
        FROM read_csv(?, header = true))
    WHERE place = 1
    """,
    [source],
)
for number, column in enumerate(indexed):
    db.execute(f'CREATE INDEX index_{number} ON account ("{column}")')
rows = db.execute("SELECT count(*) FROM account").fetchone()[0]
db.close()
print(json.dumps({"seconds": time.perf_counter() - start, "rows": rows}))
