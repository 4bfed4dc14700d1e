"""What a run of kyyeu took of the machine."""

import os
import subprocess
import sys
import tempfile

from conftest import REPOSITORY

# A process begins with the memory of the one that starts it, and this one holds inputs of many megabytes: so a small one
# starts kyyeu and tells what it took.
STARTER = """
import os, resource, subprocess, sys
told, limit, value, *command = sys.argv[1:]
lower = (lambda: resource.setrlimit(int(limit), (int(value), int(value)))) if limit else None
process = subprocess.Popen(command, stdin=subprocess.DEVNULL, preexec_fn=lower)
_, status, usage = os.wait4(process.pid, 0)
with open(told, "w") as file:
    print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, file=file)
"""


def measured(kyyeu, *arguments, env=None, stdout=subprocess.PIPE, stderr=subprocess.PIPE, limit=("", ""), timeout=120):
    """Runs kyyeu and tells how it ended, what it said, and what it took: seconds of processor time and megabytes."""
    with tempfile.NamedTemporaryFile("r") as told:
        said = subprocess.run(
            [sys.executable, "-c", STARTER, told.name, *map(str, limit), str(kyyeu.path), *map(str, arguments)],
            cwd=REPOSITORY, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, timeout=timeout,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **(env or {})})
        code, seconds, megabytes = told.read().split()
    text = b"".join(part for part in (said.stderr, said.stdout) if part).decode()
    return int(code), text, float(seconds), float(megabytes)
