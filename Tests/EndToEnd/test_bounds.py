"""Inputs made to hurt, on a site of ten pages: each is refused by name within two seconds and 512 MB, and nothing published
before is touched. With a slower build of the program the two seconds are multiplied by KYYEU_SLOWNESS."""

import os
import resource
import signal
import struct
import subprocess
import time
import zlib

import faculty
import pytest

from conftest import DATE, REPOSITORY, tree
from measuring import measured

SECONDS = 2 * float(os.environ.get("KYYEU_SLOWNESS", "1"))
MEGABYTES = 512
DRAFT = "name: Ví dụ\nyears:\n  - year: 2026\n    draft: true\n"
BRANCHES = faculty.table("chi-bo", [])
SVG = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>\n'


def page(text):
    return f"---\ntitle: Bài\n---\n\n{text}\n"


def shows(picture):
    return page(f"![Sân trường]({picture})")


def png(width, height, rows=None):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = height if rows is None else rows
    data = zlib.compress(b"\0" * ((1 + width * 3) * rows if rows else 0))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def drawing(levels, reference, within="g"):
    """Elements that each draw the one before ten times."""
    content = f'<{within} id="a0"><path d="M0 0h4"/></{within}>'
    for level in range(1, levels + 1):
        target = reference.replace("%", f"#a{level - 1}")
        content += f'<{within} id="a{level}">{target * 10}</{within}>'
    return SVG.format(content)


def fan(templates, times):
    files = {f"/templates/partials/p{n}.mustache": f"{{{{>partials/p{n + 1}}}}}" * times for n in range(templates)}
    return {"/templates/page.mustache": "{{>partials/p0}}", f"/templates/partials/p{templates}.mustache": "x", **files}


def table(text):
    return {"so-lieu/2026/chi-bo.csv": BRANCHES + text}


def rows(count, cell=None):
    """So many branches of one member each, or with this in every cell."""
    said = {heading: cell for heading in faculty.headings("chi-bo")[1:]} if cell else {"Tổng số": 1, "Chính thức": 1}
    rest = faculty.row("chi-bo", "", said)
    return table("".join(f"cb-{n}{rest}\n" for n in range(count)))


class Sparse:
    """A file that says it has so many bytes and takes no room on the disk."""

    def __init__(self, size):
        self.size = size


