"""The commands as their users meet them: what they print, write and end with."""

import http.client
import json
import os
import re
import shutil
import urllib.parse

import pytest

from conftest import REPOSITORY, RUNS_ALL, serving, tree

KINDS = ["page", "committee", "branch", "organisation", "study-session", "partner", "movement", "activity", "news", "document"]


def test_init_makes_a_site_that_builds_without_a_finding(kyyeu, tmp_path):
    root = tmp_path / "trang-moi"
    assert kyyeu.run("init", root).returncode == 0
    assert not (root / "templates").exists()
    result = kyyeu.build(root, "--strict")
    assert result.returncode == 0, result.stderr.decode()
    assert (root / "public/index.html").is_file()


def test_init_loses_nothing_that_is_there(kyyeu, tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yaml").write_text("name: Đã có\n")
    before = tree(tmp_path)
    result = kyyeu.run("init", tmp_path)
    assert result.returncode != 0
    assert tree(tmp_path) == before


@pytest.mark.parametrize("kind", KINDS)
def test_new_writes_a_file_in_the_right_place_that_names_what_is_still_to_fill(kyyeu, tmp_path, kind):
    root = tmp_path / "s"
    assert kyyeu.run("init", root).returncode == 0
    before = set(tree(root))
    result = kyyeu.run("new", kind, "Hội nghị tổng kết", "--root", root, "--date", "2026-12-05")
    if kind == "committee" and result.returncode != 0:
        assert "dang-uy" in (result.stderr + result.stdout).decode()
        return
    assert result.returncode == 0, result.stderr.decode()
    made = sorted(set(tree(root)) - before)
    assert len(made) == 1 and made[0].startswith("content/") and made[0].endswith(".md")
    text = (root / made[0]).read_text()
    assert "title: Hội nghị tổng kết" in text
    findings = json.loads(kyyeu.run("check", "--root", root, "--format", "json").stdout)
    assert {f["rule"] for f in findings if f["severity"] == "error"} <= {"content/missing-field"}
    again = kyyeu.run("new", kind, "Hội nghị tổng kết", "--root", root, "--date", "2026-12-05")
    assert again.returncode != 0
    assert (root / made[0]).read_text() == text


def test_explain_knows_every_rule_in_both_languages(kyyeu):
    listing = kyyeu.run("explain", "--lang", "en")
    assert listing.returncode == 0
    rules = re.findall(r"^[a-z]+/[a-z0-9-]+(?= )", listing.stdout.decode(), re.MULTILINE)
    assert len(set(rules)) > 100
    for number, rule in enumerate(sorted(set(rules))):
        # Each in one of them; the longer run asks for both.
        for language in ("vi", "en") if RUNS_ALL else (("vi", "en")[number % 2],):
            result = kyyeu.run("explain", rule, "--lang", language)
            assert result.returncode == 0 and len(result.stdout) > 100, rule


def test_explain_suggests_the_nearest_rule(kyyeu):
    result = kyyeu.run("explain", "content/unknow-key", "--lang", "vi")
    assert result.returncode == 64
    assert result.stderr.decode() == "Không có “content/unknow-key”. Gần nhất: content/unknown-key\n"


def test_explain_lists_the_rules_in_groups_where_none_is_near(kyyeu):
    result = kyyeu.run("explain", "khong/co", "--lang", "vi")
    first, *groups = result.stderr.decode().removesuffix("\n").split("\n\n")
    assert (result.returncode, first) == (64, "Không có “khong/co”. Chọn một trong:")
    listed = [[line.removeprefix("  ") for line in group.splitlines()] for group in groups]
    known = re.findall(r"^\S+/\S+(?= )", kyyeu.run("explain").stdout.decode(), re.MULTILINE)
    assert [rule for group in listed for rule in group] == known
    beginnings = [{rule.split("/")[0] for rule in group} for group in listed]
    assert all(len(beginning) == 1 for beginning in beginnings) and len(set.union(*beginnings)) == len(groups)


def test_explain_lists_a_few_names_in_a_line(kyyeu):
    result = kyyeu.run("explain", "layout", "khong-co", "--lang", "vi")
    assert (result.returncode, result.stderr.decode()) == (64, "Không có “khong-co”. Chọn một trong: party, state, union\n")


def test_new_suggests_the_nearest_kind(kyyeu, tmp_path):
    result = kyyeu.run("new", "nwes", "Tin", "--lang", "vi", cwd=tmp_path)
    assert (result.returncode, result.stderr.decode()) == (64, "Không có loại trang “nwes”. Gần nhất: news\n")


def test_explain_kind_and_template(kyyeu):
    kind = kyyeu.run("explain", "kind", "branch", "--lang", "vi")
    assert kind.returncode == 0 and "code" in kind.stdout.decode()
    template = kyyeu.run("explain", "template", "page", "--lang", "vi")
    assert template.returncode == 0 and "breadcrumbs" in template.stdout.decode()


def test_render_reads_a_file_or_standard_input(kyyeu, tmp_path):
    expected = b"<h1>T\xc3\xaan</h1>\n<p>M\xe1\xbb\x99t <em>c\xc3\xa2u</em></p>\n"
    text = "# Tên\n\nMột *câu*\n".encode()
    assert kyyeu.run("render", "-", stdin=text).stdout == expected
    assert kyyeu.run("render", stdin=text).stdout == expected
    (tmp_path / "a.md").write_bytes(text)
    assert kyyeu.run("render", tmp_path / "a.md").stdout == expected


def test_check_writes_nothing(kyyeu, tmp_path):
    root = tmp_path / "s"
    assert kyyeu.run("init", root).returncode == 0
    before = tree(root)
    assert kyyeu.run("check", "--root", root).returncode == 0
    assert tree(root) == before


@pytest.mark.parametrize("arguments", [["bild"], ["build", "--jobs", "0"], ["build", "--date", "hôm nay"], ["build", "--nope"],
                                       ["build", "--audience", "everyone"], ["new", "nwes", "A"]])
def test_wrong_usage_ends_with_64(kyyeu, arguments, tmp_path):
    result = kyyeu.run(*arguments, cwd=tmp_path)
    assert result.returncode == 64, result.stderr.decode()
    assert result.stderr


def test_a_missing_root_ends_with_an_error_that_names_it(kyyeu, tmp_path):
    result = kyyeu.run("build", "--root", tmp_path / "khong-co", "--lang", "vi")
    assert result.returncode in (1, 74)
    assert "khong-co" in result.stderr.decode()


def test_the_last_line_says_what_was_published_and_what_was_left_out(kyyeu, site):
    root = site({
        "a.md": "---\ntitle: A\n---\n",
        "nhap.md": "---\ntitle: Nháp\ndraft: true\n---\n",
        "sau.md": "---\ntitle: Sau\npublish_on: 2027-01-01\n---\n",
        "cu.md": "---\ntitle: Cũ\nexpires_on: 2026-01-01\n---\n",
        "kin.md": "---\ntitle: Kín\naudience: internal\n---\n",
    })
    vietnamese = kyyeu.build(root, "--lang", "vi").stdout.decode()
    for word in ("nhap.md", "sau.md", "cu.md", "kin.md"):
        assert word in vietnamese
    english = kyyeu.build(root, "--lang", "en").stdout.decode().strip().splitlines()
    assert "published" in english[-1].lower() or "unchanged" in english[-1].lower()


def test_what_is_internal_by_its_kind_is_named_with_the_reason_and_the_way_out(kyyeu, site):
    document = "---\ntitle: A\ntype: {}\nnumber: {}\nissuer: Đảng ủy\nissued_on: 2026-09-05\n{}---\n\nMột câu của văn bản.\n"
    root = site({
        "van-ban/a.md": document.format("Tờ trình", "3-TTr/ĐU", ""),
        "van-ban/b.md": document.format("Biên bản", "3-BB/ĐU", ""),
        "van-ban/c.md": document.format("Nghị quyết", "3-NQ/ĐU", "audience: public\n"),
        "bao-cao/2026/index.md": "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\n---\n",
        "bao-cao/2026/01-a.md": "---\ntitle: Kết quả\n---\n",
    }, settings="name: Ví dụ\nparent: Trường\nplace: Hà Nội\n")
    result = kyyeu.build(root, "--lang", "vi", "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    way_out = "; được phép đăng thì ghi “audience: public”"
    assert [line for line in result.stdout.decode().splitlines() if line.startswith("Không đăng")] == [
        "Không đăng: content/bao-cao/2026/01-a.md (nội bộ theo báo cáo content/bao-cao/2026/index.md)",
        f"Không đăng: content/bao-cao/2026/index.md (nội bộ theo loại bài “Báo cáo tổng kết năm”; "
        "ban hành xong mà được phép đăng thì ghi “publish”)",
        f"Không đăng: content/van-ban/a.md (nội bộ theo loại văn bản “Tờ trình”{way_out})",
        "Không đăng: content/van-ban/b.md (“Biên bản” luôn là nội bộ)",
    ]
    assert {str(p.relative_to(root / "public")) for p in (root / "public/van-ban").rglob("*")} == {"van-ban/index.html", "van-ban/c", "van-ban/c/index.html"}
    assert not (root / "public/bao-cao").exists()


def test_minutes_that_say_public_stop_the_build(kyyeu, site):
    root = site({"van-ban/b.md": "---\ntitle: Họp\ntype: Biên bản\nnumber: 3-BB/ĐU\nissuer: Đảng ủy\nissued_on: 2026-09-05\n"
                                 "audience: public\n---\n"})
    result = kyyeu.build(root, "--lang", "vi")
    assert result.returncode == 1 and not (root / "public").exists()
    assert "content/van-ban/b.md:7:11" in result.stderr.decode() and "content/never-public" in result.stderr.decode()


@pytest.mark.parametrize("formats", ["html", "html,pdf"])
def test_the_last_line_of_a_report_counts_the_pages_that_it_wrote(kyyeu, tmp_path, formats):
    last = {}
    for language in ("vi", "en"):
        result = kyyeu.run(
            "report", "--to", formats, "--date", "2026-12-05", "--output", tmp_path / "out", "--lang", language)
        assert result.returncode == 0, result.stderr.decode()
        last[language] = result.stdout.decode().splitlines()[-1]
    pages = len(list((tmp_path / "out").rglob("*.html")))
    printed = len(list((tmp_path / "out").rglob("*.pdf")))
    assert pages > 1 and printed == (0 if formats == "html" else pages)
    if formats == "html":
        assert re.fullmatch(rf"Đã lập {pages} trang HTML của báo cáo trong \S+ trong [0-9,]+ giây\.", last["vi"])
        assert re.fullmatch(rf"Made {pages} HTML pages of reports in \S+ in [0-9.]+ s\.", last["en"])
    else:
        assert last["vi"].startswith(f"Đã lập {printed} tệp báo cáo và {pages} trang HTML trong ")
        assert last["en"].startswith(f"Made {printed} files of reports and {pages} HTML pages in ")


def test_quiet_prints_nothing_when_all_is_well(kyyeu, site):
    root = site({"a.md": "---\ntitle: A\n---\n"})
    result = kyyeu.build(root, "--quiet")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")


def test_strict_makes_a_warning_fail(kyyeu, site):
    root = site({"a.md": "---\ntitle: A\n---\n\n<b>chữ</b>\n"})
    assert kyyeu.build(root).returncode == 0
    assert kyyeu.build(root, "--strict").returncode == 1


def test_github_format_prints_annotations(kyyeu, site):
    root = site({"a.md": "---\ntitle: A\ntitel: B\n---\n"})
    lines = kyyeu.build(root, "--format", "github").stdout.decode().splitlines()
    assert lines[0].startswith("::error file=content/a.md,line=3,col=1,")


def test_a_moved_binary_finds_its_share_folder(kyyeu, site, tmp_path):
    prefix = tmp_path / "opt/kyyeu"
    (prefix / "bin").mkdir(parents=True)
    shutil.copy(kyyeu.path, prefix / "bin/kyyeu")
    for name in ("templates", "kinds"):
        shutil.copytree(REPOSITORY / name, prefix / "share/kyyeu" / name)
    (tmp_path / "link").symlink_to(prefix / "bin/kyyeu")
    root = site({"a.md": "---\ntitle: A\n---\n"})
    moved = type(kyyeu)(tmp_path / "link")
    result = moved.build(root, cwd=tmp_path)
    assert result.returncode == 0, result.stderr.decode()
    lost = tmp_path / "lost"
    lost.mkdir()
    shutil.copy(kyyeu.path, lost / "kyyeu")
    result = type(kyyeu)(lost / "kyyeu").build(root, "--lang", "en", cwd=tmp_path)
    assert result.returncode != 0 and "--share" in result.stderr.decode()
    result = type(kyyeu)(lost / "kyyeu").build(root, "--share", prefix / "share/kyyeu", cwd=tmp_path)
    assert result.returncode == 0, result.stderr.decode()


def ask(address, path, host=None, method="GET"):
    port = urllib.parse.urlsplit(address).port
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", host or f"127.0.0.1:{port}")
    connection.endheaders()
    response = connection.getresponse()
    return response.status, response.getheader("Content-Type"), response.read()


def test_serve_shows_what_build_publishes(kyyeu, shipped_plain):
    root, output = shipped_plain
    with serving(kyyeu, root) as address:
        for path, data in tree(output).items():
            if path.startswith("."):
                continue
            status, _, body = ask(address, "/" + urllib.parse.quote(path))
            assert (status, body) == (200, data), path


@pytest.fixture(scope="module")
def shipped_plain(kyyeu, tmp_path_factory):
    output = tmp_path_factory.mktemp("plain") / "public"
    assert kyyeu.build(REPOSITORY, "--output", output).returncode == 0
    return REPOSITORY, output


def test_serve_answers_only_to_its_own_names_and_files(served):
    assert ask(served, "/")[0] == 200
    assert ask(served, "/", host="evil.example")[0] in (400, 403, 421)
    assert ask(served, "/khong-co/")[0] == 404
    for path in ("/%2e%2e/Package.swift", "/../Package.swift", "/..%2fPackage.swift", "/%00", "/..%5cPackage.swift"):
        status, _, body = ask(served, path)
        assert status in (400, 404) and b"PackageDescription" not in body
    assert ask(served, "/", method="POST")[0] == 405
    status, _, body = ask(served, "/", method="HEAD")
    assert (status, body) == (200, b"")


def test_serve_opens_clean_addresses_and_mends_a_missing_slash(kyyeu, site):
    root = site({"a.md": "---\ntitle: A\n---\n"})
    with serving(kyyeu, root) as address:
        assert ask(address, "/a/")[0] == 200
        assert ask(address, "/a")[0] in (301, 302, 308)


def test_help_is_there_for_every_command(kyyeu):
    for command in ("build", "check", "init", "serve", "new", "explain", "render"):
        result = kyyeu.run(command, "--help")
        assert result.returncode == 0 and b"--" in result.stdout, command
    assert os.path.basename(kyyeu.path) == "kyyeu"
