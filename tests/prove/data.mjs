// The file of all that is stored and the table beside it, opened by other programs: tests/formats.rs holds that the app
// writes exactly these. python3 with jsonschema reads them, and pandas where it is installed.

import { execFileSync } from "node:child_process";

const FILES = ["docs/export.schema.json", "tests/formats/export-1.json", "tests/formats/export-1.csv"];
execFileSync("python3", ["tests/prove/support/table.py", ...FILES], { stdio: "inherit" });
