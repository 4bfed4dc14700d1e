"""A report keeps the figures of its cut-off while the tables of its year go on to the close."""

import re

import faculty
import pytest
from artefacts import docx_text, html_text, pdf_text
from conftest import DATE, tree

PDF = "internal/bao-cao/2026/bao-cao-tong-ket-2026.pdf"
SETTINGS = faculty.pages()["site.yaml"] + "years:\n  - {year: 2025, as_of: 2025-12-31}\n  - {year: 2026, as_of: %s}\n"
TEXT = """---
title: Kết quả thực hiện
---

Số liệu {{ period }}: {{ study.sessions }} buổi học, {{ change study.sessions }} so với {{ last period }}; kết nạp
{{ members.admitted }} đảng viên; Đảng bộ có {{ members.total }} đảng viên, {{ change members.total }}.

{{ table study }}

{{ table movement }}

{{ chart movement }}

{{ table branches }}
"""
LATER = faculty.row("hoc-tap", {
    "Ngày": "20/12/2026", "Nội dung": "Buổi học cuối năm", "Cấp": "Trung ương", "Phải dự": 31, "Có mặt": 30})


def index(text="Báo cáo năm {{ year }}."):
    return f"""---
title: Báo cáo tổng kết năm 2026
year: 2026
issuer: Đảng ủy Khoa Thử nghiệm
number: 07-BC/ĐU
signed_on: 5/12/2026
recipients: [Đảng ủy Trường Thử nghiệm, Các chi bộ]
---

{text}
"""


def write(root, as_of="2026-11-30", tables=None, kept=None, changes=None):
    """The faculty with the report of its committee alone; `kept` holds the tables of cut-offs."""
    files = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/")}
    files |= {"bao-cao/2026/index.md": index(), "bao-cao/2026/01-ket-qua.md": TEXT, "site.yaml": SETTINGS % as_of}
    for day, named in (kept or {}).items():
        files |= {f"so-lieu/{day}/{name}.csv": faculty.table(name, rows) for name, rows in named.items()}
    return faculty.write(root, tables, files | (changes or {}))


def run(kyyeu, root, *arguments):
    result = kyyeu.run(*arguments, "--root", root, "--lang", "vi", *(
        [] if arguments[0] in ("new", "explain") else ["--date", DATE]))
    return result.returncode, result.stdout.decode() + result.stderr.decode()


def report(kyyeu, root, *options):
    code, told = run(kyyeu, root, "report", "2026", *options)
    assert code == 0, told
    return told


def flat(text):
    return re.sub(r"\s+", " ", text)


def test_a_printed_report_does_not_change_when_the_tables_of_its_year_go_on(kyyeu, tmp_path):
    root = write(tmp_path / "site")
    report(kyyeu, root)
    before = tree(root / "internal")
    code, told = run(kyyeu, root, "new", "figures", "2026-11-30")
    assert code == 0, told
    assert "Đã tạo content/so-lieu/2026-11-30/chi-bo.csv" in told and "kyyeu seal 2026-11-30" in told
    assert run(kyyeu, root, "seal", "2026-11-30") == (0, "Đã ghi content/so-lieu/2026-11-30/niem-phong.yaml\n")
    # The year goes on: one more session, and one more member of a branch.
    study = root / "content/so-lieu/2026/hoc-tap.csv"
    study.write_text(study.read_text() + LATER + "\n")
    (root / "content/site.yaml").write_text(SETTINGS % "2026-12-31")
    code, told = run(kyyeu, root, "check")
    assert code == 0, told
    assert "in mới 0, giữ nguyên 2" in report(kyyeu, root)
    assert tree(root / "internal") == before
    # The pages of the site tell what the tables hold now.
    assert kyyeu.build(root, "--no-pdf").returncode == 0
    page = html_text((root / "public/gioi-thieu/index.html").read_bytes())
    assert "Buổi học cuối năm" in page and "Số liệu tính đến ngày 31/12/2026" in page


def test_a_report_without_a_cut_off_follows_the_tables_of_its_year(kyyeu, tmp_path):
    tables = faculty.figures()
    tables[2026]["hoc-tap"].append(LATER)
    root = write(tmp_path / "site", "2026-12-31", tables)
    report(kyyeu, root)
    text = flat(pdf_text(root / PDF))
    assert "Số liệu năm 2026: 03 buổi học, tăng 02 so với năm 2025" in text and "Buổi học cuối năm" in text
    assert "So sánh số liệu" not in text


