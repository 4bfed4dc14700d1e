"""The files of printed reports as files: well formed, with their fonts, tagged, in Vietnamese, the same wherever and whenever
they are printed, and made without a look at anything but what they name."""

import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import unicodedata

import pikepdf
import pytest

import driver
from driver import REPOSITORY
from printed import SAMPLES, sample, sheets

NAMES = [f"{layout}-{report}.pdf" for layout in ("party", "state") for report in ("short", "long", "draft", "double", "awkward")]
PLAIN = [name for name in NAMES if "awkward" not in name]


def data(name):
    """What a sample was printed from."""
    return json.loads(sample(f"{name}.json").read_text(encoding="utf-8"))


def kind(name):
    return name.rpartition(".")[2]


@pytest.mark.parametrize("name", NAMES)
def test_qpdf_finds_no_fault(name):
    result = subprocess.run(["qpdf", "--check", sample(name)], capture_output=True)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("name", NAMES)
def test_only_our_face_is_embedded_and_subset(name):
    lines = subprocess.run(["pdffonts", sample(name)], capture_output=True, check=True).stdout.decode().splitlines()[2:]
    assert 2 <= len(lines) <= 4
    for line in lines:
        font, flags = line.split()[0], line.split()[-5:-2]
        assert re.fullmatch(r"[A-Z]{6}\+LiberationSerif(-Bold)?(-?Italic)?", font), line
        assert flags == ["yes", "yes", "yes"], line


@pytest.mark.parametrize("name", PLAIN)
def test_title_language_tags_and_outline(name):
    with pikepdf.open(sample(name)) as document:
        root = document.Root
        assert str(root.Lang) == "vi"
        assert bool(root.MarkInfo.Marked) and bool(root.ViewerPreferences.DisplayDocTitle)
        title = "Báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027"
        assert str(document.docinfo["/Title"]) == title
        metadata = document.open_metadata()
        assert metadata["dc:title"] == title and metadata["pdfuaid:part"] == "1"
        tags = list(structure(root.StructTreeRoot.K))
        assert {"/H1", "/H2", "/H3", "/P", "/Table", "/TR", "/TH", "/TD", "/Caption"} <= set(tags)
        assert tags.count("/H1") == 1
        with document.open_outline() as outline:
            first = outline.root[0]
            assert first.title.startswith("BÁO CÁO")
            assert "Phụ lục" in first.children[-1].title
            assert len(first.children) >= 4


def structure(node):
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from structure(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node.S)
        if "/K" in node:
            yield from structure(node.K)


@pytest.mark.parametrize("name", PLAIN)
def test_text_is_in_normal_form_and_in_reading_order(name):
    text = subprocess.run(["pdftotext", "-raw", sample(name), "-"], capture_output=True, check=True).stdout.decode()
    assert text == unicodedata.normalize("NFC", text)
    assert "\ufffd" not in text
    layout = name.partition("-")[0]
    nation = "ĐẢNG CỘNG SẢN VIỆT NAM" if layout == "party" else "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    signature = ("T/M" if layout == "party" else "TM.") + " ĐẢNG ỦY"
    text = text.replace("\n", " ").replace("\xa0", " ")
    order = ["ĐẢNG BỘ TRƯỜNG VÍ DỤ", "ĐẢNG ỦY KHOA MẪU", nation, "Hà Nội, ngày", "BÁO CÁO", "tổng kết công tác",
             "I", "Nơi nhận:", "- Các chi bộ;", signature, "PHÓ BÍ THƯ", "Nguyễn Văn Ví Dụ", "Phụ lục 1", "(kèm theo"]
    places = []
    for part in order:
        places.append(text.index(part, places[-1] if places else 0))
    assert places == sorted(places)


def test_lines_end_at_spaces_only():
    pages = sheets("party-long.pdf")
    begin = next(index for index, sheet in enumerate(pages) if sheet.number() == "2")
    assert "12-NQ/ĐU" in pages[begin].text
    for sheet in pages[begin:begin + 29]:
        assert not [line.text for line in sheet.lines if line.text.strip().endswith(("-", "/", "\xad", "‐"))]


