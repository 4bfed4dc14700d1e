"""The look of a print as a site may write it: what a text says is never markup, and a look that is faulty, endless, greedy or curious
is told, ended or refused, whoever wrote it."""

import json
import os
import re
import shutil
import subprocess
import unicodedata

import pikepdf
import pytest

import driver
import print_data
from print_data import paragraph, report

REPORT = (driver.LOOK / "report.typ").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def layout(kyyeu):
    return json.loads(kyyeu.run("explain", "layout", "party", "--format", "json").stdout)


@pytest.fixture(scope="module")
def small(layout):
    return report(layout, [[paragraph("Trên đây là báo cáo.")]])


HOSTILE = [
    "#panic(1) #let x = 1 $x^2$ @ref *đậm* _nghiêng_ <nhãn>", "// chú thích /* hai */ \\ & ~ `mã` [x] {y}",
    "\"ngoặc\" -- --- ----- ... '80", "- gạch", "= Tiêu đề", "+ mục", "1. một", "#image(\"/etc/passwd\")", "https://example.org//",
    "\\u{41} \\#", "else none #for", "<b>&amp;</b> {{ members.total }}"]


def test_no_text_becomes_markup(layout, tmp_path):
    blocks = [paragraph(text) for text in HOSTILE]
    data = report(layout, [[*blocks, print_data.listed(*HOSTILE), {"t": "code", "text": "\n".join(HOSTILE)}]])
    data["head"]["subject"] = data["closing"]["signers"][0]["name"] = HOSTILE[0]
    text = "".join(sheet.text for sheet in driver.pages(data, tmp_path)).replace("\xa0", " ")
    dense = text.replace(" ", "")
    for hostile in HOSTILE:
        assert dense.count(hostile.replace(" ", "")) >= 3, hostile


@pytest.mark.parametrize("text", ["ký tự \x1f điều khiển", "đảng\u202eviên", "đ\u200bảng", "e\u0323\u0302", "\ufeffmột"])
def test_odd_characters_print_or_are_told_but_never_break_the_driver(layout, tmp_path, text):
    answer = driver.reply(report(layout, [[paragraph(text)]]), tmp_path)
    assert answer["outcome"] in ("printed", "refused", "failed")


def test_a_letter_that_the_face_lacks_is_told_with_the_text_around_it(layout, tmp_path):
    data = report(layout, [[paragraph("Đoàn đại biểu 清华 đến thăm.")]])
    assert driver.reply(data, tmp_path) == {"job": 0, "outcome": "refused", "letters": [
        {"letter": letter, "near": "Đoàn đại biểu 清华 đến thăm."} for letter in "华清"]}


def test_lowered_and_raised_letters_stand_beside_the_line_and_are_smaller(layout, tmp_path):
    line = paragraph("F", {"t": "lowered", "c": ["w"]}, " và ", {"t": "raised", "c": ["z"]}, ".")
    sheet = driver.pages(report(layout, [[line]]), tmp_path)[0]
    # No other word of the page has these letters.
    low, on, high = ([letter for each in sheet.lines for letter in each.letters if letter["text"] == text] for text in "wFz")
    assert [len(each) for each in (low, on, high)] == [1, 1, 1]
    assert low[0]["matrix"][5] < on[0]["matrix"][5] < high[0]["matrix"][5]
    assert low[0]["size"] < on[0]["size"] > high[0]["size"]


def test_the_row_heads_of_tables_are_tagged(layout, tmp_path):
    data = report(layout, [[print_data.members(5, "Đảng viên")]], [("Biểu", True, [print_data.members(30, "Biểu")])])
    driver.pages(data, tmp_path)
    found = []

    def walk(node, body=False):
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child, body)
        elif isinstance(node, pikepdf.Dictionary):
            if node.get("/S") == "/TR" and body:
                cells = [(str(cell.S), str(cell.A[0].get("/Scope", "")) if cell.S == "/TH" else "") for cell in node.K]
                found.append(cells)
            if "/K" in node:
                walk(node.K, body or node.get("/S") == "/TBody")

    with pikepdf.open(tmp_path / "0.pdf") as document:
        walk(document.Root.StructTreeRoot.K)
    assert len(found) == 6 + 31
    assert all(row == [("/TD", ""), ("/TH", "/Row"), ("/TD", ""), ("/TD", "")] for row in found)


