"""One job: what it asks for, done, or the reason why not."""

import json
import os
import pathlib

import letters
from refusal import Refusal
from typesetting import Typesetter


class Workshop:
    """What all jobs share: the folder of temporary files, the faces of the letters, the look of a print."""

    def __init__(self, folder, faces, look):
        self.faces = faces
        self.typesetter = Typesetter(pathlib.Path(folder), faces, look)

    def done(self, job):
        """The reply for a job whose file is written where it asks, or is not."""
        os.environ["SOURCE_DATE_EPOCH"] = str(job["epoch"])
        data = json.loads(pathlib.Path(job["data"]).read_bytes())
        missing = letters.missing(data, self.faces)
        if missing:
            return {"outcome": "refused", "letters": missing}
        try:
            made = self.typesetter.made(job, data) if job["kind"] == "pdf" else self.word(job, data)
        except Refusal as refusal:
            return refusal.reply
        pathlib.Path(job["output"]).write_bytes(made)
        return {"outcome": "printed"}

    def word(self, job, data):
        # Who prints pages alone does without what it takes to load this.
        import word

        try:
            return word.write({**job, "data": data, "files": {**job["files"], **self.faces}})
        except Exception as error:
            # What one report meets stops no other.
            raise Refusal.failed(f"{type(error).__name__}: {error}") from error
