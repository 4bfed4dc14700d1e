"""Whole processes measured from outside, in turn, so that a machine whose speed drifts serves both alike."""

import os
import statistics
import subprocess
import sys
import time


def run(command, folder):
    """Runs a command as a process of its own: wall seconds, processor seconds, peak memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(
        [str(part) for part in command], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}:\n{errors.decode(errors='replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(measures, runs, ratios):
    """Takes the measures in turn, prints the medians of each and the ratios of the pairs named, run by run."""
    results = {name: [] for name in measures}
    for turn in range(runs + 1):
        for name, measure in measures.items():
            measured = measure()
            if turn > 0:  # the first turn warms the disk's cache
                results[name].append(measured)
    print(f"{'':12}{'wall':>12}{'processor':>12}{'peak memory':>13}")
    for name, measured in results.items():
        wall, processor, memory = (statistics.median(column) for column in zip(*measured))
        print(f"{name:12}{wall:10.2f} s{processor:10.2f} s{memory:10.0f} MB")
    for above, below in ratios:
        pairs = [[a / b for a, b in zip(*pair)] for pair in zip(results[above], results[below])]
        for label, found in zip(("time", "processor time", "peak memory"), zip(*pairs)):
            print(f"{above} / {below}, {label}: {statistics.median(found):.2f} (from {min(found):.2f} to {max(found):.2f})")
