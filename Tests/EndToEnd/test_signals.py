"""A build that is ended while it prints: what it leaves behind, and what it leaves alive."""

import os
import signal
import stat
import subprocess
import time

import pytest

import faculty
import printers
from conftest import DATE, REPOSITORY, RUNS_ALL, tree

SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL]
# Moments of printing: seconds after the tool that prints was started.
MOMENTS = [0, 0.01, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.45, 0.6] if RUNS_ALL else [0, 0.03, 0.1, 0.3]
INTERNAL = "Cấp ủy đã kiểm điểm nghiêm túc từng việc được giao trong năm."

# Writes what a printer writes, a file for each job and one of its own, starts a process that would outlive it, and goes on and on.
SLOW = """
exec >&2 2>/dev/null
folder=$(dirname "$4")
sleep 61 &
n=0
while :; do
  n=$((n + 1))
  cat "$4" >"$folder/$((n % 4))"
  mktemp -d >/dev/null
  sleep 0.02
done
"""


@pytest.fixture(scope="module")
def site_of_reports(kyyeu, tmp_path_factory):
    root = faculty.write(tmp_path_factory.mktemp("signals") / "site")
    result = kyyeu.run("build", "--audience", "internal", "--no-pdf", "--root", root, "--date", DATE)
    assert result.returncode == 0, result.stderr.decode()
    return root


@pytest.fixture
def temporary(tmp_path):
    folder = tmp_path / "tmp"
    folder.mkdir()
    return folder


def start(kyyeu, root, temporary, python, command="report"):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TMPDIR": str(temporary)}
    # What was ignored before stays ignored, and a test may itself be run in the background.
    return subprocess.Popen(
        [str(kyyeu.path), command, "--root", str(root), "--date", DATE, "--quiet", "--python", str(python)],
        cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=lambda: [signal.signal(number, signal.SIG_DFL) for number in SIGNALS[:3]])


def left(root):
    """What lies in `.kyyeu/` beside the markers and the prints of before."""
    return [
        path for path in tree(root / ".kyyeu")
        if path != ".gitignore" and not path.startswith("print/") and not path.endswith("/marker")]


def open_to_others(root):
    """Everything in `.kyyeu/` and internal/ that another user might look into."""
    found = []
    for top in (root / ".kyyeu", root / "internal"):
        for path in [top, *top.rglob("*")]:
            try:
                mode = path.lstat().st_mode
            except FileNotFoundError:
                continue
            if not stat.S_ISLNK(mode) and mode & 0o077:
                found.append(str(path))
    return found


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_nothing_is_left_and_nothing_lives_on(kyyeu, site_of_reports, temporary, tmp_path, number):
    root, python = site_of_reports, printers.write(tmp_path, "python", SLOW)
    before = tree(root / "internal")
    for moment in MOMENTS:
        process = start(kyyeu, root, temporary, python)
        printers.wait_for(lambda: printers.below(root))
        time.sleep(moment)
        assert open_to_others(root) == []
        assert number != signal.SIGKILL or left(root) != []
        os.kill(process.pid, number)
        end = time.monotonic()
        said = process.communicate(timeout=10)[1].decode()
        printers.wait_for(lambda: not printers.below(root), seconds=max(1 - (time.monotonic() - end), 0.01))
        assert (process.returncode, said) == (-number, ""), moment
        assert list(temporary.iterdir()) == []
        assert tree(root / "internal") == before
        if number != signal.SIGKILL:
            assert left(root) == [], moment
    assert kyyeu.run("build", "--no-pdf", "--root", root, "--date", DATE).returncode == 0
    # The next build clears up, whichever edition it makes.
    assert left(root) == []


def test_the_real_printer_is_ended_too(kyyeu, site_of_reports, temporary):
    root = site_of_reports
    for number in SIGNALS:
        process = start(kyyeu, root, temporary, REPOSITORY / ".venv/bin/python")
        # The first file of a job lies there: the second is being printed.
        printers.wait_for(lambda: [path for path in left(root) if path.endswith("/0")])
        assert open_to_others(root) == []
        assert any(INTERNAL in data.decode(errors="replace") for data in tree(root / ".kyyeu/output/internal").values())
        os.kill(process.pid, number)
        process.communicate(timeout=10)
        printers.wait_for(lambda: not printers.below(root), seconds=1)
        assert process.returncode == -number
        assert list(temporary.iterdir()) == []
        if number != signal.SIGKILL:
            assert left(root) == []


def test_a_second_signal_does_not_wait(kyyeu, site_of_reports, temporary, tmp_path):
    process = start(kyyeu, site_of_reports, temporary, printers.write(tmp_path, "python", SLOW))
    printers.wait_for(lambda: printers.below(site_of_reports))
    os.kill(process.pid, signal.SIGINT)
    os.kill(process.pid, signal.SIGTERM)
    process.communicate(timeout=10)
    assert process.returncode in (-signal.SIGINT, -signal.SIGTERM)
    printers.wait_for(lambda: not printers.below(site_of_reports), seconds=1)


def test_a_hangup_that_was_ignored_before_stays_ignored(kyyeu, site_of_reports, temporary, tmp_path):
    python = printers.write(tmp_path, "python", SLOW)
    process = subprocess.Popen(
        ["nohup", str(kyyeu.path), "report", "--root", str(site_of_reports), "--date", DATE, "--python", str(python)],
        cwd=tmp_path, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    printers.wait_for(lambda: printers.below(site_of_reports))
    os.kill(process.pid, signal.SIGHUP)
    time.sleep(0.3)
    assert process.poll() is None
    os.kill(process.pid, signal.SIGTERM)
    process.communicate(timeout=10)
    assert process.returncode == -signal.SIGTERM


@pytest.mark.parametrize("number", SIGNALS[:3], ids=lambda number: number.name)
def test_a_server_ends_at_once(kyyeu, site_of_reports, number):
    process = subprocess.Popen(
        [str(kyyeu.path), "serve", "--root", str(site_of_reports), "--date", DATE, "--port", "0"], cwd=REPOSITORY,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        preexec_fn=lambda: [signal.signal(one, signal.SIG_DFL) for one in SIGNALS[:3]])
    while b"127.0.0.1" not in process.stdout.readline():
        pass
    start = time.monotonic()
    os.kill(process.pid, number)
    process.communicate(timeout=10)
    assert process.returncode == -number
    assert time.monotonic() - start < 1
