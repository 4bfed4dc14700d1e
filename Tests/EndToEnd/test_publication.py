"""What the public is told of a report: nothing until it is issued and decided on, then what was decided and no more. And what of a
text the office alone reads."""

import json
import re

import faculty
import pytest
from artefacts import everything, html_text, pdf_text
from conftest import DATE

INDEX = "bao-cao/2026/index.md"
BRANCHES = "bao-cao/2026/chi-bo/index.md"
PAGE = "bao-cao/2026/index.html"
PDF = "bao-cao/2026/bao-cao-tong-ket-2026.pdf"
ISSUED = "number: 07-BC/ĐU\nsigned_on: 5/12/2026\n"
PUBLISH = "publish: [members.total, members.admitted, study.attendance, pdf]\n"
# A sentence of each place of the report where its text stands.
TEXT = ["Đảng ủy Khoa báo cáo kết quả năm", "Xem thêm ở trang giới thiệu", "Trong năm kết nạp 06 đảng viên",
        "Mọi đảng viên dự học nghị quyết", "Biểu số liệu đảng viên"]


def index(state=ISSUED, publish=PUBLISH, also=""):
    text = faculty.pages()[INDEX]
    assert ISSUED in text and PUBLISH in text
    return {INDEX: text.replace(ISSUED, state).replace(PUBLISH, publish + also)}


