"""Prints the reports of a build: what is asked as JSON in a file or on standard input, what became of each job as a line of JSON on
standard output.

The request names the faces of the letters, the files of the look (`*.typ`), how many seconds of the processor a job may take,
and the jobs. Whatever else is said, by whichever library, goes to standard error, where its reader takes it for a failure.
"""

import gc
import json
import os
import sys
import tempfile

import environment


def main():
    # The process ends with its jobs; until then nothing is gained by looking for rings of objects.
    gc.disable()
    with open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin as file:
        request = json.load(file)
    with tempfile.TemporaryDirectory(prefix="kyyeu-print-") as folder:
        environment.enter(folder)
        # Folders, proxies and the clock are settled before the libraries look for them.
        import limits
        import work

        workshop = work.Workshop(folder, request["faces"], request["look"])
        for job in request["jobs"]:
            limits.begin(request["seconds"])
            say(job["number"], workshop.done(job))


def say(number, outcome):
    print(json.dumps({"job": number, **outcome}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    # All is said and cleared away; taking the libraries apart would only take time.
    os._exit(0)
