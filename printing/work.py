"""One job: what it asks for, done, or the reason why not."""

import json
import os
import pathlib

import letters
import pandoc
import pdf


def done(job):
    job = {**job, **json.loads(job["settings"])}
    os.environ["SOURCE_DATE_EPOCH"] = str(job["epoch"])
    if job["kind"] == "docx":
        made, complaints = pandoc.made(job)
    else:
        missing = letters.missing(job)
        if missing:
            return {"outcome": "refused", "letters": missing}
        made, complaints = pdf.made(job)
    if complaints:
        return {"outcome": "failed", "messages": complaints}
    pathlib.Path(job["output"]).write_bytes(made)
    return {"outcome": "printed"}
