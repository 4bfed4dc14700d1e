"""Times whole builds of the same pages by kyyeu and by Hugo, in turn, and prints the medians and the ratios pair by pair."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
KYYEU = REPOSITORY / ".build/release/kyyeu"
# The program itself, not the Python script that starts it.
HUGO = next(REPOSITORY.glob(".venv/lib/python3*/site-packages/hugo/binaries/hugo*"))
BASE_URL = "https://example.org/khoa/"


def run(command, folder):
    """Runs a command as a process of its own: wall seconds, processor seconds, peak memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}:\n{errors.decode(errors='replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def corpus(pages, folder, index):
    script = os.environ.get("KYYEU_BENCH_CORPUS", str(HERE / "corpus.py"))
    subprocess.run([sys.executable, script, str(pages), str(folder / "content"), "7", index], check=True)


def row(name, runs):
    wall, processor, memory = (statistics.median(column) for column in zip(*runs))
    print(f"{name:8}{wall:10.2f} s{processor:10.2f} s{memory:10.0f} MB")


def main():
    pages, runs = int(sys.argv[1]), int(sys.argv[2])
    with tempfile.TemporaryDirectory(prefix="kyyeu-bench-") as name:
        ours, theirs = pathlib.Path(name, "kyyeu"), pathlib.Path(name, "hugo")
        corpus(pages, ours, "index.md")
        corpus(pages, theirs, "_index.md")
        (ours / "content/site.yaml").write_text(f"name: Đảng bộ Khoa\nbase_url: {BASE_URL}\n", encoding="utf-8")
        shutil.copytree(HERE / "hugo", theirs, dirs_exist_ok=True)
        commands = {
            "kyyeu": ([KYYEU, "build", "--quiet", "--date", "2026-12-05"], ours, ours / "public"),
            "hugo": ([HUGO, "--quiet", "--baseURL", BASE_URL], theirs, theirs / "public"),
        }
        results = {key: [] for key in commands}
        for turn in range(runs + 1):
            for key, (command, folder, output) in commands.items():
                shutil.rmtree(output, ignore_errors=True)
                measured = run([str(part) for part in command], folder)
                if turn > 0:  # the first turn warms the disk's cache
                    results[key].append(measured)
        print(f"{pages} pages, {os.cpu_count()} cores, median of {runs} runs in turn, output removed before each")
        print(f"{'':8}{'wall':>12}{'processor':>12}{'peak memory':>13}")
        for key in commands:
            row(key, results[key])
            files = sum(1 for path in commands[key][2].rglob("*") if path.is_file())
            print(f"{'':8}{files} files written")
        pairs = [[a / b for a, b in zip(*pair)] for pair in zip(results["hugo"], results["kyyeu"])]
        for label, ratios in zip(("time", "processor time", "peak memory"), zip(*pairs)):
            print(f"Hugo / kyyeu, {label}: {statistics.median(ratios):.1f} (from {min(ratios):.1f} to {max(ratios):.1f})")


main()
