"""What an office sees at once on a printed report: its marks, its counts, its totals, where its head breaks."""

import re

import docx
import faculty
import pdfplumber
import pytest
from artefacts import docx_text, html_text, pdf_pages, pdf_text
from conftest import DATE

INDEX = "bao-cao/2026/index.md"
PDF = "internal/bao-cao/2026/bao-cao-tong-ket-2026.pdf"
MARK = "Lưu hành nội bộ"


def index(*lines, text="Đảng ủy Khoa báo cáo kết quả năm {{ year }}."):
    return "\n".join([
        "---", "title: Báo cáo tổng kết năm 2026", "year: 2026", "issuer: Đảng ủy Khoa Thử nghiệm", "number: 07-BC/ĐU",
        "signed_on: 5/12/2026", "recipients: [Đảng ủy Trường Thử nghiệm, Các chi bộ]", *lines, "---", "", text, ""])


@pytest.fixture
def report(kyyeu, tmp_path):
    """Prints the committee's report of the made-up faculty, with other files beside it: its PDF and its DOCX."""
    branches = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")}

    def printed(changes=None, formats="pdf,docx", settings=""):
        pages = branches | {INDEX: index()} | (changes or {})
        pages["site.yaml"] = faculty.pages()["site.yaml"] + settings
        root = faculty.write(tmp_path / "site", changes=pages)
        result = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", formats, "--lang", "vi")
        assert result.returncode == 0, result.stderr.decode()
        printed.told = result.stderr.decode()
        return root / PDF, (root / PDF).with_suffix(".docx")

    return printed


def headers_and_feet(path):
    return " ".join(
        paragraph.text for section in docx.Document(path).sections
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer)
        for paragraph in part.paragraphs)


def one_line(text):
    return re.sub(r"\s+", " ", text)


def test_a_mark_stands_under_the_date_where_the_report_says_so_and_nowhere_else(report):
    marked, word = report({INDEX: index(f"marks: [{MARK}]")})
    pages = pdf_pages(marked)
    assert [page.count(MARK) for page in pages] == [1] + [0] * (len(pages) - 1)
    with pdfplumber.open(marked) as document:
        lines = document.pages[0].extract_text_lines()
    day, mark = (next(line for line in lines if words in line["text"]) for words in ("ngày 05 tháng 12", MARK))
    assert 0 < mark["top"] - day["top"] < 40 and mark["top"] < 200
    assert docx_text(word).count(MARK) == 1 and MARK not in headers_and_feet(word)