def test_a_report_may_say_which_of_the_days_that_were_kept_it_tells(kyyeu, tmp_path):
    june = {**faculty.figures()[2026], "hoc-tap": faculty.figures()[2026]["hoc-tap"][:1]}
    kept = {"2026-06-30": june, "2026-11-30": faculty.figures()[2026]}
    for day, sessions in (("2026-06-30", "6 tháng năm 2026: 01 buổi"), ("2026-11-30", "11 tháng năm 2026: 02 buổi"),
                          ("2026-12-31", "năm 2026: 02 buổi"), (None, "11 tháng năm 2026: 02 buổi")):
        page = index().replace("recipients:", f"as_of: {day}\nrecipients:" if day else "recipients:")
        root = write(tmp_path / str(day), "2026-12-31", kept=kept, changes={"bao-cao/2026/index.md": page})
        report(kyyeu, root, "--to", "pdf")
        assert f"Số liệu {sessions}" in flat(pdf_text(root / PDF))
    page = index().replace("recipients:", "as_of: 2026-10-31\nrecipients:")
    root = write(tmp_path / "wrong", "2026-12-31", kept=kept, changes={"bao-cao/2026/index.md": page})
    code, told = run(kyyeu, root, "report", "2026")
    assert code == 1 and "[report/unknown-cut-off]" in told and "30/6/2026, 30/11/2026, 31/12/2026" in told
    assert "kyyeu new figures 2026-10-31" in told


def test_periods_of_unequal_length_are_labelled_in_prose_tables_and_charts(kyyeu, tmp_path):
    root = write(tmp_path / "site")
    assert "report/unequal-periods" not in report(kyyeu, root)
    for text in (pdf_text(root / PDF), docx_text((root / PDF).with_suffix(".docx"))):
        text = flat(text)
        assert "Số liệu 11 tháng năm 2026: 02 buổi học, tăng 01 so với cả năm 2025; kết nạp 06 đảng viên" in text
        label = "So sánh số liệu 11 tháng năm 2026 với số liệu cả năm 2025"
        # Below the sessions, the movement and its chart; of how many there are on a day nothing is to be said.
        assert text.count(label) == 3 and text.count("Số liệu tính đến ngày 30/11/2026") == 4
        assert "Cùng kỳ" not in text
    # The heads of narrow columns take several lines on the page.
    assert "Cả năm 2025 So với cả năm 2025 (%)" in flat(docx_text((root / PDF).with_suffix(".docx")))


def test_a_report_that_compares_unequal_periods_and_names_none_is_told(kyyeu, tmp_path):
    prose = TEXT.replace("{{ period }}", "năm {{ year }}").replace("{{ last period }}", "năm {{ last year }}")
    for as_of, is_told in (("2026-11-30", True), ("2026-12-31", False)):
        root = write(tmp_path / as_of, as_of, changes={"bao-cao/2026/01-ket-qua.md": prose})
        told = report(kyyeu, root)
        assert ("[report/unequal-periods]" in told) == is_told
        assert not is_told or "{{ change study.sessions }}: So sánh số liệu 11 tháng năm 2026 với số liệu cả năm 2025" in flat(told)


def test_the_next_report_is_compared_with_as_many_months_where_they_were_kept(kyyeu, tmp_path):
    tables = faculty.figures()
    kept = {"2025-11-30": {**tables[2025], "hoc-tap": []}}
    root = write(tmp_path / "site", kept=kept)
    report(kyyeu, root)
    text = flat(docx_text((root / PDF).with_suffix(".docx")))
    assert "02 buổi học, tăng 02 so với cùng kỳ năm 2025" in text
    assert "Số liệu năm 2025 tính cùng kỳ, đến ngày 30/11/2025" in text and "Cùng kỳ năm trước" in text


def test_a_year_opens_with_the_close_of_the_one_before_not_with_its_cut_off(kyyeu, tmp_path):
    tables = faculty.figures()
    # On the day of the cut-off a member had not yet left whom the close no longer has.
    early = faculty.figures()[2025]
    for name, changes in (
            ("chi-bo", {"Tổng số": 13, "Chính thức": 12}), ("bien-dong", {"Đầu kỳ": 12, "Cuối kỳ": 12}),
            ("xep-loai-dang-vien", {"Hoàn thành tốt nhiệm vụ": 10})):
        early[name] = faculty.with_cells(early[name], 0, changes, name)
    code, told = run(kyyeu, write(tmp_path / "site", kept={"2025-11-30": early}), "check")
    assert code == 0, told
    wrong = faculty.figures()
    faculty.set_cell(wrong, 2026, "bien-dong", 0, "Đầu kỳ", 12)
    code, told = run(kyyeu, write(tmp_path / "wrong", tables=wrong, kept={"2025-11-30": early}), "check")
    assert code == 1 and "[figures/opening-carried]" in told and "content/so-lieu/2025/bien-dong.csv" in told


