"""What script/test says when a part of it fails, and when none does. The tools that it runs are stand-ins."""

import os
import re
import shutil
import subprocess

import pytest

from conftest import REPOSITORY

MODULES = "✔ Test run with 3 tests in 2 suites passed after 0.1 seconds."
PROGRAM = "5 passed, 1 deselected in 2.00s"


class Clone:
    """A made-up clone in which every part of script/test passes."""

    def __init__(self, folder):
        self.folder, self.log = folder / "clone", folder / "log"
        (self.folder / "script").mkdir(parents=True)
        (self.folder / "bin").mkdir()
        shutil.copy(REPOSITORY / "script/test", self.folder / "script/test")
        self.does("script/bootstrap")
        self.does("script/fetch-commonmark-spec")
        self.does("script/check-rooms")
        self.does(".venv/bin/python", f'echo "{PROGRAM}"')
        self.swift()

    def does(self, path, text=""):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f'#!/usr/bin/env bash\necho "{path} $* all=$KYYEU_TEST_ALL" >>{self.log}\n{text}\n')
        target.chmod(0o755)

    def swift(self, **failing):
        """Stands in for swift; `test="exit 1"` makes that command of it do so."""
        usual = {"format": "", "build": "", "test": f'echo "{MODULES}"'}
        cases = "".join(f"{name}) {text or ':'} ;;\n" for name, text in (usual | failing).items())
        self.does("bin/swift", f'case "$1" in\n{cases}esac')

    def test(self, *arguments, **environment):
        environment |= {"PATH": f"{self.folder}/bin:{os.environ['PATH']}"}
        return subprocess.run(
            [self.folder / "script/test", *arguments], env=environment, capture_output=True, text=True, timeout=60)


@pytest.fixture
def clone(tmp_path):
    return Clone(tmp_path)


def test_the_last_line_counts_every_test(clone):
    result = clone.test()
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines()[-1] == "11 passed, 0 failed"
    assert "all=1" not in clone.log.read_text()


def test_the_longer_run_is_asked_for_by_an_option(clone):
    result = clone.test("--all")
    assert result.returncode == 0 and "left to --all" not in result.stdout
    assert all(line.endswith("all=1") for line in clone.log.read_text().splitlines())


def test_what_is_left_to_the_longer_run_is_counted(clone):
    left = "left to --all: {} tests of the program, and what CONTRIBUTING.md says of the others"
    assert clone.test().stdout.splitlines()[-3] == left.format(1)
    clone.does(".venv/bin/python", 'echo "5 passed in 2.00s"')
    assert clone.test().stdout.splitlines()[-3] == left.format(0)


def test_every_file_that_does_less_in_a_daily_run_is_listed_with_what_it_leaves_out():
    text = (REPOSITORY / "CONTRIBUTING.md").read_text()
    table = text.partition("| File below `Tests/` | Every run | With `--all` |\n|---|---|---|\n")[2].partition("\n\n")[0]
    listed = re.findall(r"^\| `([^`]+)` \| [^|]+ \| [^|]+ \|$", table, re.M)
    asks = re.compile(r"RUNS_ALL|mark\.whole|KYYEU_TEST_ALL|isLongerRun")
    tests = REPOSITORY / "Tests"
    asking = {
        str(path.relative_to(tests)) for kind in ("swift", "py") for path in tests.rglob(f"*.{kind}")
        if asks.search(path.read_text())}
    # What makes the difference, and this file.
    assert sorted(listed) == sorted(asking - {"EndToEnd/conftest.py", "EndToEnd/test_script_test.py"})


@pytest.mark.parametrize("options, words", [
    (["--al"], "'--al' is none of --all, --timed"), (["--all", "-x"], "'-x' is none of --all, --timed"),
    (["--timed", "--all"], "--timed is about the daily run, not about that of --all")])
