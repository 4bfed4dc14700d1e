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
from printed import SAMPLES, sample, sheets

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PYTHON = REPOSITORY / ".venv/bin/python"
FONTS = pathlib.Path("/usr/share/fonts/truetype/liberation2")
FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold-italic": "BoldItalic"}
NAMES = [f"{layout}-{report}.pdf" for layout in ("party", "state") for report in ("short", "long", "draft", "double", "awkward")]
PLAIN = [name for name in NAMES if "awkward" not in name]
EPOCHS = {"short": 1796428800, "draft": 1798675200}


def job(name, output, **changes):
    kind = name.rpartition(".")[2]
    report = name.rpartition(".")[0].partition("-")[2]
    return {
        "kind": kind, "html": sample(f"{name}.html").read_text(encoding="utf-8"), "epoch": EPOCHS[report],
        "settings": sample(f"{name}.json").read_text(encoding="utf-8"), "output": str(output),
        "files": {f"kyyeu:font/{face}": str(FONTS / f"LiberationSerif-{file}.ttf") for face, file in FACES.items()},
        **changes}


def run(jobs, driver=REPOSITORY / "printing", before=(), **options):
    return subprocess.run(
        [*map(str, before), str(PYTHON), "-I", "-B", str(driver)], input=json.dumps({"jobs": jobs}).encode(),
        capture_output=True, timeout=120, **options)


def replies(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


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
        assert re.fullmatch(r"[A-Z]{6}\+Ky-Yeu-Serif(-Bold)?(-Italic)?", font), line
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
        result = run([job(name, folder / "out")], folder / "printing", cwd=folder, env=environment)
        assert result.stderr == b"" and replies(result)[0]["outcome"] == "printed"
        assert hashlib.sha256((folder / "out").read_bytes()).hexdigest() == expected
        assert os.listdir(temporary) == []


def test_the_date_is_the_reports_own():
    with pikepdf.open(sample("party-short.pdf")) as document:
        assert str(document.docinfo["/CreationDate"]).startswith("D:20261205")
    with pikepdf.open(sample("party-draft.pdf")) as document:
        assert str(document.docinfo["/CreationDate"]).startswith("D:20261231")


def test_no_connection_and_no_other_program(tmp_path):
    trace = tmp_path / "trace"
    jobs = [job("party-short.pdf", tmp_path / "a.pdf"), job("party-short.docx", tmp_path / "a.docx")]
    result = run(jobs, before=["strace", "-f", "-qq", "-o", trace, "-e", "trace=execve,connect,socket,sendto"])
    assert [reply["outcome"] for reply in replies(result)] == ["printed", "printed"], result.stderr
    lines = trace.read_text(errors="replace").splitlines()
    started = {re.search(r'execve\("([^"]+)"', line).group(1) for line in lines if "execve(" in line and "= 0" in line}
    assert {pathlib.Path(path).name for path in started} <= {"python", "python3", "pandoc"}, started
    assert not [line for line in lines if re.search(r"\b(connect|socket|sendto)\(", line)]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "https://example.org/a.png", "kyyeu:picture/9", "/etc/passwd"])
def test_a_file_that_is_not_named_is_not_opened(address, tmp_path):
    html = sample("party-short.pdf.html").read_text(encoding="utf-8").replace(
        "</main>", f'<img src="{address}" alt="x" /></main>')
    result = run([job("party-short.pdf", tmp_path / "a.pdf", html=html)])
    assert replies(result)[0]["outcome"] == "failed"
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "https://example.org/a.png", "kyyeu:picture/9", "/etc/hostname"])
def test_nor_for_a_word_processors_file(address, tmp_path):
    html = sample("party-short.docx.html").read_text(encoding="utf-8").replace(
        "</body>", f'<p><img src="{address}" alt="x" /></p></body>')
    result = run([job("party-short.docx", tmp_path / "a.docx", html=html)])
    assert replies(result)[0]["outcome"] == "failed"
    assert not (tmp_path / "a.docx").exists()


def test_what_the_tools_complain_of_stops_the_print(tmp_path):
    html = sample("party-short.pdf.html").read_text(encoding="utf-8").replace(
        "</main>", '<p><a href="#khong-co">x</a></p></main>')
    reply = replies(run([job("party-short.pdf", tmp_path / "a.pdf", html=html)]))[0]
    assert reply["outcome"] == "failed" and "khong-co" in " ".join(reply["messages"])


def test_samples_were_printed_by_this_driver():
    newest = max(path.stat().st_mtime for path in (REPOSITORY / "printing").glob("*.*"))
    assert SAMPLES.stat().st_mtime > newest, "run `swift test --filter PrintSamples` anew"


def test_lists_of_packages_agree():
    pins = {}
    for name in ("print", "test"):
        text = (REPOSITORY / f"script/requirements/{name}.txt").read_text()
        for package, version in re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE):
            assert pins.setdefault(package, version) == version, package
