# Opens the file and the table as other programs do: against the published schema, and with csv (and pandas, where there
# is one), every value equal.

import csv
import json
import sys

import jsonschema

schema, file, table = sys.argv[1:]
with open(schema, encoding="utf-8") as text:
    schema = json.load(text)
with open(file, encoding="utf-8") as text:
    stored = json.load(text)
jsonschema.Draft202012Validator.check_schema(schema)
jsonschema.Draft202012Validator(schema).validate(stored)

ratings = {rating["session"]: rating for rating in stored["ratings"]}
NONE = {"pain": None, "stiffness": None, "effort": None, "note": ""}


def text(value):
    return "" if value is None else str(value)


def safe(value):
    return "'" + value if value[:1] in ("=", "+", "-", "@", "\t", "\r") and value else value


expected = []
for session in reversed(stored["sessions"]):
    after = ratings.get(session["id"], NONE)
    for nth, did in enumerate(session["exercises"]):
        expected.append(
            {
                "date": session["started"][:10],
                "started": session["started"],
                "session": session["id"],
                "finished": "yes" if session["finished"] else "no",
                "variant": text(did["variant"]),
                "done": text(did["done"]),
                "planned": text(did["planned"]),
                "seconds": text(did["seconds"]),
                "hurt": " ".join(hurt["how"] for hurt in session["hurts"] if hurt["nth"] == nth),
                "pain_before": text(session["before"]["pain"]),
                "stiffness_before": text(session["before"]["stiffness"]),
                "pain_after": text(after["pain"]),
                "stiffness_after": text(after["stiffness"]),
                "effort": text(after["effort"]),
                "note": safe(after["note"]),
            }
        )

with open(table, encoding="utf-8-sig", newline="") as lines:
    rows = list(csv.DictReader(lines))
assert len(rows) == len(expected), (len(rows), len(expected))
for row, wanted in zip(rows, expected):
    for column, value in wanted.items():
        assert row[column] == value, (column, row[column], value)

try:
    import pandas
except ImportError:
    print("pandas is not here; csv alone has opened the table.")
else:
    frame = pandas.read_csv(table, keep_default_na=False, dtype=str)
    assert frame.to_dict("records") == rows
print(f"{len(stored['sessions'])} sessions, {len(rows)} rows: the schema fits, and all values are equal.")
