"""The three states of a report, what each may lack, and the layouts that a site writes for itself."""

import json
import pathlib
import re

import faculty
import pdfplumber
import pytest
from artefacts import docx_text, html_text, pdf_pages, pdf_text
from conftest import DATE

INDEX = "bao-cao/2026/index.md"
POSTS = "Theo content/to-chuc/dang-uy.md: Bí thư: Trần Thử Một; Phó Bí thư: Lê Thử Hai"


def index(*lines, issuer="Đảng ủy Khoa Thử nghiệm"):
    return "\n".join(["---", "title: Báo cáo tổng kết năm 2026", "year: 2026", f"issuer: {issuer}", *lines, "---",
                      "", "Báo cáo kết quả năm {{ year }}.", ""])


@pytest.fixture
def site(tmp_path):
    """Writes the made-up faculty with another page of its report, and without the reports of its branches."""
    others = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")}

    def write(*lines, **more):
        root = faculty.write(tmp_path / "site", changes=others | {INDEX: index(*lines, **more)})
        return root

    return write


def printed(kyyeu, root, *options, formats="pdf"):
    result = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", formats, *options)
    assert result.returncode == 0, result.stderr.decode()
    # The first line names the first file that was made.
    return pathlib.Path(result.stdout.decode().splitlines()[0].split(": ", 1)[1])


def told(kyyeu, root):
    """What a check says, one finding a line: its rule, its place in the report's page, its words."""
    result = kyyeu.run("check", "--root", root, "--date", DATE, "--audience", "internal", "--no-pdf", "--lang", "vi")
    return result.returncode, result.stderr.decode()


def test_a_copy_for_signature_is_clean_and_leaves_number_and_day_blank(kyyeu, site):
    file = printed(kyyeu, site("recipients: [Đảng ủy Trường Thử nghiệm, Các chi bộ]"), formats="pdf,docx")
    for text in (pdf_text(file), docx_text(file.with_suffix(".docx"))):
        assert "dự thảo" not in text.lower() and "DỰ THẢO" not in text
        assert re.search(r"Số\s+-BC/ĐU", text) and re.search(r"ngày\s+tháng\s+năm 2026", text)
        # Who signs is told by the committee's page; nobody typed it here.
        assert "BÍ THƯ" in text and "Trần Thử Một" in text and "T/M ĐẢNG ỦY" in text


def test_a_draft_says_so_on_every_page_and_no_other_state_does(kyyeu, site):
    pages = pdf_pages(printed(kyyeu, site("draft_number: 2", "recipients: [Đảng ủy Trường Thử nghiệm]")))
    assert all("DỰ THẢO" in page for page in pages) and "Dự thảo lần 2" in pages[0]
    issued = ("number: 12", "signed_on: 2026-12-05", "recipients: [Đảng ủy Trường Thử nghiệm]")
    text = pdf_text(printed(kyyeu, site(*issued)))
    assert "Số 12-BC/ĐU" in text and "ngày 05 tháng 12 năm 2026" in text and "dự thảo" not in text.lower()


def test_the_page_of_a_report_says_its_state(kyyeu, site):
    for lines, state in ((("draft_number: 2",), "Dự thảo lần 2"), ((), "Bản trình ký")):
        root = site(*lines)
        assert kyyeu.build(root, "--no-pdf", "--audience", "internal").returncode == 0
        assert state in html_text((root / "internal/bao-cao/2026/index.html").read_bytes())


@pytest.mark.parametrize("lines, rule, words", [
    (("number: 12-BC/ĐU", "recipients: [Đảng ủy Trường Thử nghiệm]"), "report/incomplete-issue",
     "Báo cáo đã có số nhưng chưa có ngày ký"),
    (("number: 12-BC/ĐU", "signed_on: 2026-12-05"), "report/incomplete-issue", "Báo cáo đã có số nhưng chưa có nơi nhận"),
    (("number: 12-NQ/ĐU", "signed_on: 2026-12-05", "recipients: [Đảng ủy Trường]"), "report/wrong-symbol",
     "“12-NQ/ĐU” không phải là số, ký hiệu của báo cáo"),
    (("number: 12", "draft_number: 3", "signed_on: 2026-12-05", "recipients: [Đảng ủy Trường]"), "report/draft-with-number",
     "Báo cáo vừa có số vừa là dự thảo lần 3"),
    (("draft_number: 1", "layout: state", "abbreviation: KTN"), "report/layout-of-others",
     "“Đảng ủy Khoa Thử nghiệm” không ban hành văn bản theo thể thức “state”"),
    (("draft_number: 1", "layout: stat"), "report/unknown-layout", "Không có thể thức “stat”"),
])
def test_what_cannot_be_signed_stops_the_print(kyyeu, site, lines, rule, words):
    root = site(*lines)
    code, said = told(kyyeu, root)
    assert code == 1 and words in said and rule in said and INDEX in said
    made = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf")
    assert made.returncode == 1 and not (root / "internal").exists()


