"""The surroundings of a print: no folder but its own, nothing of the user's locale, and no way to the network."""

import os
import tempfile
import time

# Nobody listens on port 9 of the machine itself, so that whatever asks for an address is refused at once.
CLOSED = "http://127.0.0.1:9"
PROXIES = ("http_proxy", "https_proxy", "all_proxy")


def enter(folder):
    os.environ.update(TMPDIR=folder, TZ="UTC", LC_ALL="C.UTF-8")
    for name in PROXIES:
        os.environ[name] = os.environ[name.upper()] = CLOSED
    os.environ["no_proxy"] = os.environ["NO_PROXY"] = ""
    time.tzset()
    tempfile.tempdir = folder