def test_another_option_is_wrong_usage(clone, options, words):
    result = clone.test(*options)
    assert (result.returncode, result.stderr) == (64, f"script/test: {words}\n")
    assert not clone.log.exists()


def test_the_load_is_told_before_and_the_time_of_each_part_behind_it(clone):
    lines = clone.test().stdout.splitlines()
    assert re.fullmatch(r"== machine: [0-9]+ cores, load [0-9.]+", lines[0])
    times = [line for line in lines if re.fullmatch(r"== .*: [0-9]+ s", line)]
    begun = [line for line in lines[1:] if line.startswith("== ") and line not in times]
    assert [time.rpartition(":")[0] for time in times] == [*begun, "== all parts"] and len(begun) == 9


def test_a_run_that_takes_too_long_fails_where_it_is_timed_and_only_there(clone):
    clone.does("script/fetch-commonmark-spec", "sleep 1.1")
    result = clone.test("--timed", KYYEU_TEST_BOUND="0")
    assert result.returncode == 1 and "passed, 0 failed" not in result.stdout
    assert re.fullmatch(
        r"script/test: failed: the time: [0-9]+ s, of which 0 s are the most; the load before was [0-9.]+\n", result.stderr)
    assert clone.test(KYYEU_TEST_BOUND="0").returncode == 0
    assert clone.test("--timed", KYYEU_TEST_BOUND="60").returncode == 0


def test_what_has_to_be_downloaded_does_not_count(clone):
    clone.does("script/bootstrap", "sleep 2.1")
    assert clone.test("--timed", KYYEU_TEST_BOUND="1").returncode == 0


def test_a_clone_in_which_nothing_was_built_may_take_longer(clone):
    assert ", at most 540 s" in clone.test("--timed").stdout
    clone.does(".build/release/kyyeu")
    assert ", at most 540 s" in clone.test("--timed").stdout
    clone.does(".build/debug/kyyeuPackageTests.xctest")
    assert ", at most 200 s" in clone.test("--timed").stdout


@pytest.mark.parametrize("failing, name", [
    ({"format": "exit 1"}, "format"), ({"build": "exit 1"}, "release build"),
    ({"build": '[ "$2" = --configuration ]'}, "debug build"),
    ({"test": f'echo "{MODULES}"; [[ "$*" != *--skip\\ * ]]'}, "tests of the modules"),
    ({"test": f'echo "{MODULES}"; [[ "$*" != *--filter\\ * ]]'}, "tests of what takes its time"),
    ({"test": "kill -SEGV $$"}, "tests of the modules")])
def test_a_failing_part_fails_the_whole_and_is_named(clone, failing, name):
    clone.swift(**failing)
    result = clone.test()
    assert result.returncode == 1
    assert f"script/test: failed: {name}" in result.stderr.splitlines()
    assert "passed, 0 failed" not in result.stdout


@pytest.mark.parametrize("path", ["script/bootstrap", "script/fetch-commonmark-spec"])
def test_without_what_it_needs_nothing_is_built(clone, path):
    clone.does(path, "exit 3")
    result = clone.test()
    assert result.returncode == 1 and "script/test: failed: " in result.stderr
    assert "bin/swift build" not in clone.log.read_text()


def test_failing_tests_of_the_program_fail_the_whole(clone):
    clone.does(".venv/bin/python", 'echo "1 failed, 4 passed in 1.00s"; exit 1')
    result = clone.test()
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == "script/test: failed: tests of the program"


def test_failing_tests_of_the_modules_do_not_keep_the_others_from_running(clone):
    clone.swift(test="exit 1")
    clone.test()
    assert ".venv/bin/python -m pytest" in clone.log.read_text()


@pytest.mark.parametrize("words", ["no tests ran in 0.01s", "9 deselected in 0.1s", ""])
def test_a_part_that_ran_no_test_fails_the_whole(clone, words):
    clone.does(".venv/bin/python", f'echo "{words}"')
    result = clone.test()
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == "script/test: failed: tests of the program (no test was run)"
