"""The files that a job names, by the address under which its text names them. There are no others."""

import mimetypes
import pathlib


def read(job, address):
    return pathlib.Path(job["files"][address]).read_bytes()


def media_type(job, address):
    return mimetypes.guess_type(job["files"][address])[0] or "application/octet-stream"