# What is written, the settings, the rule that is broken and the file that is named; None where nothing is wrong.
HOSTILE = {
    # Templates.
    "deep template": lambda: ({"/templates/page.mustache": "{{#page}}" * 10_000 + "x" + "{{/page}}" * 10_000},
                      "templates/too-large", "templates/page.mustache:1:"),
    "unclosed template": lambda: ({"/templates/page.mustache": "{{^site.x}}" * 40_000},
                          "templates/too-large", "templates/page.mustache:1:"),
    "template of a million tags": lambda: ({"/templates/page.mustache": "{{page.title}}" * 1_000_000},
                                   "templates/too-large", "templates/page.mustache"),
    "template of many tags": lambda: ({"/templates/page.mustache": "{{page.title}}" * 35_000},
                              "templates/too-large", "templates/page.mustache:1:"),
    "templates that multiply": lambda: (fan(12, 10), "templates/too-large", "templates/partials/"),
    "chain of templates": lambda: (fan(8_000, 1), "templates/too-large", "templates/partials/p199.mustache:1:1"),
    "unknown names": lambda: ({"/templates/page.mustache": "{{page.titel}}" * 19_000},
                      "templates/unknown-name", "templates/page.mustache:1:1"),
    "foreign tags": lambda: ({"/templates/page.mustache": "{{=}}" * 100_000},
                     "templates/syntax", "templates/page.mustache:1:1"),
    "sparse template": lambda: ({"/templates/page.mustache": Sparse(20 << 30)}, "templates/too-large", "templates/page.mustache"),
    "sparse asset": lambda: ({"/templates/assets/a.css": Sparse(20 << 30)}, "templates/too-large", "templates/assets/a.css"),
    # Files.
    "sparse page": lambda: ({"lon.md": Sparse(3 << 30)}, "content/file-too-large", "content/lon.md"),
    "sparse table": lambda: ({"so-lieu/2026/chi-bo.csv": Sparse(20 << 30)}, "content/file-too-large",
                     "content/so-lieu/2026/chi-bo.csv"),
    "sparse seal": lambda: ({"so-lieu/2026/niem-phong.yaml": Sparse(20 << 30)}, "content/file-too-large",
                    "content/so-lieu/2026/niem-phong.yaml"),
    "settings of many keys": lambda: (
        {"site.yaml": "name: A\n" + "".join(f"k{n}: v\n" for n in range(70_000))}, "content/too-many-entries", "content/site.yaml"),
    "settings of a long list": lambda: (
        {"site.yaml": "name: A\nstatic_files:\n" + "".join(f"- a{n}.html\n" for n in range(60_000))},
        "content/too-many-entries", "content/site.yaml"),
    "front matter of many tags": lambda: (
        {"a.md": "---\ntitle: A\ntags: [" + "a, " * 20_000 + "b]\n---\n"}, "content/too-many-entries", "content/a.md"),
    "sparse settings": lambda: ({"site.yaml": Sparse(20 << 30)}, "content/file-too-large", "content/site.yaml"),
    "large page": lambda: ({"lon.md": page("Một câu.\n\n" * 500_000)}, "content/file-too-large", "content/lon.md"),
    # Tables.
    "many good rows": lambda: (rows(8_000), None, None),
    "bad rows": lambda: (rows(8_000, "a"), "figures/wrong-cell", "content/so-lieu/2026/chi-bo.csv:2:"),
    "the same row": lambda: (table((faculty.row("chi-bo", "mot", {"Tổng số": 1, "Chính thức": 1}) + "\n") * 9_000), "figures/duplicate-row", "content/so-lieu/2026/chi-bo.csv:3:"),
    "a million rows": lambda: (rows(1_000_000), "figures/table-too-large", "content/so-lieu/2026/chi-bo.csv:10002:"),
    "a million empty rows": lambda: (table(";;;;;\n" * 1_000_000), None, None),
    "ten thousand columns": lambda: ({"so-lieu/2026/chi-bo.csv": ";".join(f"c{n}" for n in range(10_000)) + "\nmot;1\n"},
                             "figures/table-too-large", "content/so-lieu/2026/chi-bo.csv:1:"),
    "a cell of ten megabytes": lambda: (table("mot;" + "1" * 10_000_000 + ";1;0;0;0\n"), "figures/table-too-large",
                                "content/so-lieu/2026/chi-bo.csv:2:5"),
    "a row of separators": lambda: (table("mot" + ";" * 60_000_000 + "\n"), "figures/table-too-large",
                            "content/so-lieu/2026/chi-bo.csv:2:"),
    "a quote that never closes": lambda: (table('mot;"' + "1;1\n" * 2_000_000), "figures/unclosed-quote",
                                  "content/so-lieu/2026/chi-bo.csv:2:5"),
    # Findings.
    "broken anchors": lambda: ({"neo.md": page("[a](#a) " * 125_000)}, "links/broken-anchor", "content/neo.md:5:1"),
    "different anchors": lambda: ({"neo.md": page("".join(f"[a](#{n}) " for n in range(80_000)))}, "links/broken-anchor",
                          "content/neo.md:5:1"),
    "broken links": lambda: ({"hong.md": page("[a](b.md) " * 100_000)}, "links/broken-page", "content/hong.md:5:1"),
    "remote pictures": lambda: ({"xa.md": page("![a](https://vi.example/a.png)\n\n" * 25_000)}, "links/remote-picture",
                        "content/xa.md:5:1"),
    "control characters": lambda: ({"an.md": page("a\u202e " * 200_000)}, "content/control-character", "content/an.md:5:2"),
    "hidden by reference": lambda: ({"an.md": page("a&#x202E; " * 80_000)}, "markdown/hidden-character", "content/an.md:5:2"),
    "unknown figures": lambda: ({"so.md": page("{{ khong.co }} " * 60_000)}, "content/unknown-figure", "content/so.md:5:1"),
    # Pictures.
    "drawing of use": lambda: ({"a.md": shows("ve.svg"), "ve.svg": drawing(11, '<use href="%"/>')},
                       "pictures/too-large", "content/ve.svg:1:"),
    "drawing of patterns": lambda: ({"a.md": shows("ve.svg"), "ve.svg": drawing(11, '<path fill="url(%)" d="M0 0h4"/>', "pattern")},
                            "pictures/too-large", "content/ve.svg:1:"),
    "deep drawing": lambda: ({"a.md": shows("ve.svg"), "ve.svg": SVG.format("<g>" * 100_000 + "</g>" * 100_000)},
                     "pictures/too-large", "content/ve.svg:1:"),
    "drawing in a circle": lambda: ({"a.md": shows("ve.svg"), "ve.svg": SVG.format('<g id="a"><use href="#a"/></g>')},
                            "pictures/too-large", "content/ve.svg:1:"),
    "large drawing": lambda: ({"a.md": shows("ve.svg"), "ve.svg": SVG.format("<g/>" * 4_000_000)},
                      "pictures/too-large", "content/ve.svg"),
    "picture of 60,000 pixels": lambda: ({"a.md": shows("anh.png"), "anh.png": png(60_000, 60_000, rows=1)},
                                 "pictures/too-large", "content/anh.png"),
    "picture of 2^31 pixels": lambda: ({"a.md": shows("anh.png"), "anh.png": png(2**31 - 1, 2**31 - 1, rows=0)},
                               "pictures/too-large", "content/anh.png"),
    "picture without pixels": lambda: ({"a.md": shows("anh.png"), "anh.png": png(0, 0)}, "pictures/too-large", "content/anh.png"),
    "picture cut off": lambda: ({"a.md": shows("anh.png"), "anh.png": png(300, 200)[:-20]},
                        "pictures/metadata-not-removable", "content/anh.png"),
    "picture of half its rows": lambda: ({"a.md": shows("anh.png"), "anh.png": png(300, 200, rows=100)},
                                 "pictures/metadata-not-removable", "content/anh.png"),
    "picture of the largest size": lambda: ({"a.md": shows("anh.png"), "anh.png": png(10_000, 10_000)}, None, None),
    "picture of a template": lambda: ({"/templates/assets/anh.png": png(60_000, 60_000, rows=1)},
                              "pictures/too-large", "templates/assets/anh.png"),
    # Addresses.
    **{f"address {address}": lambda address=address: (
           {"a.md": page(f"[a]({address})")}, "markdown/refused-address", "content/a.md:5:1")
       for address in ["https:vi.example", "http:/vi.example", "http://vi.example@khac.example/", "HTTPS:\\\\\\\\vi.example",
                       "https://ten:mat-khau@vi.example/", "http:///vi.example"]},
}


