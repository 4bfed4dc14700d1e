"""A document made to exhaust the parser ends the build in time and in bounds, with its page or an error that names it."""

import json
import pathlib
import subprocess

import pytest

from conftest import DATE
from hostile_documents import documents
from measuring import measured

SIZE = 100_000
SECONDS = 2.0
MEGABYTES = 1024


@pytest.mark.parametrize("name", sorted(documents(1000)))
def test_a_hostile_document_ends_in_bounds(kyyeu, site, name):
    text = documents(SIZE)[name]
    assert len(text.encode()) <= SIZE + 2000
    root = site({"hiem.md": f"---\ntitle: Hiểm\n---\n\n{text}\n", "lanh.md": "---\ntitle: Lành\n---\n\nMột *câu*.\n"})
    code, output, seconds, megabytes = measured(
        kyyeu, "build", "--root", root, "--date", DATE, "--format", "json", stderr=subprocess.DEVNULL)
    # Processor time, because the bound is about the work done and not about who else uses the machine.
    assert seconds <= SECONDS
    assert megabytes <= MEGABYTES
    if code == 0:
        assert "<em>câu</em>" in pathlib.Path(root, "public/lanh/index.html").read_text()
        assert pathlib.Path(root, "public/hiem/index.html").is_file()
    else:
        assert code == 1
        assert {finding["file"] for finding in json.loads(output) if finding["severity"] == "error"} == {"content/hiem.md"}
        assert not (root / "public").exists()