@pytest.mark.parametrize("lines, kind, words", [
    (("number: 12", "signed_on: 5/12/2025", "recipients: [Đảng ủy Trường]"), "Cảnh báo",
     "Trong năm 2026 hoặc quý I năm 2027: từ 01/01/2026 đến 31/3/2027"),
    (("draft_number: 1", "signer: Lê Văn Lạ"), "Cảnh báo", POSTS),
    (("signed_on: 2026-12-05", "recipients: [Đảng ủy Trường]"), "Cảnh báo",
     "Báo cáo có ngày ký nhưng chưa có số, nên bản in để trống cả ngày"),
    (("number: 12", "signed_on: 2026-12-05", "recipients: [Các chi bộ]"), "Gợi ý",
     "Nơi nhận chưa có cấp trên trực tiếp"),
])
def test_what_looks_wrong_is_told_and_stops_nothing(kyyeu, site, lines, kind, words):
    code, said = told(kyyeu, site(*lines))
    assert code == 0 and kind in said and words in said


def test_an_issued_report_in_order_is_told_nothing_of(kyyeu, site):
    lines = ("number: 12-BC/ĐU", "signed_on: 2026-12-05", "recipients: [Đảng ủy Trường Thử nghiệm, Các chi bộ]")
    assert told(kyyeu, site(*lines)) == (0, "")


@pytest.mark.parametrize("front, head, right, kept", [
    (("layout: state", "abbreviation: KTN"), "Số: /BC-KTN", ["TRƯỞNG KHOA"], "Lưu: VT, KTN."),
    (("layout: state", "abbreviation: KTN", "signer_post: Phó Trưởng khoa", "signer: Ngô Thử Bốn"), "Số: /BC-KTN",
     ["KT. TRƯỞNG KHOA", "PHÓ TRƯỞNG KHOA", "Ngô Thử Bốn"], "Lưu: VT, KTN."),
    (("layout: union",), "Số: /BC-CĐ", ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"], "Lưu: Công đoàn."),
])
def test_a_layout_has_the_words_of_its_issuers(kyyeu, site, front, head, right, kept):
    root = site("parent: Trường Thử nghiệm", *front, issuer="Khoa Thử nghiệm")
    text = re.sub(r"\s+", " ", pdf_text(printed(kyyeu, root))).replace("\xa0", " ")
    assert head in text and kept in text and "T/M" not in text and "BÍ THƯ" not in text
    assert all(line in text for line in right)
    assert ("TM." in text) == ("union" in front[0])
    assert "TRƯỜNG THỬ NGHIỆM" in text and "KHOA THỬ NGHIỆM" in text


def test_a_site_writes_a_layout_of_its_own_and_prints_in_it(kyyeu, site):
    root = site("parent: Trường Đại học Thử nghiệm", "layout: khoa", "abbreviation: KTN", issuer="Khoa Thử nghiệm")
    folder = root / "templates/layouts"
    folder.mkdir(parents=True)
    (folder / "khoa.yaml").write_text(
        "extends: state\ntitle: {vi: Thể thức của Khoa}\npage:\n  binding: 35 mm\nissuer:\n  post: Chủ nhiệm khoa\n",
        encoding="utf-8")
    file = printed(kyyeu, root)
    assert "CHỦ NHIỆM KHOA" in pdf_text(file)
    with pdfplumber.open(file) as document:
        body = [c for c in document.pages[0].chars if c["text"].strip() and c["top"] > 250]
        assert min(c["x0"] for c in body) * 25.4 / 72 == pytest.approx(35, abs=0.5)
    explained = kyyeu.run("explain", "layout", "khoa", "--root", root, "--lang", "vi").stdout.decode()
    assert explained.startswith("khoa: Thể thức của Khoa\n  Nghị định 30/2020/NĐ-CP") and "trái 35 mm (30–35)" in explained
    assert "templates/layouts/khoa.yaml" in explained and "CHỦ NHIỆM KHOA" in explained


def test_a_length_that_no_rule_permits_is_told_at_its_place_and_nothing_is_printed(kyyeu, site):
    root = site("draft_number: 1", "recipients: [Đảng ủy Trường]")
    folder = root / "templates/layouts"
    folder.mkdir(parents=True)
    (folder / "party.yaml").write_text("extends: party\npage:\n  binding: 25 mm\n", encoding="utf-8")
    code, said = told(kyyeu, root)
    assert code == 1 and "templates/layouts/party.yaml:3:12" in said and "layouts/length-not-permitted" in said
    assert "Yêu cầu: 30 mm" in said and "25 mm" in said
    shown = kyyeu.run("explain", "layout", "party", "--root", root, "--lang", "vi")
    assert (shown.returncode, shown.stdout) == (1, b"") and "templates/layouts/party.yaml:3:12" in shown.stderr.decode()
    assert kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf").returncode == 1


def test_the_unions_layout_has_every_length_and_letter_of_the_states(kyyeu):
    union, state = (json.loads(kyyeu.run("explain", "layout", name, "--format", "json").stdout) for name in ("union", "state"))
    for key in ("page", "body", "head_share", "signature_room", "double_sided", "components", "words"):
        assert union[key] == state[key], key
    assert union["issuer"]["authority"] != state["issuer"].get("authority")


def test_the_union_signs_and_keeps_in_its_own_name(kyyeu, site):
    text = pdf_text(printed(kyyeu, site(
        "layout: union", "parent: Công đoàn Trường Thử nghiệm", "number: 3", "signed_on: 2026-12-05",
        "recipients: [Công đoàn Trường Thử nghiệm]", "signer: Người Công Đoàn", "signer_post: Chủ tịch", issuer="Công đoàn Khoa Thử nghiệm")))
    for words in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CÔNG ĐOÀN KHOA THỬ NGHIỆM", "TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "Số: 03/BC-CĐ",
                  "Lưu: Công đoàn"):
        assert words in text, words
    assert "ĐẢNG CỘNG SẢN" not in text
