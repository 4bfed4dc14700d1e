"""Printers for tests: what stands in the place of Python for `--python`, and processes of kyyeu's as the system shows them."""

import os
import pathlib
import signal
import time


def write(folder, name, lines):
    """A program that `sh` runs; its arguments are those of the real one: `-I -B DRIVER JOBS`."""
    path = pathlib.Path(folder) / name
    path.write_text(f"#!/bin/sh\n{lines}\n")
    path.chmod(0o700)
    return path


def below(root):
    """Processes that work in the `.kyyeu/` of a site: their numbers, by what the system says of them."""
    mark = os.fsencode(os.path.realpath(root / ".kyyeu"))
    found = set()
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            told = (entry / "cmdline").read_bytes() + b"\0" + os.fsencode(os.readlink(entry / "cwd"))
            state = (entry / "stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            continue
        if mark in told and state != "Z":
            found.add(int(entry.name))
    return found


def stop_all(root, seconds=0.5):
    """Stops the processes that work for a site, those that begin in so many seconds among them."""
    stopped, end = set(), time.monotonic() + seconds
    while time.monotonic() < end:
        for number in below(root) - stopped:
            try:
                os.kill(number, signal.SIGSTOP)
            except ProcessLookupError:
                continue
            stopped.add(number)
        time.sleep(0.005)


def wait_for(condition, seconds=20.0):
    """Waits until a condition holds and gives what it gave; fails where it does not come to hold."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.005)
    raise AssertionError(f"nothing of the kind in {seconds} s")
