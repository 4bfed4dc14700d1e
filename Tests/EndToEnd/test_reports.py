"""Reports from the editor's folder to the sheet: what a build prints and `kyyeu report` makes, and what a PDF has in it."""

import re
import subprocess
import unicodedata

import faculty
import pikepdf
import pytest
from artefacts import docx_text, html_text, pdf_pages, pdf_text, plain, raw_pdf_text
from conftest import DATE, REPOSITORY, tree

COMMITTEE = "bao-cao/2026/bao-cao-tong-ket-2026.pdf"
ISSUED = {"may"}


def BRANCH(code):
    """The report of one branch: of those that are drafts, the first."""
    return f"bao-cao/2026/chi-bo/{code}/bao-cao-tong-ket-2026-{code}{'' if code in ISSUED else '-du-thao-1'}.pdf"


REPORTS = [COMMITTEE, *map(BRANCH, sorted(faculty.BRANCHES))]
# Those that are issued, and that somebody decided to publish.
PUBLISHED = [COMMITTEE, BRANCH("may")]


def made(kyyeu, root, *options, command="build", **more):
    result = kyyeu.run(command, "--root", root, "--date", DATE, *options, **more)
    assert result.returncode == 0, result.stderr.decode()
    return result


def names(folder, *endings):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.suffix in endings)


# What a build prints.


def test_a_build_prints_every_published_report_and_its_page_leads_there(made_up):
    public = made_up / "public"
    assert names(public, ".pdf") == sorted(PUBLISHED)
    assert names(public, ".docx") == []
    for report in PUBLISHED:
        page = (public / report).parent / "index.html"
        assert f'href="/thu/{report}"' in page.read_text()


