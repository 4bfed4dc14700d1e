"""What script/build runs, and what it says last. The tools that it runs are stand-ins."""

import os
import shutil
import subprocess

import pytest

from conftest import REPOSITORY


@pytest.fixture
def clone(tmp_path):
    """A made-up clone in which everything that script/build runs writes down how it was called."""
    folder, log = tmp_path / "clone", tmp_path / "log"
    for path in ("script/bootstrap", "bin/swift", ".build/release/kyyeu"):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f'#!/usr/bin/env bash\necho {path.split("/")[-1]} "$@" >>{log}\n[ -z "$FAILING" ] || [ "$FAILING" != "$1" ]\n')
        target.chmod(0o755)
    shutil.copy(REPOSITORY / "script/build", folder / "script/build")

    def build(*arguments, failing=""):
        log.unlink(missing_ok=True)
        result = subprocess.run(
            [folder / "script/build", *arguments], capture_output=True, text=True, timeout=60,
            env={"PATH": f"{folder}/bin:{os.environ['PATH']}", "FAILING": failing})
        return result, log.read_text().splitlines()

    build.folder = folder
    return build


def test_the_site_is_published_and_then_the_reports_are_made_and_the_last_lines_say_where_both_lie(clone):
    result, ran = clone()
    assert result.returncode == 0, result.stderr
    assert ran == ["bootstrap", "swift build --configuration release --product kyyeu", "kyyeu build", "kyyeu report"]
    assert result.stdout.splitlines()[-2:] == [f"site:    {clone.folder}/public", f"reports: {clone.folder}/internal"]


def test_options_are_those_of_the_build_and_what_names_the_site_holds_for_the_reports(clone, tmp_path):
    other = tmp_path / "khác"
    other.mkdir()
    options = ["--root", str(other), "--date=2026-12-05", "--base-url", "https://example.org/", "--strict", "--jobs", "1"]
    result, ran = clone(*options, "--output", str(tmp_path / "web"))
    assert ran[2] == f"kyyeu build {' '.join(options)} --output {tmp_path}/web"
    assert ran[3] == f"kyyeu report --root {other} --date=2026-12-05 --strict"
    assert result.stdout.splitlines()[-2:] == [f"site:    {tmp_path}/web", f"reports: {other}/internal"]


@pytest.mark.parametrize("failing, ran", [("build", 3), ("report", 4)])
def test_what_fails_ends_it_without_a_word_of_where_things_lie(clone, failing, ran):
    # Swift builds, too, by a command of the same name.
    if failing == "build":
        (clone.folder / "bin/swift").write_text(
            (clone.folder / "bin/swift").read_text().replace('[ "$FAILING" != "$1" ]', ":"))
    result, lines = clone(failing=failing)
    assert result.returncode == 1 and len(lines) == ran
    assert result.stdout == ""


def test_without_prints_no_reports_are_made(clone):
    result, ran = clone("--no-pdf")
    assert result.returncode == 0 and ran[-1] == "kyyeu build --no-pdf" and result.stdout == ""
