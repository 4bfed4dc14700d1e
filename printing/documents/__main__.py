"""Cleans the documents that a site hands out: jobs as JSON in a file, what became of each as a line of JSON on standard output.

A job names a copy of the document, its kind, and two files to be written: the cleaned document and the text that a reader
meets in it. What cannot be taken out without a person's decision is told, and the document is not written. Whatever else is
said, by whichever library, goes to standard error.
"""

import json
import pathlib
import sys

import cleaning


def main():
    jobs = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["jobs"]
    for number, job in enumerate(jobs):
        print(json.dumps({"job": number, **cleaning.done(job)}), flush=True)


if __name__ == "__main__":
    main()
