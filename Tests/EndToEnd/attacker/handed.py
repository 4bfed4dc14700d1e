#!/usr/bin/env python3
"""Stands for the Python that prints: the file of each job is what its printer would be handed, word for word, so that an attack reads
all of a print without one sheet of it being set."""

import json
import pathlib
import sys

for job in json.loads(pathlib.Path(sys.argv[-1]).read_bytes())["jobs"]:
    pathlib.Path(job["output"]).write_bytes(pathlib.Path(job["data"]).read_bytes())
    print(json.dumps({"job": job["number"], "outcome": "printed"}), flush=True)