def test_a_report_without_marks_has_none_in_any_edition(kyyeu, report):
    pdf, word = report()
    assert MARK not in pdf_text(pdf) and MARK not in docx_text(word) and MARK not in headers_and_feet(word)
    root = pdf.parents[3]
    result = kyyeu.build(root, "--audience", "internal", "--output", root / "noi-bo", "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    # The page of the same report in the office's own edition of the site stays marked.
    assert MARK in html_text((root / "noi-bo/bao-cao/2026/index.html").read_bytes())


def test_contents_stand_on_a_page_before_the_text_where_they_are_asked_for(report):
    for lines, first in ((["contents: true"], True), ([], False)):
        pdf, word = report({INDEX: index(*lines)})
        pages = pdf_pages(pdf)
        assert ("MỤC LỤC" in pages[0]) == first and not any("MỤC LỤC" in page for page in pages[1:])
        assert ("BÁO CÁO" in pages[0]) != first
        text = docx_text(word)
        assert ("MỤC LỤC" in text) == first
        if first:
            assert text.index("MỤC LỤC") < text.index("BÁO CÁO")


COUNTS = """Đảng bộ có {{ branches.count }} chi bộ, kết nạp {{ members.admitted }} đảng viên ({{ change members.admitted }}), công
nhận chính thức {{ members.made-official }} đảng viên; đảng viên dự bị chiếm {{ share members.probationary }}. Có
{{ members.restored }} đảng viên được phục hồi đảng tịch, {{ members.struck-off }} đảng viên bị xóa tên; khai trừ:
{{ members.expelled }}. Đảng phí trích giữ lại {{ fees.kept }} đồng. Lần thứ {{ study.sessions }}.

| Nội dung | Số lượng |
|---|---|
| Kết nạp | {{ members.admitted }} |
| Khai trừ | {{ members.expelled }} |
| Số buổi học | {{ study.sessions }} |

{{ table movement }}
"""


def test_counts_in_prose_are_as_an_office_writes_them_and_in_tables_as_they_are(report):
    pdf, word = report({INDEX: index(text=COUNTS)})
    for text in map(one_line, (pdf_text(pdf), docx_text(word))):
        assert "có 03 chi bộ, kết nạp 06 đảng viên (tăng 01), công nhận chính thức 04 đảng viên" in text
        assert "chiếm 19,4%. Không có đảng viên được phục hồi" in text
        assert "không có đảng viên bị xóa tên; khai trừ: không có." in text
        assert "1.413.000 đồng. Lần thứ 2." in text
        assert re.search(r"Kết nạp\s+6\b", text) and re.search(r"Khai trừ\s+0\b", text) and re.search(r"buổi học\s+2\b", text)
        assert "không có không" not in text.lower() and "có không có" not in text.lower()
    table = next(table for table in docx.Document(word).tables if table.rows[0].cells[1].text == "Nội dung")
    assert [cell.text for cell in next(row for row in table.rows if row.cells[1].text == "Kết nạp").cells][2:4] == ["6", "5"]


def test_an_office_that_wants_no_zeros_has_none(report):
    pdf, _ = report({INDEX: index(text=COUNTS)}, settings="leading_zeros: false\n")
    text = one_line(pdf_text(pdf))
    assert "có 3 chi bộ, kết nạp 6 đảng viên" in text and "Có 0 đảng viên được phục hồi" in text


def test_pages_of_the_site_keep_persons_without_a_zero(kyyeu, tmp_path):
    root = faculty.write(tmp_path / "site")
    assert kyyeu.build(root, "--no-pdf").returncode == 0
    assert "ở 03 chi bộ; kết nạp 6 đảng viên, tăng 1" in one_line(
        html_text((root / "public/gioi-thieu/index.html").read_bytes()))


def test_a_number_that_no_words_can_stand_for_is_told(report):
    report({INDEX: index(text="Trong năm kết nạp {{ members.restored }} đảng viên.")}, formats="pdf")
    assert "Số liệu “members.restored” bằng 0, mà câu này không thay được bằng “không có”" in report.told
    assert f"content/{INDEX}:" in report.told


def test_only_what_is_of_one_kind_is_added_up(report):
    _, word = report()
    tables = docx.Document(word).tables
    works = next(table for table in tables if any("lượt người" in cell.text for cell in table.rows[0].cells))
    rows = [[cell.text for cell in row.cells] for row in works.rows]
    assert [row[1] for row in rows if not row[0]] == ["Đoàn thể", "Phong trào", "Hoạt động", "Doanh nghiệp"]
    assert [row[3] for row in rows if not row[0]] == ["44", "57", "134", "18"]
    assert not any("Tổng cộng" in row for row in rows)
    checks = next(table for table in tables if any(cell.text == "Giám sát" for row in table.rows for cell in row.cells))
    heads = [cell.text for cell in checks.rows[1].cells][2:]
    assert heads == ["Đảng viên", "Tổ chức đảng", "Người đứng đầu"] * 2
    inspected = next([cell.text for cell in row.cells] for row in checks.rows if row.cells[1].text == "Kiểm tra")
    assert inspected[2:] == ["5", "0", "0", "4", "0", "0"]


def bold(letters):
    return {"Bold" in letter["fontname"] for letter in letters if letter["text"].strip()}


def test_names_of_rows_are_not_bold_and_captions_are_of_one_size(report):
    pdf, _ = report()
    sizes = set()
    with pdfplumber.open(pdf) as document:
        for page in document.pages:
            for line in page.extract_text_lines():
                text = line["text"]
                if "Chi bộ Bộ môn Máy" in text:
                    assert bold(line["chars"]) == {False}
                if text.startswith("Tổng cộng"):
                    assert bold(line["chars"]) == {True}
                if text.startswith("Đơn vị tính") or re.match(r"(Số lượng, cơ cấu|Đảng viên theo chi bộ).* năm 2026$", text):
                    sizes |= {round(letter["size"], 1) for letter in line["chars"]}
    assert sizes == {12}


LINES = "head_lines: [Đảng bộ Trường / Thử nghiệm, Đảng ủy Khoa / Thử nghiệm]\n"


def test_a_name_in_the_head_breaks_where_the_office_says_and_shows_it_nowhere_else(kyyeu, report):
    pdf, word = report(settings=LINES)
    with pdfplumber.open(pdf) as document:
        left = document.pages[0].crop((0, 0, 300, 140)).extract_text_lines()
    assert [line["text"] for line in left][:4] == ["ĐẢNG BỘ TRƯỜNG", "THỬ NGHIỆM", "ĐẢNG ỦY KHOA", "THỬ NGHIỆM"]
    cells = [cell.text for cell in docx.Document(word).tables[0].rows[0].cells]
    assert cells[0].splitlines()[:4] == ["ĐẢNG BỘ TRƯỜNG", "THỬ NGHIỆM", "ĐẢNG ỦY KHOA", "THỬ NGHIỆM"]
    for text in (pdf_text(pdf), docx_text(word)):
        assert "của Đảng ủy Khoa Thử nghiệm" in one_line(text) and " / " not in text
    root = pdf.parents[3]
    assert kyyeu.build(root, "--audience", "internal", "--output", root / "noi-bo", "--no-pdf").returncode == 0
    assert " / " not in html_text((root / "noi-bo/bao-cao/2026/index.html").read_bytes())


def test_a_line_break_of_a_name_that_is_in_no_head_is_told(report):
    report(settings="head_lines: [Đảng ủy Khoa / Thử nghiện]\n", formats="pdf")
    assert "[report/unknown-head-line]" in report.told and "“Đảng ủy Khoa Thử nghiện”" in report.told


PLAN = """extends: party
title: {vi: Kế hoạch của Đảng ủy}
words: {addressee: "Kính trình:", recipients: "Nơi gửi:", draft: "Bản thảo {number}"}
report: {type: Kế hoạch, symbol: KH, subject: "kiểm tra, giám sát năm {year}"}
"""


def test_another_document_of_a_committee_is_a_file_of_a_layout(kyyeu, tmp_path):
    lines = index("layout: plan", "addressee: Đảng ủy Trường Thử nghiệm").replace("number: 07-BC/ĐU\nsigned_on: 5/12/2026\n", "draft_number: 3\n")
    branches = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")}
    root = faculty.write(tmp_path / "site", changes=branches | {INDEX: lines})
    (root / "templates/layouts").mkdir(parents=True)
    (root / "templates/layouts/plan.yaml").write_text(PLAN)
    result = kyyeu.run("report", "2026", "--root", root, "--date", DATE)
    assert result.returncode == 0, result.stderr.decode()
    pdf = root / PDF.replace(".pdf", "-du-thao-3.pdf")
    for text in (pdf_text(pdf), docx_text(pdf.with_suffix(".docx"))):
        assert "KẾ HOẠCH kiểm tra, giám sát năm 2026" in text and re.search(r"Số\s+-KH/ĐU", text)
        assert "Kính trình: Đảng ủy Trường Thử nghiệm" in text and "Nơi gửi:" in text and "Bản thảo 3" in text
        assert "(kèm theo Kế hoạch số" in text and "BÁO CÁO" not in text and "Nơi nhận" not in text
