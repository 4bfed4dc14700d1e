"""One document: cleaned, or the reason why not."""

import pathlib

import opendocument
import portable
import sheets
import slides
import word
from faults import Unusable

KINDS = {"docx": word, "xlsx": sheets, "pptx": slides, "odf": opendocument, "pdf": portable}


def done(job):
    try:
        outcome = KINDS[job["kind"]].cleaned(pathlib.Path(job["input"]).read_bytes())
    except Unusable as fault:
        return {"outcome": "unusable", "fault": fault.what}
    except (MemoryError, RecursionError):
        return {"outcome": "unusable", "fault": "too-large"}
    if outcome.found:
        return {"outcome": "refused", "found": outcome.found}
    pathlib.Path(job["output"]).write_bytes(outcome.content)
    pathlib.Path(job["text"]).write_text("\n".join(outcome.text), encoding="utf-8", errors="replace")
    return {"outcome": "cleaned"}
