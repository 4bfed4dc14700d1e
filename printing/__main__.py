"""Prints the reports of a build: jobs as JSON in a file or on standard input, what became of each as a line of JSON on standard output.

Whatever else is said, by whichever library, goes to standard error, where its reader takes it for a failure.
"""

import json
import sys
import tempfile

import environment


def main():
    with open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin as file:
        jobs = json.load(file)["jobs"]
    with tempfile.TemporaryDirectory(prefix="kyyeu-print-") as folder:
        environment.enter(folder)
        # Fonts and folders are settled before the libraries look for them.
        import work

        for number, job in enumerate(jobs):
            say(number, work.done(job))


def say(number, outcome):
    print(json.dumps({"job": number, **outcome}), flush=True)


if __name__ == "__main__":
    main()