@pytest.mark.parametrize("change, rule, place", [
    ({"chi-bo": faculty.with_cell(faculty.FIGURES[2026]["chi-bo"], 0, "Chính thức", 10, "chi-bo")}, "figures/status-sum",
     "content/so-lieu/2026-11-30/chi-bo.csv:2:"),
    ({"hoc-tap": faculty.with_cell(faculty.FIGURES[2026]["hoc-tap"][:1], 0, "Ngày", "31/11/2026", "hoc-tap")},
     "figures/wrong-cell", "content/so-lieu/2026-11-30/hoc-tap.csv:2:"),
    ({"bien-dong": None}, "figures/missing-table", "content/so-lieu/2026-11-30/bien-dong.csv"),
])
def test_what_was_kept_is_checked_as_the_tables_of_a_year_are(kyyeu, tmp_path, change, rule, place):
    named = {name: rows for name, rows in (faculty.figures()[2026] | change).items() if rows is not None}
    code, told = run(kyyeu, write(tmp_path / "site", "2026-12-31", kept={"2026-11-30": named}), "check")
    assert code == 1 and f"[{rule}]" in told and place in told


def test_what_was_kept_and_sealed_cannot_change(kyyeu, tmp_path):
    root = write(tmp_path / "site", "2026-12-31", kept={"2026-11-30": faculty.figures()[2026]})
    assert run(kyyeu, root, "seal", "2026-11-30")[0] == 0
    table = root / "content/so-lieu/2026-11-30/hoc-tap.csv"
    table.write_text(table.read_text() + LATER + "\n")
    code, told = run(kyyeu, root, "check")
    assert code == 1 and "Số liệu chốt ngày 30/11/2026 đã chốt mà bảng này đã thay đổi" in told
    assert "kyyeu seal 2026-11-30 --correct" in told
    assert run(kyyeu, root, "seal", "2026-11-30", "--correct", "Ghi thiếu một buổi")[0] == 0
    assert run(kyyeu, root, "check")[0] == 0


def test_the_old_day_beside_new_numbers_is_an_error(kyyeu, tmp_path):
    tables = faculty.figures()
    tables[2026]["hoc-tap"].append(LATER)
    code, told = run(kyyeu, write(tmp_path / "site", "2026-11-30", tables, {"2026-11-30": faculty.figures()[2026]}), "check")
    assert code == 1 and "[figures/cut-off-passed]" in told and "as_of: 2026-12-31" in told


def test_what_cannot_be_kept_is_refused_and_nothing_is_written(kyyeu, tmp_path):
    root = write(tmp_path / "site", "2026-12-31")
    before = tree(root / "content")
    for day, words in (
            ("2026-11-30", "Các bảng trong content/so-lieu/2026/ tính đến ngày 31/12/2026"),
            ("2024-11-30", "Năm 2024 chưa có số liệu nào")):
        code, told = run(kyyeu, root, "new", "figures", day)
        assert code == 1 and words in told
    assert tree(root / "content") == before
    root = write(tmp_path / "kept", kept={"2026-11-30": faculty.figures()[2026]})
    code, told = run(kyyeu, root, "new", "figures", "2026-11-30")
    assert code == 1 and told == "Đã có số liệu trong content/so-lieu/2026-11-30/; không tệp nào bị thay đổi\n"


def test_what_was_kept_of_internal_figures_is_looked_for_in_public_too(kyyeu, tmp_path):
    """A text that stands in a column of the office alone, and in a table that was kept only."""
    secret = "Nội dung riêng chưa từng được nêu ở nơi nào khác của khoa"
    named = faculty.figures()[2026]
    named["xep-loai-chi-bo"] = faculty.with_cell(named["xep-loai-chi-bo"], 0, "Lý do", secret, "xep-loai-chi-bo")
    page = f"---\ntitle: Lộ\n---\n\n{secret}.\n"
    code, told = run(kyyeu, write(
        tmp_path / "site", "2026-12-31", kept={"2026-11-30": named}, changes={"lo.md": page}), "check")
    assert code == 1 and "[privacy/internal-value]" in told and "content/lo.md" in told


@pytest.mark.parametrize("names, is_told", [("members.total, members.admitted", True), ("members.total", False)])
def test_the_public_page_of_a_report_says_which_periods_it_compares(kyyeu, tmp_path, names, is_told):
    page = index().replace("recipients:", f"publish: [{names}]\nrecipients:")
    root = write(tmp_path / "site", changes={"bao-cao/2026/index.md": page})
    result = kyyeu.build(root, "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    text = flat(html_text((root / "public/bao-cao/2026/index.html").read_bytes()))
    assert "Số liệu tính đến ngày 30/11/2026" in text
    assert ("So sánh số liệu 11 tháng năm 2026 với số liệu cả năm 2025" in text) == is_told
