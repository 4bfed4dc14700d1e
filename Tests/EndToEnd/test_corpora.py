"""Sites that nobody wrote for Kỷ Yếu: thousands of pages, and the examples of the CommonMark specification one a page."""

import json
import os
import pty
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest

from conftest import BASE_URL, DATE, REPOSITORY, RUNS_ALL, tree

SETTINGS = f"name: Ví dụ\nbase_url: {BASE_URL}\n"


def written(folder, pages, settings=SETTINGS):
    """A site of many made-up pages in four sections, with tags."""
    corpus = os.environ.get("KYYEU_BENCH_CORPUS", str(REPOSITORY / "script/benchmark/corpus.py"))
    subprocess.run([sys.executable, corpus, str(pages), str(folder / "content")], check=True)
    (folder / "content/site.yaml").write_text(settings, encoding="utf-8")
    return folder


COUNT = 10_000 if RUNS_ALL else 2_000


@pytest.fixture(scope="module")
def large(kyyeu, tmp_path_factory):
    """A site of so many pages, and its first build, which told what it did to a pipe."""
    root = written(tmp_path_factory.mktemp("large") / "site", COUNT)
    return root, kyyeu.build(root, env={"TERM": "xterm"})


def test_thousands_of_pages_are_published(large):
    root, result = large
    assert result.returncode == 0, result.stderr.decode()
    public = root / "public"
    for section in ("tin-tuc", "phong-trao", "chi-bo", "tai-lieu"):
        assert len(list((public / section).glob("bai-*/index.html"))) == COUNT / 4
        assert (public / section / "index.html").exists()
    page = (public / "tin-tuc/bai-0/index.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://example.org/khoa/dang-bo/tin-tuc/bai-0/" />' in page
    assert 'href="/khoa/dang-bo/chuyen-muc/' in page and "../" not in page
    urls = ElementTree.parse(public / "sitemap.xml").getroot()
    assert len(urls) > 1.2 * COUNT


@pytest.fixture(scope="module")
def examples():
    """The examples of the specification by the path of the page that holds each."""
    specification = REPOSITORY / ".build/commonmark-0.29.json"
    assert specification.exists(), "run script/fetch-commonmark-spec"
    return {
        f"vi-du/so-{example['example']}.md": f"---\ntitle: Số {example['example']}\n---\n\n{example['markdown']}"
        for example in json.loads(specification.read_text(encoding="utf-8"))
    }


def test_every_example_of_commonmark_is_a_page_or_is_refused_by_its_name(kyyeu, site, examples):
    assert len(examples) == 649
    root = site(examples, settings=SETTINGS)
    result = kyyeu.build(root, "--format", "json")
    findings = [f for f in json.loads(result.stdout) if f["severity"] == "error"]
    assert result.returncode == 1 and not (root / "public").exists()
    # Links of the examples lead to pages that no site has, some pictures lack their words, some show raw HTML.
    rules = {
        "links/broken-page", "links/missing-image", "links/broken-anchor", "markdown/refused-address",
        "markdown/image-without-alt", "markdown/raw-html", "content/control-character",
    }
    assert {f["rule"] for f in findings} <= rules
    refused = {f["file"].removeprefix("content/") for f in findings}
    assert refused < set(examples)

    good = site({path: text for path, text in examples.items() if path not in refused}, name="good", settings=SETTINGS)
    result = kyyeu.build(good, "--format", "json")
    assert result.returncode == 0, result.stdout.decode()
    pages = {path: data for path, data in tree(good / "public").items() if path.startswith("vi-du/so-")}
    assert len(pages) == 649 - len(refused)
    for path, data in pages.items():
        ElementTree.fromstring(data.replace(b"<!DOCTYPE html>", b"")), path


def test_a_second_long_build_shows_its_progress_on_a_terminal_which_the_first_did_not_in_a_pipe_and_leaves_every_page(
        kyyeu, large):
    root, piped = large
    assert piped.returncode == 0 and b"\r" not in piped.stdout + piped.stderr and b"\x1b" not in piped.stderr

    pages = list((root / "public").rglob("*.html"))
    before = os.stat(root / "public/index.html").st_mtime_ns
    master, terminal = pty.openpty()
    process = subprocess.Popen(
        [str(kyyeu.path), "build", "--root", str(root), "--date", DATE],
        stdin=subprocess.DEVNULL, stdout=terminal, stderr=terminal, env={"PATH": os.environ["PATH"], "TERM": "xterm"})
    os.close(terminal)
    shown = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.close(master)
    assert process.wait(timeout=60) == 0
    text = shown.decode("utf-8")
    steps = [int(step) for step in re.findall(r"\rĐang tạo trang: (\d+)/\d+", text)]
    assert len(steps) >= 10 and len(set(steps)) == len(steps)
    # What was written over is taken away before the last line.
    assert "Đang tạo" not in text.rpartition("\r\x1b[K")[2]
    assert text.rstrip().splitlines()[-1].startswith(f"Không có gì thay đổi: {len(pages)} trang"), text[-400:]
    assert os.stat(root / "public/index.html").st_mtime_ns == before
