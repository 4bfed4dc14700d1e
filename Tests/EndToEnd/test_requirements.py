"""The lists of Python packages serve on any machine: every package pinned and hashed, and nothing of the machine that wrote
them."""

import re

import pytest

from conftest import REPOSITORY

LISTS = sorted((REPOSITORY / "script/requirements").glob("*.txt"))
ENTRY = re.compile(r"([a-z0-9][a-z0-9.-]*)==([\w.]+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)")


def entries(text):
    """Names and versions, and what of the text is neither a pinned package nor its hashes."""
    comments = re.compile(r"^ *#.*\n|^\n", re.M)
    text = comments.sub("", text)
    return dict((match[1], match[2]) for match in ENTRY.finditer(text)), ENTRY.sub("", text)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_holds_pinned_packages_with_hashes_and_nothing_else(path):
    packages, rest = entries(path.read_text())
    assert packages and rest == ""


@pytest.mark.parametrize("line", [
    "--find-links /opt/wheels\n", "--index-url https://example.org/simple\n", "-r other.txt\n", "wheel==1.0\n",
    "wheel @ file:///opt/wheel.whl\n"])
def test_the_reader_of_lists_can_fail(line):
    _, rest = entries("six==1.17.0 \\\n    --hash=sha256:" + "0" * 64 + "\n" + line)
    assert rest == line


def test_every_list_is_of_a_request_and_every_request_has_its_list():
    assert {path.stem for path in LISTS} == {path.stem for path in (REPOSITORY / "script/requirements").glob("*.in")}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_has_what_is_asked_for_in_the_version_asked_for(path):
    packages, _ = entries(path.read_text())
    for line in path.with_suffix(".in").read_text().splitlines():
        if line and not line.startswith(("#", "-c ")):
            name, version = re.fullmatch(r"([\w.-]+)==([\w.]+)", line).groups()
            assert packages[name.lower().replace("_", "-")] == version


def test_what_prints_and_what_tests_agree_on_what_both_use():
    printing, testing = (entries((REPOSITORY / f"script/requirements/{name}.txt").read_text())[0] for name in ("print", "test"))
    shared = printing.keys() & testing.keys()
    assert "pikepdf" in shared
    assert {name: printing[name] for name in shared} == {name: testing[name] for name in shared}