@pytest.mark.parametrize("name", ["party-short.pdf", "party-draft.pdf", "party-short.docx", "state-draft.docx"])
def test_bytes_are_the_same_in_other_folders_zones_and_locales(name, tmp_path):
    expected = hashlib.sha256(sample(name).read_bytes()).hexdigest()
    for number, zone in enumerate(["Asia/Ho_Chi_Minh", "America/Los_Angeles"]):
        folder = tmp_path / f"nơi {number}"
        shutil.copytree(REPOSITORY / "printing", folder / "printing")
        temporary = folder / "tạm"
        temporary.mkdir()
        environment = {"TZ": zone, "LC_ALL": ["C", "vi_VN.UTF-8"][number], "PATH": "/usr/bin:/bin",
                       "TMPDIR": str(temporary), "HOME": str(folder)}
        asked = driver.request([data(name)], folder, kind=kind(name))
        result = driver.run(asked, folder / "printing", cwd=folder, env=environment)
        assert result.stderr == b"" and driver.replies(result)[0]["outcome"] == "printed"
        assert hashlib.sha256((folder / f"0.{kind(name)}").read_bytes()).hexdigest() == expected
        assert os.listdir(temporary) == []


def test_the_date_is_the_reports_own():
    with pikepdf.open(sample("party-short.pdf")) as document:
        assert str(document.docinfo["/CreationDate"]).startswith("D:20261205")
    with pikepdf.open(sample("party-draft.pdf")) as document:
        assert str(document.docinfo["/CreationDate"]).startswith("D:20261231")


@pytest.mark.parametrize("made", ["pdf", "docx"])
def test_no_connection_and_no_other_program(made, tmp_path):
    trace = tmp_path / "trace"
    asked = driver.request([data(f"party-short.{made}"), data(f"state-draft.{made}")], tmp_path, kind=made)
    result = driver.run(asked, before=["strace", "-f", "-qq", "-o", trace, "-e", "trace=execve,connect,socket,sendto"])
    assert [reply["outcome"] for reply in driver.replies(result)] == ["printed", "printed"], result.stderr
    lines = trace.read_text(errors="replace").splitlines()
    started = {re.search(r'execve\("([^"]+)"', line).group(1) for line in lines if "execve(" in line and "= 0" in line}
    assert {pathlib.Path(path).name for path in started} <= {"python", "python3"}, started
    assert not [line for line in lines if re.search(r"\b(connect|socket|sendto)\(", line)]


def with_block(name, block):
    """The data of a sample with one more block at its end."""
    changed = data(name)
    changed["chapters"][-1]["blocks"].insert(0, block)
    return changed


@pytest.mark.parametrize("address", [
    "file:///etc/passwd", "https://example.org/a.png", "picture/9.png", "/etc/passwd", "../../../../etc/passwd"])
@pytest.mark.parametrize("made", ["pdf", "docx"])
def test_a_file_that_is_not_named_is_not_opened(made, address, tmp_path):
    changed = with_block(f"party-short.{made}", {"t": "picture", "file": address, "alt": "x"})
    trace = tmp_path / "trace"
    result = driver.run(
        driver.request([changed], tmp_path / "in", kind=made), before=["strace", "-f", "-qq", "-o", trace, "-e", "trace=open,openat"])
    assert driver.replies(result)[0]["outcome"] == "failed"
    assert not (tmp_path / f"in/0.{made}").exists()
    opened = [line for line in trace.read_text(errors="replace").splitlines() if "/etc/passwd" in line and "= -1" not in line]
    assert opened == []


def test_what_the_tools_complain_of_stops_the_print(tmp_path):
    link = {"t": "paragraph", "c": [{"t": "link", "to": "#khong-co", "c": ["x"]}]}
    reply = driver.reply(with_block("party-short.pdf", link), tmp_path)
    assert reply["outcome"] == "failed" and "khong-co" in " ".join(reply["messages"])


def test_samples_were_printed_by_this_driver():
    parts = [*(REPOSITORY / "printing").rglob("*.py"), *driver.LOOK.glob("*.typ")]
    newest = max(path.stat().st_mtime for path in parts if path.parent.name != "documents")
    assert SAMPLES.stat().st_mtime > newest, "run `swift test --filter PrintSamples` anew"


def test_lists_of_packages_agree():
    pins = {}
    for name in ("print", "test"):
        text = (REPOSITORY / f"script/requirements/{name}.txt").read_text()
        for package, version in re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE):
            assert pins.setdefault(package, version) == version, package