def test_the_same_data_gives_the_same_bytes_in_another_folder_and_zone(small, tmp_path):
    kept = []
    for number, zone in enumerate(["Asia/Ho_Chi_Minh", "America/Los_Angeles"]):
        folder = tmp_path / f"nơi {number}"
        folder.mkdir()
        shutil.copytree(driver.REPOSITORY / "printing", folder / "printing")
        (folder / "tạm").mkdir()
        environment = {"TZ": zone, "LC_ALL": "C", "PATH": "/usr/bin:/bin", "TMPDIR": str(folder / "tạm"), "HOME": str(folder)}
        result = driver.run(driver.request([small], folder), folder / "printing", cwd=folder, env=environment)
        assert driver.replies(result)[0]["outcome"] == "printed", result.stderr
        kept.append((folder / "0.pdf").read_bytes())
        assert os.listdir(folder / "tạm") == []
    assert kept[0] == kept[1]


def test_what_a_site_may_set_changes_the_print(small, tmp_path):
    settings = (driver.LOOK / "settings.typ").read_text(encoding="utf-8")
    changed = settings.replace("#let title-gap = 18pt", "#let title-gap = 60pt")
    assert changed != settings
    tops = [
        next(line.top for line in driver.pages(small, tmp_path / name, look=look)[0].lines if line.text.startswith("BÁO CÁO"))
        for name, look in (("a", {}), ("b", {"settings.typ": changed}))]
    assert tops[1] - tops[0] == pytest.approx(42 / 72 * 25.4, abs=0.1)


@pytest.mark.parametrize("text, words, line", [
    ("#let x = khong-co\n", "unknown variable: khong-co", 1),
    ("#set document(title: \"a\")\n#set text(font: \"Khong Co\")\nMột\n", "unknown font family: khong co", 2),
    ("#import \"@preview/cetz:0.3.0\": canvas\n", "", 1),
    ("#let name = \"@pre\" + \"view/cetz:0.3.0\"\n#import name: canvas\n", "", 2),
    ("#read(\"/etc/passwd\")\n", "not found", 1),
    ("#read(\"../../etc/passwd\")\n", "", 1),
    ("#let a = 0\n#while a < 1 { a = a * 1 }\n", "loop seems to be infinite", 2),
    ("#let f(x) = f(x)\n#f(1)\n", "maximum function call depth exceeded", 1),
    ("#figure(image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg'/>\"), format: \"svg\"))\n", "", 1),
])
def test_a_faulty_look_is_told_with_its_place(small, tmp_path, text, words, line):
    answer = driver.reply(small, tmp_path, look={"report.typ": text})
    assert answer["outcome"] == "failed" and not (tmp_path / "0.pdf").exists()
    assert words in " ".join(answer["messages"])
    assert answer["place"]["file"] == "report.typ" and answer["place"]["line"] == line


def test_the_faces_of_the_compiler_itself_are_not_at_hand(small, tmp_path):
    answer = driver.reply(small, tmp_path, look={
        "report.typ": "#set document(title: \"a\")\n#set text(font: \"New Computer Modern\")\nMột\n"})
    assert answer["outcome"] == "failed" and "new computer modern" in answer["messages"][0]