def write(site, files):
    pages = {f"bai-{number}.md": page(f"Bài số {number}.") for number in range(10)}
    sparse = {path: matter for path, matter in files.items() if isinstance(matter, Sparse)}
    texts = {path: matter for path, matter in files.items() if path not in sparse}
    root = site({**pages, **texts}, settings=DRAFT)
    for path, matter in sparse.items():
        target = root / path[1:] if path.startswith("/") else root / "content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "wb") as file:
            file.truncate(matter.size)
    return root


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_refused_by_name_within_its_bounds(kyyeu, site, name):
    files, rule, place = HOSTILE[name]()
    root = write(site, {})
    assert kyyeu.build(root, "--no-pdf", "--quiet").returncode == 0
    before = tree(root / "public")
    write(site, files)
    started = time.monotonic()
    code, said, seconds, megabytes = measured(
        kyyeu, "build", "--root", root, "--date", DATE, "--no-pdf", "--lang", "en", "--jobs", "2")
    assert time.monotonic() - started < SECONDS * 10
    assert seconds <= SECONDS, f"{seconds} s"
    assert megabytes <= MEGABYTES, f"{megabytes} MB"
    assert len(said) < 400_000
    if rule is None:
        assert code == 0, said[:2000]
        return
    assert code == 1, said[:2000]
    assert f"[{rule}]" in said and f"Where: {place}" in said, said[:2000]
    assert tree(root / "public") == before