def alone(changes):
    """The changes, in a site without the reports of the branches."""
    return {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")} | changes


def found(kyyeu, root, *options, command="check"):
    result = kyyeu.run(command, "--root", root, "--date", DATE, "--format", "json", *options)
    return result.returncode, json.loads(result.stdout)


def of_rule(problems, rule):
    return [problem for problem in problems if problem["rule"] == rule]


@pytest.mark.parametrize("state", [ISSUED, "", "draft_number: 2\n"])
@pytest.mark.parametrize("options", [[], ["--drafts"]])
def test_nothing_of_a_report_is_public_before_it_is_decided(kyyeu, tmp_path, state, options):
    root = faculty.write(tmp_path, changes=alone(index(state, "")))
    result = kyyeu.build(root, "--lang", "vi", *options)
    assert result.returncode == 0, result.stderr.decode()
    assert (f"Không đăng: content/{INDEX} (nội bộ theo loại bài “Báo cáo tổng kết năm”; ban hành xong mà được phép đăng thì ghi "
            "“publish”)") in result.stdout.decode()
    folder = root / ("preview" if options else "public")
    assert not (folder / "bao-cao/2026").exists() and not list(folder.rglob("*.pdf"))
    for path, text in everything(folder):
        assert not any(sentence in text for sentence in [*TEXT, "Báo cáo tổng kết năm 2026"]), path
    assert kyyeu.build(root, "--audience", "internal", "--no-pdf").returncode == 0
    assert all(sentence in html_text((root / "internal" / PAGE).read_bytes()) for sentence in TEXT)


def test_the_public_page_is_a_summary_and_the_print_is_there_where_it_was_decided(kyyeu, tmp_path):
    root = faculty.write(tmp_path, changes=alone(index(also="summary: Kết quả năm thử.\n")))
    assert kyyeu.build(root).returncode == 0
    shown = html_text((root / "public" / PAGE).read_bytes())
    for text in ("Báo cáo tổng kết năm 2026", "Kết quả năm thử.", "07-BC/ĐU", "05/12/2026", "Số liệu chính năm 2026",
                 "1 Tổng số đảng viên đảng viên 30 31 tăng 1", "2 Kết nạp trong năm đảng viên 5 6 tăng 1", "96,7% 93,5%",
                 "Tải về bao-cao-tong-ket-2026.pdf"):
        assert text in shown, text
    pages = [path for path in (root / "public").rglob("*") if path.suffix in (".html", ".xml")]
    assert len(pages) > 12
    for path in pages:
        text = html_text(path.read_bytes())
        assert not any(sentence in text for sentence in TEXT), path
    assert all(sentence in pdf_text(root / "public" / PDF) for sentence in TEXT)


def test_a_summary_alone_has_no_print_and_its_text_is_the_office_s(kyyeu, tmp_path):
    decided = index(publish="publish: [members.total]\n")
    root = faculty.write(tmp_path, changes=alone(decided))
    result = kyyeu.build(root, "--lang", "vi")
    assert result.returncode == 0, result.stderr.decode()
    assert (f"content/bao-cao/2026/02-ket-qua.md (content/{INDEX} chỉ đăng phần tóm tắt; được phép đăng cả bản in thì thêm pdf vào "
            "“publish”)") in result.stdout.decode()
    assert not list((root / "public").rglob("*.pdf")) and "Tải về" not in (root / "public" / PAGE).read_text()
    for path, text in everything(root / "public"):
        assert not any(sentence in text for sentence in TEXT), path
    # A sentence of a chapter, and one of the opening, copied into news.
    news = faculty.pages()["tin-tuc/tin.md"]
    opening = {INDEX: decided[INDEX] + "\nCấp ủy xin lỗi vì đã gửi muộn ba tuần.\n"}
    for sentence, place in (("Mọi đảng viên dự học nghị quyết ở phòng thử", "bao-cao/2026/03-phuong-huong.md"),
                            ("Cấp ủy xin lỗi vì đã gửi muộn ba tuần", INDEX)):
        chapter = {"bao-cao/2026/03-phuong-huong.md": faculty.pages()["bao-cao/2026/03-phuong-huong.md"]
                   + "\nMọi đảng viên dự học nghị quyết ở phòng thử.\n"}
        faculty.write(root, changes=alone(decided | opening | chapter | {"tin-tuc/tin.md": news + f"\n{sentence}.\n"}))
        code, problems = found(kyyeu, root)
        assert code == 1 and len(of_rule(problems, "privacy/internal-value")) == 1, problems
        assert f"của content/{place}" in problems[0]["message"]
        # With its print the report says it publicly itself.
        with_print = {INDEX: opening[INDEX].replace("[members.total]", "[members.total, pdf]")}
        faculty.write(root, changes=alone(chapter | with_print | {"tin-tuc/tin.md": news + f"\n{sentence}.\n"}))
        assert found(kyyeu, root) == (0, [])


WRONG = {
    "a copy for signature": (index("", "publish: [members.total]\n"), "report/published-before-issue",
                             "“publish” ghi ở báo cáo chưa ban hành", "Bản trình ký, chưa có số"),
    "a draft": (index("draft_number: 2\n", "publish: [pdf]\n"), "report/published-before-issue",
                "“publish” ghi ở báo cáo chưa ban hành", "Dự thảo lần 2"),
    "an empty list": (index(publish="publish: []\n"), "report/empty-publication", "Mục “publish” để trống", "members.total, pdf"),
    "no value": (index(publish="publish:\n"), "report/empty-publication", "Mục “publish” để trống", "members.total, pdf"),
    "a word": (index(publish="publish: pdf\n"), "content/wrong-type", "Giá trị của “publish” không đúng loại", "publish: [pdf]"),
    "audience alone": (index(publish="audience: public\n"), "report/undecided",
                       "Báo cáo ghi là công khai nhưng không có “publish”", "publish: [members.total, pdf]"),
    "audience of a draft": (index("draft_number: 1\n", "audience: public\n"), "report/undecided",
                            "Báo cáo ghi là công khai nhưng không có “publish”", "publish: [members.total, pdf]"),
    "both internal and published": (index(also="audience: internal\n"), "report/undecided",
                                    "Báo cáo có “publish” nhưng ghi là nội bộ", "xóa dòng “publish”"),
    "draft": (index("draft_number: 1\n", "draft: true\n"), "report/draft-key", "Báo cáo không có mục “draft”", "draft_number: 1"),
    "an unknown figure": (index(publish="publish: [members.totl, pdf]\n"), "report/published-figure",
                          "Không có số liệu tên “members.totl”", "Đổi thành “members.total”"),
    "a table": (index(publish="publish: [table branches]\n"), "report/published-figure", "Không có số liệu tên “table branches”", ""),
    "the print misspelled": (index(publish="publish: [members.total, PDF]\n"), "report/published-figure",
                             "Không có số liệu tên “PDF”", "pdf"),
    "an internal figure": (index(publish="publish: [fees.collected]\n"), "report/published-figure",
                           "“fees.collected” chỉ dùng nội bộ", "Xóa tên này khỏi “publish”"),
    "a flow of a branch": ({BRANCHES: faculty.pages()[BRANCHES].replace("[members.total, pdf]", "[members.admitted]")},
                           "report/published-figure", "“members.admitted” của một chi bộ chỉ dùng nội bộ",
                           "Của một chi bộ chỉ công khai: members.total"),
    "what no branch has": ({BRANCHES: faculty.pages()[BRANCHES].replace("[members.total, pdf]", "[branches.count]")},
                           "report/published-figure", "“branches.count” không có số riêng của chi bộ", "members.total"),
    "no branch has issued": ({BRANCHES: re.sub(r"branches: .*\n", "", faculty.pages()[BRANCHES])}, "report/published-before-issue",
                             "“publish” ghi cho các chi bộ khi chưa chi bộ nào ban hành báo cáo", "Dự thảo lần 1"),
    "a branch that has not issued": (
        {BRANCHES: faculty.pages()[BRANCHES].replace("branches: [", "branches: [{code: sv, publish: [members.total]}, ")},
        "report/published-before-issue", "“publish” ghi ở báo cáo chưa ban hành", "Bản trình ký"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_decision_that_cannot_be_is_told_with_its_place_and_the_way_out_in_both_editions(kyyeu, tmp_path, what):
    changes, rule, message, more = WRONG[what]
    root = faculty.write(tmp_path, changes=changes)
    (path, text), = changes.items()
    for options in ([], ["--audience", "internal"]):
        code, problems = found(kyyeu, root, "--lang", "vi", *options)
        assert code == 1
        told, = of_rule(problems, rule)
        assert told["file"] == f"content/{path}" and told["message"].startswith(message)
        assert more in told["message"] + told["help"]
        line = text.split("\n")[told["line"] - 1]
        assert "publish" in line or "audience" in line or "draft" in line
    assert kyyeu.build(root, "--no-pdf").returncode == 1 and not (root / "public").exists()


def test_a_branch_is_published_by_what_holds_for_all_or_by_its_own_entry(kyyeu, tmp_path):
    issued = "{{code: {}, number: {}, signed_on: 2026-12-01, signer: Phạm Thử Ba, signer_post: Bí thư{}}}"
    text = re.sub(r"branches: .*\n", "branches: [{}]\n", faculty.pages()[BRANCHES])
    both = issued.format("may", 3, "") + ", " + issued.format("dien", 4, ", publish: [members.total]")
    for publish, public in (("publish: [members.total, pdf]\n", ["dien", "may"]), ("", ["dien"])):
        made = text.format(both).replace("publish: [members.total, pdf]\n", publish)
        root = faculty.write(tmp_path / str(len(public)), changes={BRANCHES: made})
        assert kyyeu.build(root).returncode == 0
        folder = root / "public/bao-cao/2026/chi-bo"
        assert sorted(path.parent.name for path in folder.glob("*/index.html")) == public
        assert sorted(path.parent.name for path in folder.rglob("*.pdf")) == [code for code in public if code == "may"]
        cards = html_text((folder / "index.html").read_bytes())
        assert "Chi bộ Sinh viên Thử" not in cards and "Chi bộ Bộ môn Điện" in cards


def test_a_year_without_the_figure_is_told(kyyeu, tmp_path):
    tables = faculty.figures()
    del tables[2026]["hoc-tap"], tables[2025]["hoc-tap"]
    settings = faculty.pages()["site.yaml"] + "years: [{year: 2025, draft: true}, {year: 2026, draft: true}]\n"
    decided = index(publish="publish: [members.total, study.attendance]\n")
    root = faculty.write(tmp_path, tables, alone(decided | {"site.yaml": settings}))
    code, problems = found(kyyeu, root)
    told, = [problem for problem in problems if problem["file"] == f"content/{INDEX}"]
    assert code == 1 and told["rule"] == "content/no-figures" and "study.attendance" in told["message"]
    line = decided[INDEX].split("\n")[told["line"] - 1]
    assert line[told["column"] - 1:].startswith("study.attendance")


# What of a text the office alone reads.

SECRET = "Thu chậm của tổ máy tiện cần nhắc riêng từng người"
NOTE = f"\n> [!NỘI BỘ]\n> {SECRET}: {{{{ fees.collected }}}} đồng.[^kin]\n>\n> {{{{ table discipline }}}}\n\n" \
       "[^kin]: Ghi theo sổ quỹ giữ ở ngăn tủ số hai.\n"
PLACES = ["tin-tuc/tin.md", "gioi-thieu.md", INDEX, "bao-cao/2026/02-ket-qua.md", "bao-cao/2026/10-bieu.md"]


@pytest.mark.parametrize("place", PLACES)
def test_a_block_for_the_office_is_in_its_edition_and_nowhere_in_public(kyyeu, tmp_path, place):
    root = faculty.write(tmp_path, changes={place: faculty.pages()[place] + NOTE})
    for options in ([], ["--audience", "internal"]):
        result = kyyeu.build(root, *options)
        assert result.returncode == 0, result.stderr.decode()
    hidden = [SECRET, "4.710.000", "Khiển trách", "ngăn tủ số hai", "Nội bộ, không công khai"]
    for path, text in everything(root / "public"):
        assert [word for word in hidden if word.casefold() in text.casefold()] == [], path
    office = html_text((root / "internal" / (PAGE if "bao-cao" in place else place.removesuffix(".md") + "/index.html")).read_bytes())
    assert all(word in office for word in hidden)
    if "bao-cao" in place:
        printed = pdf_text(root / "internal" / PDF)
        assert all(word in printed for word in hidden[:-1]) and hidden[-1] not in printed


@pytest.mark.parametrize("place", PLACES)
def test_what_a_block_for_the_office_says_is_a_leak_wherever_the_public_reads_it(kyyeu, tmp_path, place):
    for copy in ("tin-tuc/tin.md", "to-chuc/dang-uy.md", "bao-cao/2026/03-phuong-huong.md", "static/ghi-chu.txt"):
        for sentence, leaks in ((SECRET, True), ("Ghi theo sổ quỹ giữ ở ngăn tủ số hai", True), ("Nhắc riêng từng tổ", False)):
            texts = {place: faculty.pages()[place] + NOTE}
            texts[copy] = texts.get(copy, faculty.pages().get(copy, "")) + f"\n{sentence}.\n"
            if copy == place:
                texts[copy] = faculty.pages()[place] + f"\n{sentence}.\n" + NOTE
            root = faculty.write(tmp_path, changes=texts)
            code, problems = found(kyyeu, root)
            told = of_rule(problems, "privacy/internal-value")
            assert (code == 1 and len(told) == 1 and sentence in told[0]["message"]) if leaks else (code, told) == (0, []), problems


def test_a_label_written_by_a_reference_hides_and_is_searched_for_all_the_same(kyyeu, tmp_path):
    page = faculty.pages()["tin-tuc/tin.md"]
    note = f"\n> &#91;!N&#7896;I BỘ]\n> {SECRET}.\n"
    root = faculty.write(tmp_path, changes={"gioi-thieu.md": faculty.pages()["gioi-thieu.md"] + note})
    assert kyyeu.build(root, "--no-pdf").returncode == 0
    assert SECRET not in html_text((root / "public/gioi-thieu/index.html").read_bytes())
    faculty.write(root, changes={
        "gioi-thieu.md": faculty.pages()["gioi-thieu.md"] + note, "tin-tuc/tin.md": page + f"\n{SECRET}.\n"})
    code, problems = found(kyyeu, root)
    assert code == 1 and SECRET in problems[0]["message"]


def test_a_figure_that_is_internal_stops_the_public_edition_outside_of_the_block_alone(kyyeu, tmp_path):
    chapter = "bao-cao/2026/02-ket-qua.md"
    line = "Đảng phí đã thu {{ fees.collected }} đồng."
    root = faculty.write(tmp_path, changes={chapter: faculty.pages()[chapter] + f"\n{line}\n"})
    code, problems = found(kyyeu, root)
    assert code == 1 and [problem["rule"] for problem in problems] == ["privacy/internal-figure"]
    assert kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf").returncode == 0
    faculty.write(root, changes={chapter: faculty.pages()[chapter] + f"\n> [!NỘI BỘ]\n> {line}\n"})
    assert found(kyyeu, root) == (0, [])
    assert "4.710.000" in pdf_text(root / "internal" / PDF)


@pytest.mark.parametrize("text", ["[!NỘI BỘ]\nCâu kín.", "> [!NỘI BỘ\n> Câu kín.", "> **[!NỘI BỘ]** Câu kín.", "## [!INTERNAL] Câu kín"])
def test_a_label_that_hides_nothing_stops_the_build(kyyeu, tmp_path, text):
    page = faculty.pages()["tin-tuc/tin.md"]
    root = faculty.write(tmp_path, changes={"tin-tuc/tin.md": page + f"\n{text}\n"})
    code, problems = found(kyyeu, root, "--lang", "vi")
    assert code == 1 and [problem["rule"] for problem in problems] == ["markdown/stray-office-label"]
    assert "không tạo thành khung nội bộ" in problems[0]["message"]


def test_persons_may_be_named_in_a_block_for_the_office(kyyeu, tmp_path):
    page = faculty.pages()["tin-tuc/tin.md"]
    penalty = "Đồng chí Phạm Thử Năm bị khiển trách."
    root = faculty.write(tmp_path, changes={"tin-tuc/tin.md": page + f"\n> [!NỘI BỘ]\n> {penalty}\n"})
    assert found(kyyeu, root) == (0, [])
    faculty.write(root, changes={"tin-tuc/tin.md": page + f"\n{penalty}\n"})
    assert [problem["rule"] for problem in found(kyyeu, root)[1]] == ["privacy/penalty-beside-name"]


# What the office is told beforehand.


def said(kyyeu, root, *options):
    result = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf", "--lang", "vi", *options)
    assert result.returncode == 0, result.stderr.decode()
    return [line for line in result.stdout.decode().splitlines() if "“" in line]


def test_the_office_is_told_what_the_public_edition_will_lack(kyyeu, tmp_path):
    chapter = "bao-cao/2026/02-ket-qua.md"
    root = faculty.write(tmp_path, changes=alone({chapter: faculty.pages()[chapter] + NOTE}))
    line = len(faculty.pages()[chapter].split("\n")) + 1
    assert said(kyyeu, root) == [
        "Bản công khai của “Báo cáo tổng kết năm 2026” không có 1 phần (“Việc riêng của cấp ủy”); 1 phụ lục (“Biểu số liệu riêng "
        f"của cấp ủy”); 1 khung nội bộ (content/{chapter} dòng {line})."]
    faculty.write(root, changes=alone({
        chapter: faculty.pages()[chapter], "bao-cao/2026/04-noi-bo.md": None, "bao-cao/2026/11-bieu-noi-bo.md": None}))
    assert said(kyyeu, root) == ["Bản công khai của “Báo cáo tổng kết năm 2026” có đủ các phần, phụ lục."]
    faculty.write(root, changes=alone(index(publish="publish: [members.total, members.admitted]\n")))
    assert said(kyyeu, root) == ["Bản công khai của “Báo cáo tổng kết năm 2026”: trang tóm tắt với 2 số liệu, không có bản in."]


def test_the_office_is_told_what_would_stop_a_report_that_is_not_decided_yet(kyyeu, tmp_path):
    chapter = "bao-cao/2026/02-ket-qua.md"
    text = faculty.pages()[chapter] + "\nThu {{ fees.collected }} đồng, nộp {{ fees.paid-up }} đồng.\n"
    line = len(text.split("\n")) - 1
    places = f"2 chỗ có số liệu nội bộ (content/{chapter} dòng {line}); bỏ, hoặc đặt trong khung > [!NỘI BỘ]."
    root = faculty.write(tmp_path, changes=alone(index("draft_number: 1\n", "") | {chapter: text}))
    assert said(kyyeu, root) == [
        f"“Báo cáo tổng kết năm 2026” là nội bộ; trước khi công khai bản in cần xem lại: {places}"]
    faculty.write(root, changes=alone({chapter: text}))
    assert said(kyyeu, root) == [f"Bản công khai của “Báo cáo tổng kết năm 2026” chưa tạo được: {places}"]
    faculty.write(root, changes=alone(index("draft_number: 1\n", "")))
    assert said(kyyeu, root) == []


def test_the_office_is_told_which_chapters_its_print_lacks(kyyeu, tmp_path):
    root = faculty.write(tmp_path, changes=alone({"bao-cao/2026/05-viet-do.md": "---\ntitle: Viết dở\ndraft: true\n---\n\nMột câu.\n"}))
    result = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf", "--lang", "vi")
    assert "Không in trong báo cáo: content/bao-cao/2026/05-viet-do.md (bài chưa đăng)." in result.stdout.decode().splitlines()
    assert "Một câu." not in pdf_text(root / "internal" / PDF)
    (root / "content/bao-cao/2026/05-viet-do.md").unlink()
    result = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf", "--lang", "vi")
    assert "Không in trong báo cáo" not in result.stdout.decode()