def test_a_look_reads_no_file_of_the_machine_and_asks_nobody(small, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("bí mật")
    looks = {
        "a": {"report.typ": f"#read(\"{secret}\")\n"}, "b": {"report.typ": "#import \"@preview/cetz:0.3.0\": canvas\n"}, "c": {}}
    for name, look in looks.items():
        trace = tmp_path / f"trace-{name}"
        asked = driver.request([small], tmp_path / name, look=look)
        result = driver.run(asked, before=[
            "strace", "-f", "-qq", "-o", trace, "-e", "trace=execve,connect,openat,open"])
        assert driver.replies(result)[0]["outcome"] == ("printed" if name == "c" else "failed")
        lines = trace.read_text(errors="replace").splitlines()
        assert not [line for line in lines if "openat(" in line and str(secret) in line and "= -1" not in line]
        started = [line for line in lines if "execve(" in line and "= 0" in line]
        assert len(started) == 1, started
        # Whoever asks for a package finds a closed port of the machine itself; a look that asks for none asks nobody.
        reached = set(re.findall(r"sin_addr=inet_addr\(\"([^\"]+)\"\)", "\n".join(line for line in lines if "connect(" in line)))
        assert reached <= ({"127.0.0.1"} if name == "b" else set()), reached


def test_a_link_in_the_look_is_copied_as_the_file_it_is_and_leads_nowhere(small, tmp_path):
    # The folder of the compiler holds copies: what a look reads beside its own files is not there.
    (tmp_path / "other.typ").symlink_to("/etc/passwd")
    answer = driver.reply(small, tmp_path / "a", look={"report.typ": "#read(\"other.typ\")\n"})
    assert answer["outcome"] == "failed" and "not found" in answer["messages"][0]


def test_an_endless_look_is_ended_by_its_time_alone(small, tmp_path):
    endless = "#for a in range(100000) { for b in range(100000) { let c = a * b } }\n"
    result = driver.run(driver.request([small], tmp_path, look={"report.typ": endless}, seconds=2))
    assert result.returncode == -24 and result.stdout == b"" and result.stderr == b""


def test_a_greedy_look_is_ended_by_its_memory_alone(small, tmp_path):
    greedy = "#let a = range(400000000)\n#a.len()\n"
    asked = driver.request([small], tmp_path, look={"report.typ": greedy})
    result = driver.run(asked, before=["sh", "-c", 'ulimit -v 2097152; exec "$@"', "sh"])
    assert result.returncode != 0
    assert b"memory allocation of" in result.stderr or b"MemoryError" in result.stderr


def test_jobs_after_a_refused_one_are_printed(layout, small, tmp_path):
    bad = report(layout, [[paragraph("清")]])
    result = driver.run(driver.request([small, bad, small], tmp_path))
    assert [reply["outcome"] for reply in driver.replies(result)] == ["printed", "refused", "printed"]
    assert (tmp_path / "0.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()


def png(folder, valid=True):
    """A small picture, whole or with its middle damaged."""
    from PIL import Image

    path = folder / "a.png"
    Image.new("RGB", (40, 20), "red").save(path)
    if not valid:
        content = path.read_bytes()
        path.write_bytes(content[:45] + bytes(8) + content[53:])
    return path


def tags(path):
    found = []

    def walk(node):
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.append((str(node.S), str(node.get("/Alt", ""))))
            if "/K" in node:
                walk(node.K)

    with pikepdf.open(path) as document:
        walk(document.Root.StructTreeRoot.K)
    return found


@pytest.mark.parametrize("alt, caption", [("Hội nghị", True), ("Hội nghị", False), ("", True), ("", False)])
def test_a_picture_has_its_text_and_one_that_only_decorates_is_no_part_of_the_tags(layout, tmp_path, alt, caption):
    picture = {"t": "picture", "file": "picture/1.png", "alt": alt, **({"caption": ["Ảnh hội nghị"]} if caption else {})}
    inline = paragraph("Dấu ", {"t": "picture", "file": "picture/1.png", "alt": alt}, " ở đây.")
    sheets = driver.pages(
        report(layout, [[picture, inline]]), tmp_path, files={"picture/1.png": png(tmp_path)})
    assert ("Ảnh hội nghị" in sheets[0].text) == caption
    assert [text for kind, text in tags(tmp_path / "0.pdf") if kind == "/Figure" and text] == (["Hội nghị"] * 2 if alt else [])


def test_a_picture_that_cannot_be_read_is_named(layout, tmp_path):
    picture = {"t": "picture", "file": "picture/1.png", "alt": "Hội nghị"}
    answer = driver.reply(report(layout, [[picture]]), tmp_path, files={"picture/1.png": png(tmp_path, valid=False)})
    assert answer["outcome"] == "failed" and "place" not in answer
    assert answer["messages"][0].startswith("picture/1.png: ")