@pytest.mark.parametrize("name", ["broken anchors", "bad rows", "control characters", "foreign tags"])
@pytest.mark.parametrize("format", ["json", "github", "text"])
def test_findings_of_one_rule_stop_at_a_hundred_a_file_in_every_format(kyyeu, site, name, format):
    files, rule, _ = HOSTILE[name]()
    result = kyyeu.run("check", "--root", write(site, files), "--format", format, "--lang", "en", "--date", DATE)
    said = (result.stdout + result.stderr).decode()
    assert result.returncode == 1
    marks = {"json": f'"rule": "{rule}"', "github": f"title={rule}::", "text": f"[{rule}]"}
    assert said.count(marks[format]) == 101
    assert " more of the same kind in this file" in said


COMMANDS = {
    "check": ("check", "--root", "{site}"),
    "check as JSON": ("check", "--root", "{site}", "--format", "json"),
    "build": ("build", "--root", "{site}", "--no-pdf"),
    "explain": ("explain",),
    "explain a rule": ("explain", "links/broken-anchor"),
    "explain figures": ("explain", "figures"),
    "help": ("--help",),
    "version": ("--version",),
    "new": ("new", "news", "Tin", "--root", "{site}"),
    "new figures": ("new", "figures", "2031", "--root", "{site}"),
    "init": ("init", "{site}/moi"),
    "render": ("render", "{site}/content/bai-0.md"),
    "serve": ("serve", "--root", "{site}", "--port", "0"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_output_that_cannot_be_written_is_a_failure(kyyeu, site, name):
    root = write(site, {})
    with open("/dev/full", "wb") as full:
        code, said, _, _ = measured(
            kyyeu, *(part.format(site=root) for part in COMMANDS[name]), stdout=full, env={"LC_ALL": "vi_VN.UTF-8"})
    assert code == 74
    assert said == ("Không ghi được kết quả ra màn hình hay tệp nhận kết quả: ổ đĩa đã đầy. "
                    "Giải phóng chỗ trên ổ đĩa rồi chạy lại.\n")


def test_findings_that_nobody_can_read_are_a_failure(kyyeu, site):
    root = write(site, {"hong.md": page("[a](b.md)")})
    with open("/dev/full", "wb") as full:
        assert measured(kyyeu, "check", "--root", root, stderr=full)[0] == 74
        assert measured(kyyeu, "build", "--nonsense", stderr=full)[0] == 74


def test_a_reader_who_goes_away_ends_the_program_as_any_other(kyyeu):
    process = subprocess.Popen([str(kyyeu.path), "explain"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    assert process.wait(timeout=60) in (0, -signal.SIGPIPE)


def test_without_a_command_nothing_has_succeeded(kyyeu):
    code, said, _, _ = measured(kyyeu, env={"LC_ALL": "vi_VN.UTF-8"})
    assert code == 64
    assert "kyyeu build" in said or "build" in said
    assert kyyeu.run("--help").returncode == 0


@pytest.mark.parametrize("arguments", [["build", "-q", "--no-pdf"], ["check"], ["--help"], []])
def test_without_proc_nothing_is_done_and_the_reason_told(kyyeu, site, arguments):
    root = write(site, {})
    script = 'mount -t tmpfs none /proc && exec "$@"'
    probe = subprocess.run(["unshare", "-rm", "sh", "-c", script, "sh", "true"], capture_output=True)
    if probe.returncode != 0:
        pytest.skip("this machine lets nobody hide /proc: " + probe.stderr.decode())
    result = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(kyyeu.path), *arguments],
        cwd=root, env={"LC_ALL": "vi_VN.UTF-8"}, capture_output=True, timeout=120)
    assert (result.returncode, result.stdout) == (70, b"")
    assert result.stderr.decode() == (
        "Máy không cho xem /proc, nơi kyyeu cần để chạy, nên kyyeu không làm gì. Báo người quản trị máy gắn lại: "
        "mount -t proc proc /proc\n")
    assert not (root / "public").exists()


def test_a_timer_that_the_machine_refuses_is_the_machines_fault(kyyeu, site):
    pending = getattr(resource, "RLIMIT_SIGPENDING", 11)
    code, said, _, _ = measured(
        kyyeu, "build", "--root", write(site, {}), "--no-pdf", "--jobs", "1", limit=(pending, 0),
        env={"LC_ALL": "vi_VN.UTF-8"})
    assert code == 74, said
    assert "máy không cấp thêm bộ hẹn giờ hay tiến trình. Tăng giới hạn tín hiệu chờ bằng ulimit -i" in said


@pytest.mark.parametrize("descriptors", range(5, 17))
def test_a_descriptor_that_the_machine_refuses_is_the_machines_fault(kyyeu, site, descriptors):
    root = write(site, {"/templates/page.mustache": "{{<layout}}{{$main}}x{{/main}}{{/layout}}"})
    code, said, _, _ = measured(
        kyyeu, "build", "--root", root, "--no-pdf", "--jobs", "1", limit=(resource.RLIMIT_NOFILE, descriptors),
        env={"LC_ALL": "vi_VN.UTF-8"})
    assert code in (0, 74), said
    if code == 74:
        assert "chmod" not in said and "tăng giới hạn số tệp bằng ulimit -n" in said, said


def test_a_file_of_foundation_that_fails_is_told_in_words_of_ours(kyyeu, tmp_path):
    (tmp_path / "tep").write_text("x")
    code, said, _, _ = measured(kyyeu, "init", tmp_path / "tep" / "site", env={"LC_ALL": "vi_VN.UTF-8"})
    assert code == 74
    assert str(tmp_path / "tep") in said and "The " not in said and said.endswith(".\n")
    code, said, _, _ = measured(kyyeu, "render", tmp_path / "khong-co.md", env={"LC_ALL": "vi_VN.UTF-8"})
    assert (code, said) == (
        74, f"Không đọc được {tmp_path}/khong-co.md: không có đường dẫn này. Kiểm tra lại đường dẫn.\n")


def test_a_name_that_is_no_text_is_shown_by_its_bytes(kyyeu, site):
    root = write(site, {})
    open(os.fsencode(root / "content") + b"/b\xe0i.md", "w").close()
    result = kyyeu.run("check", "--root", root, "--lang", "en")
    assert result.returncode == 1 and "The name “b\\xE0i.md” in this folder" in result.stderr.decode()


def test_what_the_printing_program_says_cannot_move_the_terminal(kyyeu, site, tmp_path):
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\nprintf '\\033[31mhong\\007' >&2\nexit 3\n")
    fake.chmod(0o755)
    root = site({
        "bao-cao/2026/index.md": "---\ntitle: Báo cáo\nkind: annual-report\nyear: 2026\nissuer: Đảng bộ\nnumber: 1\nsigned_on: 2026-12-05\nsigner: Một\nrecipients: [A]\npublish: [pdf]\n---\n",
    }, settings=DRAFT)
    result = kyyeu.run("build", "--root", root, "--date", DATE, "--python", fake)
    assert b"\x1b" not in result.stdout + result.stderr and b"\x07" not in result.stdout + result.stderr