def test_an_unchanged_report_is_not_printed_again(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    assert "(2 printed, 0 unchanged)" in made(kyyeu, root, "--timings").stdout.decode()
    before = tree(root / "public")
    times = {path: path.stat().st_mtime_ns for path in (root / "public").rglob("*")}
    assert "(0 printed, 2 unchanged)" in made(kyyeu, root, "--timings").stdout.decode()
    assert tree(root / "public") == before
    assert {path: path.stat().st_mtime_ns for path in (root / "public").rglob("*")} == times
    chapter = "bao-cao/2026/chi-bo/01-ket-qua.md"
    faculty.write(root, changes={chapter: faculty.pages()[chapter] + "\nMột câu mới.\n"})
    assert "(1 printed, 1 unchanged)" in made(kyyeu, root, "--timings").stdout.decode()
    changed = {path for path, bytes in tree(root / "public").items() if path.endswith(".pdf") and bytes != before[path]}
    assert changed == {BRANCH("may")}
    assert "Một câu mới." in pdf_text(root / "public" / BRANCH("may"))


def test_without_pdf_nothing_leads_to_one(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    result = made(kyyeu, root, "--no-pdf")
    assert "--no-pdf" in result.stdout.decode()
    assert names(root / "public", ".pdf") == []
    assert not any(".pdf" in path.read_text() for path in (root / "public").rglob("*.html"))


@pytest.mark.parametrize("python", ["/bin/false", "/bin/true"])
def test_without_what_prints_nothing_is_published(kyyeu, tmp_path, python):
    root = faculty.write(tmp_path)
    made(kyyeu, root, "--no-pdf")
    before = tree(root / "public")
    result = kyyeu.build(root, "--python", python)
    said = result.stderr.decode()
    assert result.returncode == 74, (result.returncode, said)
    assert "script/bootstrap" in said and "--no-pdf" in said
    assert tree(root / "public") == before


def test_two_folders_clocks_and_locales_give_the_same_bytes(kyyeu, tmp_path):
    made_of = []
    for name, environment in (
            ("một", {"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C.UTF-8", "LANG": "vi_VN.UTF-8", "HOME": "/nowhere"}),
            ("hai/ba bốn", {"TZ": "America/Los_Angeles", "LC_ALL": "C", "LANGUAGE": "en", "TMPDIR": str(tmp_path)})):
        root = faculty.write(tmp_path / name)
        made(kyyeu, root, "--jobs", str(len(made_of) + 1), env=environment)
        made(kyyeu, root, command="report", env=environment)
        made_of.append(tree(root / "public") | {"internal/" + path: data for path, data in tree(root / "internal").items()})
    one, two = made_of
    assert {path for path in one if path.endswith((".pdf", ".docx"))} == {
        *PUBLISHED, *("internal/" + path for path in REPORTS),
        *("internal/" + path.replace(".pdf", ".docx") for path in REPORTS)}
    assert {path for path in one | two if one.get(path) != two.get(path)} == set()


# What `kyyeu report` makes.


def test_report_leaves_a_pdf_and_a_word_file_of_each(made_up):
    assert names(made_up / "internal", ".pdf", ".docx") == sorted(
        REPORTS + [path.replace(".pdf", ".docx") for path in REPORTS])


def test_the_office_has_the_full_edition(made_up):
    for whole in (pdf_text(made_up / "internal" / COMMITTEE), docx_text(made_up / "internal" / COMMITTEE.replace(".pdf", ".docx"))):
        assert "Cấp ủy đã kiểm điểm nghiêm túc từng việc được giao trong năm." in whole
        for amount in ("2.500.000", "4.710.000", "Tập thể khác"):
            assert amount in whole


def test_report_keeps_what_is_there(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    made(kyyeu, root, "--audience", "internal", "--no-pdf")
    before = tree(root / "internal")
    made(kyyeu, root, "2026", "--branch", "sv", "--to", "pdf", command="report")
    made(kyyeu, root, "2026", "--branch", "may", "--to", "docx", command="report")
    after = tree(root / "internal")
    assert set(after) - set(before) == {BRANCH("sv"), BRANCH("may").replace(".pdf", ".docx")}
    assert {path for path in before if after.get(path) != before[path]} <= set()
    # What the office itself puts beside a report is neither lost nor taken for kyyeu's.
    own = root / "internal/bao-cao/2026/da-ky.pdf"
    own.write_bytes(b"scan")
    kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf")
    assert own.read_bytes() == b"scan"
    assert not (root / "public").exists()


def test_state_layout(kyyeu, made_up, tmp_path):
    index = re.sub(
        r"issuer: .*\nnumber: .*\n", "issuer: Khoa Thử nghiệm\nparent: Trường Đại học Thử nghiệm\nnumber: 7/BC-KTN\nlayout: state\n",
        faculty.pages()["bao-cao/2026/index.md"])
    root = faculty.write(tmp_path / "site", changes={"bao-cao/2026/index.md": index})
    made(kyyeu, root, "2026", "--to", "pdf,docx", "--output", tmp_path / "out", command="report")
    for text in (pdf_text(tmp_path / "out" / COMMITTEE), docx_text(tmp_path / "out" / COMMITTEE.replace(".pdf", ".docx"))):
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text and "Độc lập - Tự do - Hạnh phúc" in text
        assert "ĐẢNG CỘNG SẢN VIỆT NAM" not in text
        assert "Số: 07/BC-KTN" in text and "KHOA THỬ NGHIỆM" in text and "ĐẢNG ỦY" not in text
        assert text.count("./.") == 1
        assert "TRƯỞNG KHOA" in text and "TM." not in text and "T/M" not in text
        assert "- Lưu: VT, KTN." in text
    party = pdf_text(made_up / "internal" / COMMITTEE)
    assert "./." not in party and "CỘNG HÒA XÃ HỘI" not in party and "T/M ĐẢNG ỦY" in party


def test_the_public_report_is_the_published_one(kyyeu, made_up, tmp_path):
    made(kyyeu, made_up, "2026", "--audience", "public", "--to", "pdf", "--output", tmp_path / "out", command="report")
    assert names(tmp_path / "out", ".pdf") == sorted(PUBLISHED)
    for report in PUBLISHED:
        assert (tmp_path / "out" / report).read_bytes() == (made_up / "public" / report).read_bytes()


@pytest.mark.parametrize("options, choices", [
    (["2031"], ["2026"]), (["2026", "--branch", "khoa-hoc"], ["dien", "may", "sv"]), (["2026", "--to", "odt"], ["pdf", "docx", "html"]),
    (["2026", "--layout", "army"], ["party", "state"]), (["2026", "--audience", "all"], ["public", "internal"]),
])
def test_wrong_usage_tells_the_choices(kyyeu, made_up, tmp_path, options, choices):
    result = kyyeu.run("report", *options, "--root", made_up, "--output", tmp_path / "out")
    assert result.returncode == 64
    assert all(choice in result.stderr.decode() for choice in choices)
    assert not (tmp_path / "out").exists()


def test_a_document_that_is_open_in_an_office_program_stops_nothing(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    made(kyyeu, root, "2026", "--to", "docx", command="report")
    folder = root / "internal/bao-cao/2026"
    for name in ("~$bao-cao.docx", ".~lock.bao-cao.docx#"):
        (folder / name).write_bytes(b"x")
    made(kyyeu, root, "2026", "--to", "docx", command="report")
    (folder / "ghi-chu.docx").write_bytes(b"x")
    assert kyyeu.run("report", "2026", "--to", "docx", "--root", root, "--date", DATE).returncode == 1
    assert (folder / "ghi-chu.docx").exists()


def test_a_report_that_cannot_be_read_is_told_by_its_own_errors(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    index = root / "content/bao-cao/2026/index.md"
    index.write_text(index.read_text().replace("year: 2026\n", "year: 2026\nnumer: 3\n", 1))
    result = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--lang", "vi")
    assert result.returncode == 1 and "[content/unknown-key]" in result.stderr.decode()
    assert "Không có báo cáo nào như vậy" not in result.stderr.decode()
    assert not (root / "internal").exists()


def test_the_internal_edition_is_marked_on_every_page_but_not_on_prints(kyyeu, made_up, tmp_path):
    made(kyyeu, made_up, "--audience", "internal", "--output", tmp_path / "out")
    html = sorted((tmp_path / "out").rglob("*.html"))
    assert len(html) > 15
    for path in html:
        if 'http-equiv="refresh"' not in path.read_text():
            assert "lưu hành nội bộ" in html_text(path.read_bytes()).lower(), path
    for report in REPORTS:
        assert "Lưu hành nội bộ" not in pdf_text(tmp_path / "out" / report), report
    for report in PUBLISHED:
        assert "Lưu hành nội bộ" not in pdf_text(made_up / "public" / report)


def test_the_internal_edition_does_not_go_into_the_public_folder(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    made(kyyeu, root, "--no-pdf")
    before = tree(root / "public")
    for command in (["build", "--no-pdf"], ["report", "2026", "--to", "pdf"]):
        result = kyyeu.run(*command, "--root", root, "--date", DATE, "--audience", "internal", "--output", root / "public")
        assert result.returncode == 1
        assert "publishing/other-edition" in result.stderr.decode()
        assert tree(root / "public") == before


# What is in a PDF.


@pytest.mark.parametrize("report", REPORTS)
def test_a_pdf_says_what_it_is(made_up, report):
    for edition in ("public", "internal") if report in PUBLISHED else ("internal",):
        path = made_up / edition / report
        assert subprocess.run(["qpdf", "--check", path], capture_output=True).returncode == 0
        with pikepdf.open(path) as document:
            assert "2026" in str(document.docinfo["/Title"])
            assert str(document.Root.Lang).startswith("vi")
            assert document.Root.MarkInfo.Marked and "/StructTreeRoot" in document.Root
            assert document.Root.ViewerPreferences.DisplayDocTitle
            with document.open_metadata() as metadata:
                assert metadata["pdfuaid:part"] == "1"
            for private in ("/Author", "/Creator"):
                assert "root" not in str(document.docinfo.get(private, "")).lower()


def test_bookmarks_are_the_headings(made_up):
    with pikepdf.open(made_up / "public" / COMMITTEE) as document, document.open_outline() as outline:
        def flat(items, level=1):
            for item in items:
                yield level, plain(item.title)
                yield from flat(item.children, level + 1)

        titles = [title for _, title in flat(outline.root)]
        assert max(level for level, _ in flat(outline.root)) >= 3
    place = -1
    for heading in ("đặc điểm tình hình", "tình hình đảng viên", "kết quả thực hiện", "công tác chính trị, tư tưởng",
                    "học tập nghị quyết", "xây dựng đảng", "phương hướng năm 2027", "biểu số liệu đảng viên"):
        found = [index for index, title in enumerate(titles) if heading in title.lower()]
        assert found and found[0] > place, (heading, titles)
        place = found[0]


@pytest.mark.parametrize("report", REPORTS)
def test_text_can_be_searched_and_read_in_order(made_up, report):
    path = made_up / "internal" / report
    text = raw_pdf_text(path)
    assert unicodedata.is_normalized("NFC", text)
    assert "�" not in text
    flat = plain(text)
    told = {COMMITTEE: ["ĐẢNG CỘNG SẢN VIỆT NAM", "BÁO CÁO", "Đảng ủy Khoa báo cáo", "Đảng bộ có 31 đảng viên, trong đó 25",
                        "Trong năm kết nạp 6 đảng viên", "Kết nạp từ 08 đảng viên", "Cấp ủy đã kiểm điểm", "T/M ĐẢNG ỦY",
                        "Trần Thử Một", "Phụ lục 1", "Phụ lục 2"]}
    branch = ["ĐẢNG CỘNG SẢN VIỆT NAM", "BÁO CÁO", "KẾT QUẢ CỦA CHI BỘ", "Chi bộ có", "PHƯƠNG HƯỚNG CỦA CHI BỘ", "T/M CHI BỘ"]
    places = [flat.find(sentence) for sentence in told.get(report, branch)]
    assert -1 not in places and places == sorted(places), list(zip(told.get(report, branch), places))


def test_a_draft_is_marked_on_every_page_and_a_numbered_report_nowhere(made_up):
    for code in ("dien", "sv"):
        pages = pdf_pages(made_up / "internal" / BRANCH(code))
        assert all("DỰ THẢO" in page for page in pages)
        assert "Dự thảo lần 1" in pages[0]
        assert not (made_up / "public" / BRANCH(code)).parent.exists()
    for edition in ("public", "internal"):
        for report in PUBLISHED:
            assert "dự thảo" not in pdf_text(made_up / edition / report).lower()
    assert "Số 07-BC/ĐU" in pdf_text(made_up / "public" / COMMITTEE)
    assert "Số 03-BC/CB" in pdf_text(made_up / "public" / BRANCH("may"))
    assert "Phạm Thử Ba" in pdf_text(made_up / "public" / BRANCH("may"))


def test_a_long_illustrative_draft_is_marked_on_every_page(kyyeu, tmp_path):
    index = faculty.pages()["bao-cao/2026/index.md"]
    draft = re.sub(r"number: .*\nsigned_on: .*\n", "draft_number: 2\nillustrative: true\n", index)
    draft = re.sub(r"publish: .*\n", "", draft)
    root = faculty.write(tmp_path, changes={"bao-cao/2026/index.md": draft} | {
        path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")})
    made(kyyeu, root, "--audience", "internal")
    pages = pdf_pages(root / "internal" / COMMITTEE.replace(".pdf", "-du-thao-2.pdf"))
    assert len(pages) > 4
    for page in pages:
        assert "DỰ THẢO" in page and "Số liệu minh họa" in page
    assert "Dự thảo lần 2" in pages[0]
    assert "minh họa" in html_text((root / "internal/bao-cao/2026/index.html").read_bytes()).lower()


def test_illustrative_figures_are_marked_where_they_are_and_nowhere_else(made_up):
    assert all("Số liệu minh họa" in page for page in pdf_pages(made_up / "internal" / BRANCH("sv")))
    for report in (COMMITTEE, BRANCH("may"), BRANCH("dien")):
        assert "minh họa" not in pdf_text(made_up / "internal" / report)


def test_notes_of_several_chapters_are_printed(kyyeu, tmp_path):
    noted = {path: faculty.pages()[path] + f"\nCâu có chú thích ở chương {number}.[^1]\n\n[^1]: Lời chú của chương {number}.\n"
             for number, path in enumerate(("bao-cao/2026/index.md", "bao-cao/2026/01-dac-diem.md", "bao-cao/2026/02-ket-qua.md"))}
    root = faculty.write(tmp_path, changes=noted)
    result = kyyeu.build(root)
    assert result.returncode == 0, result.stderr.decode()
    text = pdf_text(root / "public" / COMMITTEE)
    assert [text.count(f"Lời chú của chương {number}.") for number in range(3)] == [1, 1, 1]


def test_printing_touches_no_network_and_runs_nothing_else(kyyeu, tmp_path):
    root = faculty.write(tmp_path / "site")
    for command in ("build", "report"):
        log = tmp_path / f"{command}.log"
        result = subprocess.run(
            ["strace", "-f", "-qq", "-s", "256", "-e", "trace=execve,execveat,connect,sendto,sendmsg", "-o", str(log),
             str(kyyeu.path), command, "--root", str(root), "--date", DATE], capture_output=True, timeout=120, cwd=REPOSITORY)
        assert result.returncode == 0, result.stderr.decode()
        lines = log.read_text(errors="replace").splitlines()
        assert [line for line in lines if "AF_INET" in line] == []
        # Of two processes that start together a line may be cut before its end is known.
        begun = [line for line in lines if re.search(r'execve(at)?\(.*"', line) and " = -1 " not in line]
        programs = {line.split('"')[1].rsplit("/", 1)[-1] for line in begun}
        # `sh` sets the limits of the tool that takes its place, and ends it with kyyeu.
        others = {name for name in programs if not re.fullmatch(r"kyyeu|sh|python[0-9.]*", name)}
        assert others == set()
        assert any(name.startswith("python") for name in programs)


# The shipped report.

SHIPPED_BRANCHES = ["bo-mon-a", "bo-mon-b", "bo-mon-c", "bo-mon-d", "bo-mon-e", "bo-mon-g", "bo-mon-h", "sinh-vien"]


SHIPPED = "bao-cao/2025/bao-cao-tong-ket-2025.pdf"


def test_the_shipped_drafts_are_in_the_office_alone(shipped):
    """An annual report is internal until it is issued and somebody decides on it, and so is the programme of inspection."""
    assert names(shipped, ".pdf", ".docx") == [SHIPPED]
    assert not (shipped / "bao-cao/2026").exists() and not (shipped / "van-ban/chuong-trinh-kiem-tra-giam-sat").exists()
    assert (shipped / "bao-cao/index.html").is_file()


def test_the_shipped_report_of_last_year_is_issued_and_published_as_a_summary_and_a_print(shipped):
    page = (shipped / SHIPPED).parent / "index.html"
    summary = html_text(page.read_bytes())
    for text in ("03-BC/ĐU", "09/01/2026", "1 Tổng số đảng viên đảng viên 58", "Số liệu minh họa",
                 "Tải về bao-cao-tong-ket-2025.pdf"):
        assert text in summary
    assert "Công tác chính trị, tư tưởng" not in summary and "Căn cứ chương trình công tác" not in summary
    pages = pdf_pages(shipped / SHIPPED)
    assert all("Số liệu minh họa" in page and "DỰ THẢO" not in page for page in pages)
    text = " ".join(pages)
    assert "Công tác chính trị, tư tưởng" in text and "Số 03-BC/ĐU" in text and "năm 2024" not in text
    # What the office alone reads: a block within a chapter, and an annex.
    assert "chuyển đi" not in text and "đảng phí" not in text.lower() and "Phụ lục 4" not in text
    assert "Hà Nội, ngày 09 tháng 01 năm 2026" in text
    cards = html_text((shipped / "bao-cao/index.html").read_bytes())
    assert "Báo cáo năm 2025 của Đảng ủy Khoa" in cards and "2026 của" not in cards


def test_the_shipped_report_is_printed_for_the_committee_and_each_branch(shipped_internal):
    shipped = shipped_internal
    found = names(shipped / "bao-cao/2026", ".pdf") if (shipped / "bao-cao/2026").exists() else []
    assert "bao-cao-tong-ket-2026-du-thao-1.pdf" in found
    codes = [re.fullmatch(r"chi-bo/([^/]+)/bao-cao-tong-ket-2026-\1-du-thao-1\.pdf", path) for path in found]
    assert sorted(match[1] for match in codes if match) == SHIPPED_BRANCHES
    for path in found:
        pages = pdf_pages(shipped / "bao-cao/2026" / path)
        assert all("minh họa" in page for page in pages), path
        html = (shipped / "bao-cao/2026" / path).parent / "index.html"
        assert path.rsplit("/", 1)[-1] in html.read_text() and "minh họa" in html_text(html.read_bytes()).lower()
        assert subprocess.run(["qpdf", "--check", shipped / "bao-cao/2026" / path], capture_output=True).returncode == 0
    committee = pdf_text(shipped / "bao-cao/2026/bao-cao-tong-ket-2026-du-thao-1.pdf")
    assert "62 đảng viên" in committee and "08 chi bộ" in committee


def test_the_shipped_report_can_be_signed_and_edited(kyyeu, tmp_path):
    result = kyyeu.run("report", "2026", "--root", REPOSITORY, "--date", DATE, "--output", tmp_path / "out")
    assert result.returncode == 0, result.stderr.decode()
    assert len(names(tmp_path / "out", ".pdf")) == len(names(tmp_path / "out", ".docx")) == 9
