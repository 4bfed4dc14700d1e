"""The editors' handbook: it repeats what the program says, every rule leads to its place in it, and a site without it shows none of it."""

import os
import re
import shutil
import subprocess
import urllib.request

import pytest

from conftest import REPOSITORY, serving, tree

HANDBOOK = REPOSITORY / "content/huong-dan-su-dung"
NOTE = "Trang này hướng dẫn sử dụng chương trình Kỷ Yếu, không phải văn bản hay tin, bài của cấp ủy."
LINK = "huong-dan-su-dung/"


def check(kyyeu, repository):
    """What `script/handbook --check` says in a copy of the repository, or in itself."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "KYYEU_BINARY": str(kyyeu.path.resolve())}
    result = subprocess.run(
        [repository / "script/handbook", "--check"], env=environment, capture_output=True, text=True, timeout=120)
    return result.returncode, result.stderr


def test_what_repeats_the_program_is_what_it_says_now(kyyeu):
    assert check(kyyeu, REPOSITORY) == (0, "")


def test_what_no_longer_says_so_is_named(kyyeu, tmp_path):
    copy = tmp_path / "kyyeu"
    for folder in ("script", "templates", "kinds", "content/huong-dan-su-dung"):
        shutil.copytree(REPOSITORY / folder, copy / folder)
    (copy / "content/site.yaml").write_text("name: Thử\n")
    assert check(kyyeu, copy) == (0, "")
    reference = copy / "content/huong-dan-su-dung/tra-cuu/bang.md"
    reference.write_text(reference.read_text(encoding="utf-8").replace("**Tổng số**", "**Tổng**"), encoding="utf-8")
    (copy / "content/huong-dan-su-dung/thong-bao/bia-ra.md").write_text("---\ntitle: Bịa\n---\n")
    assert check(kyyeu, copy) == (1, "".join(
        f"content/huong-dan-su-dung/{name}: not what the program says; run script/handbook\n"
        for name in ("thong-bao/bia-ra.md", "tra-cuu/bang.md")))


def test_every_rule_leads_to_its_place(kyyeu, shipped):
    rules = re.findall(r"^\S+/\S+(?= )", kyyeu.run("explain").stdout.decode(), re.MULTILINE)
    told = kyyeu.run("explain", "rules", "--lang", "vi").stdout.decode()
    addresses = re.findall(r"^Trong hướng dẫn sử dụng \(kyyeu guide\): /(\S+)#(\S+)$", told, re.M)
    assert len(rules) == len(addresses) > 150
    ids = {page: set(re.findall(r' id="([^"]+)"', (shipped / page / "index.html").read_text(encoding="utf-8")))
           for page in {page for page, _ in addresses}}
    assert [heading for page, heading in addresses if heading not in ids[page]] == []
    one = kyyeu.run("explain", "links/broken-page", "--lang", "en").stdout.decode()
    assert one.endswith("\nIn the handbook (kyyeu guide): /huong-dan-su-dung/thong-bao/links/#links-broken-page\n")
    assert one.replace("In the handbook", "") in kyyeu.run("explain", "rules", "--lang", "en").stdout.decode().replace(
        "In the handbook", "")


def test_every_page_says_that_it_is_help_for_the_program(shipped):
    sources = sorted(HANDBOOK.rglob("*.md"))
    assert len(sources) > 25
    assert [path.name for path in sources if " ".join(NOTE.split()) not in path.read_text(encoding="utf-8")] == []
    assert NOTE in (shipped / "huong-dan-su-dung/index.html").read_text(encoding="utf-8")


def test_a_site_with_the_handbook_links_it_from_the_foot_of_every_page_and_one_without_does_not(kyyeu, shipped, site):
    def feet(output):
        return {path: path.read_text(encoding="utf-8").partition("<footer")[2] for path in output.rglob("*.html")}

    shown = [path for path, foot in feet(shipped).items() if foot and LINK not in foot]
    assert shown == []
    assert all("huong-dan-su-dung" not in menu for menu in re.findall(
        r"<nav.*?</nav>", (shipped / "index.html").read_text(encoding="utf-8"), re.S))
    root = site({"index.md": "---\ntitle: Trang chủ\n---\n", "huong-dan/index.md": "---\ntitle: Hướng dẫn\n---\n"})
    assert kyyeu.build(root).returncode == 0
    assert all("huong-dan-su-dung" not in foot for foot in feet(root / "public").values())


def test_pictures_are_small_and_each_is_shown():
    pictures = sorted(HANDBOOK.rglob("*.png"))
    texts = "".join(path.read_text(encoding="utf-8") for path in HANDBOOK.rglob("*.md"))
    assert len(pictures) > 8
    assert [path.name for path in pictures if path.stat().st_size > 60_000 or f"({path.name}" not in texts] == []


def test_every_form_of_markdown_is_told():
    declared = (REPOSITORY / "Sources/Markdown/Forms.swift").read_text(encoding="utf-8")
    told = (HANDBOOK / "cach-viet-bai.md").read_text(encoding="utf-8")
    labels = re.findall(r"\[!([^\]]+)\]", declared)
    labels += re.search(r"a note: also ([^,]+(?:, [^,]+)*), or NOTE", declared)[1].split(", ")
    assert len(labels) == 6
    assert [label for label in labels if f"[!{label}]" not in told] == []
    marks = ("{{ ngày ", "![-](", "Bảng: ", "- [ ] ", "- [x] ", "{#", "<br>", "<sub>", "<sup>", "<!-- ", "| **")
    assert [mark for mark in marks if mark not in declared or mark not in told] == []


def test_the_commands_of_its_chapters_are_there(kyyeu):
    known = set(re.findall(r"^  ([a-z]+) ", kyyeu.run("--help", "--lang", "en").stdout.decode().partition("SUBCOMMANDS")[2], re.M))
    named = set()
    for path in HANDBOOK.rglob("*.md"):
        for block in re.findall(r"^```sh\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S):
            named |= {line.split()[1] for line in block.splitlines()}
    assert {"init", "new", "serve", "check", "build", "report", "seal", "explain"} <= named <= known


def ask(address):
    with urllib.request.urlopen(address, timeout=20) as reply:
        return reply.read()


class guiding(serving):
    """Runs `kyyeu guide` while the block runs and gives its address."""

    def __init__(self, kyyeu):
        self.command = [str(kyyeu.path), "guide", "--port", "0", "--lang", "vi"]


def test_guide_shows_the_handbook_alone(kyyeu, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = tree(HANDBOOK)
    with guiding(kyyeu) as address:
        page = ask(address + "/huong-dan-su-dung/thong-bao/links/").decode()
        assert 'id="links-broken-page"' in page and "Hướng dẫn sử dụng Kỷ Yếu" in page
        assert b"huong-dan-su-dung/" in ask(address + "/")
        assert ask(address + "/huong-dan-su-dung/trang-chu.png") == before["trang-chu.png"]
        with pytest.raises(urllib.error.HTTPError):
            ask(address + "/tin-tuc/")
    assert tree(HANDBOOK) == before


def test_guide_that_is_not_installed_says_what_to_copy(kyyeu, tmp_path):
    for folder in ("templates", "kinds"):
        shutil.copytree(REPOSITORY / folder, tmp_path / "share" / folder)
    result = kyyeu.run("guide", "--share", tmp_path / "share", "--lang", "vi")
    assert (result.returncode, result.stdout) == (74, b"")
    assert result.stderr.decode() == (
        f"Máy chưa cài hướng dẫn sử dụng: không có “{tmp_path}/share/content/huong-dan-su-dung”. Đề nghị người quản trị máy chép "
        "thư mục content/huong-dan-su-dung của bản cài đặt vào đó\n")
