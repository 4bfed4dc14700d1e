"""Figures from their tables to the reader: every rule of the ledger breaks a build and names the cell, one number shows
everywhere, and a table may come as Excel saves it."""

import json
import re
import unicodedata

import faculty
import pytest
from artefacts import html_text, pdf_text
from conftest import REPOSITORY, tree
from faculty import HEADINGS, path_of, table

REPORT = "bao-cao/2026/bao-cao-tong-ket-2026.pdf"


def cell(name, row, heading, value, year=2026):
    """One cell changed; the row counts from 0 below the headings."""
    rows = faculty.with_cell(faculty.FIGURES[year][name], row, heading, value, name)
    return {path_of(year, name): table(name, rows)}


def rows(name, change, year=2026):
    return {path_of(year, name): table(name, change(list(faculty.FIGURES[year][name])))}


def text(name, change, year=2026):
    return {path_of(year, name): change(table(name, faculty.FIGURES[year][name]))}


def page(path, old, new):
    before = faculty.pages()[path]
    assert old in before
    return {path: before.replace(old, new)}


F = "so-lieu/2026/"
# rule: (what is changed, the file named, its line or None, what the message names)
BROKEN = {
    "figures/ambiguous-number": (
        cell("doan-the-phong-trao", 0, "Số người tham gia", "1,000"), F + "doan-the-phong-trao.csv", 2, "1.000"),
    "figures/bad-year": ({"so-lieu/2o26/chi-bo.csv": "x\n"}, "so-lieu/2o26", None, "2o26"),
    "figures/branch-missing": (
        rows("xep-loai-dang-vien", lambda all: all[:1] + all[2:]), F + "xep-loai-dang-vien.csv", 1, "dien"),
    "figures/branch-rows": (page("to-chuc/dang-uy.md", "branches.count: 3", "branches.count: 4"), None, None, "4"),
    "figures/branch-study-sum": (
        {F + "hoc-tap-chi-bo.csv": table("hoc-tap-chi-bo", [faculty.row("hoc-tap-chi-bo", "may", {
            "Ngày": "11/3/2026", "Nội dung": "Nghị quyết thử thứ hai", "Phải dự": 32, "Có mặt": 12})])},
        F + "hoc-tap-chi-bo.csv", 2, "hoc-tap.csv: 31"),
    "figures/branches-count": (
        page("to-chuc/dang-uy.md", "branches.count: 3", "branches.count: 4"), "to-chuc/dang-uy.md", 6, "branches.count"),
    "figures/branches-rated": (
        cell("xep-loai-chi-bo", 1, "Mức xếp loại", "Chưa xếp loại"), F + "xep-loai-chi-bo.csv", 3, "dien"),
    "figures/branches-sum": (page("to-chuc/dang-uy.md", "members.total: 31", "members.total: 32"), None, None, "32"),
    "figures/discipline-kind": (
        rows("kiem-tra-ky-luat", lambda all: all + [faculty.row(
            "kiem-tra-ky-luat", "dien", {"Nội dung": "Giải tán", "Đối tượng": "Đảng viên", "Số lượng": 1})]),
        F + "kiem-tra-ky-luat.csv", None, "Giải tán"),
    "figures/duplicate-column": (
        text("chi-bo", lambda all: all.replace("Sinh viên\n", "Sinh viên;Tong so\n")), F + "chi-bo.csv", 1, "Tổng số"),
    "figures/duplicate-row": (rows("chi-bo", lambda all: all + all[:1]), F + "chi-bo.csv", 5, "may"),
    "figures/duplicate-year": (
        {"site.yaml": faculty.pages()["site.yaml"] + "years:\n  - {year: 2027, draft: true}\n  - {year: 2027, draft: true}\n"},
        "site.yaml", 7, "2027"),
    "figures/empty-cell": (cell("chi-bo", 2, "Chính thức", ""), F + "chi-bo.csv", 4, "“Chính thức”"),
    "figures/expelled-disciplined": (
        rows("kiem-tra-ky-luat", lambda all: all + [faculty.row(
            "kiem-tra-ky-luat", "dien", {"Nội dung": "Khai trừ", "Đối tượng": "Đảng viên", "Số lượng": 1})]),
        F + "bien-dong.csv", 4, "dien"),
    "figures/extra-cell": (rows("hoc-tap", lambda all: [all[0] + ";đã duyệt", all[1]]), F + "hoc-tap.csv", 2, "đã duyệt"),
    "figures/fees-share": (cell("dang-phi", 0, "Tỷ lệ trích giữ lại", "70%"), F + "dang-phi.csv", 2, "70%"),
    "figures/fees-sum": (cell("dang-phi", 0, "Nộp cấp trên", 1_700_000), F + "dang-phi.csv", 2, "Nộp cấp trên"),
    "figures/ledger-balance": (cell("bien-dong", 2, "Chuyển đi", 1), F + "bien-dong.csv", 4, "dien, Chính thức"),
    "figures/ledger-closing": (cell("bien-dong", 3, "Cuối kỳ", 2), F + "bien-dong.csv", 5, "Cuối kỳ"),
    "figures/lost-letters": (
        text("chi-bo", lambda all: all.replace("Mã chi bộ", "M? chi b?")), F + "chi-bo.csv", 1, "Mã chi bộ"),
    "figures/made-official": (
        rows("bien-dong", lambda all: faculty.with_cells(
            faculty.with_cells(all, 0, {"Chuyển đi": 2, "Được công nhận chính thức": 2}, "bien-dong"),
            1, {"Kết nạp": 2, "Được công nhận chính thức": 2}, "bien-dong")),
        F + "bien-dong.csv", 3, "Được công nhận chính thức"),
    "figures/made-official-rows": (
        cell("bien-dong", 1, "Được công nhận chính thức", 0), F + "bien-dong.csv", 2, "được công nhận chính thức"),
    "figures/members-rated": (
        cell("xep-loai-dang-vien", 0, "Hoàn thành tốt nhiệm vụ", 9), F + "xep-loai-dang-vien.csv", 2, "may"),
    "figures/missing-column": (
        text("hoc-tap", lambda all: re.sub(r";[^;\n]*$", "", all, flags=re.M)), F + "hoc-tap.csv", 1, "Có mặt"),
    "figures/missing-table": ({path_of(2026, "khen-thuong"): None}, F + "khen-thuong.csv", None, "Khen thưởng"),
    "figures/month-first": (cell("hoc-tap", 1, "Ngày", "09/15/2026"), F + "hoc-tap.csv", 3, "15/9/2026"),
    "figures/not-rated-reasons": (
        cell("xep-loai-dang-vien", 2, "Kết nạp dưới 6 tháng", 1), F + "xep-loai-dang-vien.csv", 4, "Chưa xếp loại"),
    "figures/opening-carried": (cell("bien-dong", 4, "Đầu kỳ", 6), F + "bien-dong.csv", 6, "Đầu kỳ"),
    "figures/own-transfers": (cell("bien-dong", 0, "Nội bộ chuyển đi", 0), F + "bien-dong.csv", None, "chuyển đi"),
    "figures/outside-year": (cell("hoc-tap", 1, "Ngày", "9/9/2025"), F + "hoc-tap.csv", 3, "09/9/2026"),
    "figures/page-differs": (
        {"hoc-tap-nghi-quyet/thu.md": "---\ntitle: Thử\ndate: 2026-09-09\nsubject: Thời sự thử\nlevel: current-affairs\n"
                                      "required: 31\npresent: 3\n---\n"},
        F + "hoc-tap.csv", 3, "content/hoc-tap-nghi-quyet/thu.md"),
    "figures/part-over-whole": (cell("chi-bo", 0, "Nữ", 13), F + "chi-bo.csv", 2, "Nữ"),
    "figures/same-code": (page("to-chuc/chi-bo/dien.md", "code: dien", "code: may"), None, None, "may"),
    "figures/status-sum": (cell("chi-bo", 1, "Dự bị", 2), F + "chi-bo.csv", 3, "Dự bị"),
    "figures/study-attendance": (cell("hoc-tap", 1, "Có mặt", 32), F + "hoc-tap.csv", 3, "Có mặt"),
    "figures/swapped-headings": (
        text("chi-bo", lambda all: all.replace("Chính thức;Dự bị", "Dự bị;Chính thức")), F + "chi-bo.csv", 1, "“Chính thức”"),
    "figures/table-too-large": (
        rows("hoc-tap", lambda all: [all[0] + ";" * 250 + "thừa", all[1]]), F + "hoc-tap.csv", 2, "200"),
    "figures/unclosed-quote": (cell("hoc-tap", 0, "Nội dung", '"Nghị quyết'), F + "hoc-tap.csv", 2, "nháy"),
    "figures/unknown-branch": (
        rows("chi-bo", lambda all: [all[0].replace("may", "mai")] + all[1:]), F + "chi-bo.csv", 2, "mai"),
    "figures/unknown-column": (text("chi-bo", lambda all: all.replace("Nữ", "Nam")), F + "chi-bo.csv", 1, "Nam"),
    "figures/unknown-table": ({F + "chibo.csv": "x\n"}, F + "chibo.csv", None, "chi-bo.csv"),
    "figures/wrong-cell": (cell("chi-bo", 0, "Tổng số", "mười hai"), F + "chi-bo.csv", 2, "Tổng số"),
    "figures/wrong-total": (
        rows("chi-bo", lambda all: all + [faculty.row("chi-bo", "Tổng cộng", {"Tổng số": 32})]), F + "chi-bo.csv", 5, "32"),
}
# What is told and stops nothing: the same, and its severity.
TOLD = {
    "figures/after-as-of": (
        {"site.yaml": faculty.pages()["site.yaml"] + "years:\n  - {year: 2026, as_of: 2026-11-20}\n"},
        F + "khen-thuong.csv", "warning"),
    "figures/award-outside-year": (cell("khen-thuong", 0, "Ngày", "20/11/2025"), F + "khen-thuong.csv", "warning"),
    "figures/spoilt-text": (cell("khen-thuong", 0, "Số quyết định", "Dec-26"), F + "khen-thuong.csv", "warning"),
    "figures/study-required": (cell("hoc-tap", 1, "Phải dự", 400), F + "hoc-tap.csv", "warning"),
    "figures/excellent-share": (
        cell("xep-loai-dang-vien", 0, "Hoàn thành xuất sắc nhiệm vụ", 3)
        | rows("xep-loai-dang-vien", lambda all: faculty.with_cells(
            all, 0, {"Hoàn thành xuất sắc nhiệm vụ": 3, "Hoàn thành tốt nhiệm vụ": 7}, "xep-loai-dang-vien")),
        F + "xep-loai-dang-vien.csv", "hint"),
    "figures/excellent-disciplined": (
        cell("xep-loai-chi-bo", 2, "Mức xếp loại", "Hoàn thành xuất sắc nhiệm vụ")
        | rows("kiem-tra-ky-luat", lambda all: all + [faculty.row(
            "kiem-tra-ky-luat", "sv", {"Nội dung": "Cảnh cáo", "Đối tượng": "Người đứng đầu", "Số lượng": 1})]),
        F + "xep-loai-chi-bo.csv", "warning"),
}


@pytest.fixture(scope="module")
def balanced(kyyeu, tmp_path_factory):
    """The made-up site, published."""
    root = faculty.write(tmp_path_factory.mktemp("balanced"))
    result = kyyeu.build(root, "--strict")
    assert result.returncode == 0, result.stderr.decode()
    return root


def problems(result):
    return json.loads(result.stdout or b"[]")


def test_every_rule_of_figures_is_broken_here(kyyeu):
    listed = re.findall(r"^(figures/\S+)", kyyeu.run("explain").stdout.decode(), flags=re.M)
    # Seals and cut-offs have files of their own.
    assert set(listed) - {"figures/sealed", "figures/cut-off-passed"} == set(BROKEN) | set(TOLD)


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_cell_is_named_and_nothing_is_published(kyyeu, balanced, rule):
    changes, file, line, named = BROKEN[rule]
    before = tree(balanced / "public")
    faculty.write(balanced, changes=changes)
    told = kyyeu.build(balanced, "--format", "json")
    said = kyyeu.build(balanced)
    after = tree(balanced / "public")
    faculty.write(balanced)
    mended = kyyeu.build(balanced)
    assert told.returncode == said.returncode == 1
    assert after == before
    found = [problem for problem in problems(told) if problem["rule"] == rule]
    assert found and all(problem["severity"] == "error" for problem in found), problems(told)
    fits = [problem for problem in found
            if (file is None or problem["file"] == "content/" + file) and (line is None or problem["line"] == line)]
    assert fits, found
    assert any(named in problem["message"] + problem["help"] for problem in fits), fits
    message = said.stderr.decode()
    assert f"[{rule}]" in message
    place = fits[0]["file"] + (f":{fits[0]['line']}:{fits[0]['column']}" if fits[0].get("line") else "")
    assert place in message
    assert "Cách khắc phục:" in message
    assert mended.returncode == 0, mended.stderr.decode()
    assert tree(balanced / "public") == before


@pytest.mark.parametrize("rule", TOLD)
def test_what_is_only_told_stops_nothing(kyyeu, balanced, rule):
    changes, file, severity = TOLD[rule]
    faculty.write(balanced, changes=changes)
    told = kyyeu.run("check", "--root", balanced, "--format", "json")
    strict = kyyeu.run("check", "--root", balanced, "--strict")
    faculty.write(balanced)
    found = [problem for problem in problems(told) if problem["rule"] == rule]
    assert [(problem["file"], problem["severity"]) for problem in found] == [("content/" + file, severity)]
    assert told.returncode == 0
    assert strict.returncode == (1 if severity == "warning" else 0)


def office_page(kyyeu, root):
    """What the office reads of the committee's report."""
    result = kyyeu.build(root, "--audience", "internal", "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    return html_text((root / "internal/bao-cao/2026/index.html").read_text())


def test_one_more_member_shows_everywhere_without_a_word_rewritten(kyyeu, tmp_path):
    tables = faculty.figures()
    root = faculty.write(tmp_path, tables)
    assert kyyeu.build(root).returncode == 0
    public = root / "public"
    before = {name: html_text((public / name / "index.html").read_text()) for name in ("gioi-thieu", "bao-cao/2026")}
    printed_before = pdf_text(public / REPORT)
    office = office_page(kyyeu, root)
    faculty.set_cell(tables, 2026, "bien-dong", 5, "Kết nạp", 5)
    faculty.set_cell(tables, 2026, "bien-dong", 5, "Cuối kỳ", 5)
    faculty.set_cell(tables, 2026, "chi-bo", 2, "Tổng số", 10)
    faculty.set_cell(tables, 2026, "chi-bo", 2, "Dự bị", 5)
    faculty.set_cell(tables, 2026, "chi-bo", 2, "Sinh viên", 10)
    faculty.set_cell(tables, 2026, "xep-loai-dang-vien", 2, "Chưa xếp loại", 3)
    faculty.set_cell(tables, 2026, "xep-loai-dang-vien", 2, "Kết nạp dưới 6 tháng", 3)
    faculty.write(root, tables, members=32)
    result = kyyeu.build(root)
    assert result.returncode == 0, result.stderr.decode()
    after = {name: html_text((public / name / "index.html").read_text()) for name in before}

    prose = ("Đảng bộ có {} đảng viên ở 03 chi bộ; kết nạp {} đảng viên, tăng {} so với năm trước", (31, 6, 1), (32, 7, 2))
    told = ("Đảng bộ có {} đảng viên, trong đó {} chính thức, 0{} dự bị.", (31, 25, 6), (32, 25, 7))
    movement = ("Kết nạp {} 5 {}", (6, "120%"), (7, "140%"))
    total = ("Tổng cộng {} 25 {} 12 {} 30 +{}", (31, 6, 9, 1), (32, 7, 10, 2))
    chart = ("Chi bộ Sinh viên Thử 2026 {} 2025 9", (9,), (10,))
    summary = ("1 Tổng số đảng viên đảng viên 30 {} tăng {}", (31, 1), (32, 2))
    before["office"], after["office"] = office, office_page(kyyeu, root)
    places = {
        "gioi-thieu": [prose, movement, total],
        "bao-cao/2026": [summary],
        "office": [told, movement, total, chart],
    }
    for name, sentences in places.items():
        for sentence, old, new in sentences:
            assert sentence.format(*old) in before[name], sentence
            assert sentence.format(*new) in after[name], sentence
            assert sentence.format(*old) not in after[name], sentence
    assert "năm 2025 là 30, năm 2026 là 32" in (public / "gioi-thieu/index.html").read_text()
    printed = pdf_text(public / REPORT)
    for sentence, old, new in (told, movement, total, chart):
        assert sentence.format(*old) in printed_before, sentence
        assert sentence.format(*new) in printed, sentence
        assert sentence.format(*old) not in printed, sentence
    branch = html_text((root / "internal/bao-cao/2026/chi-bo/sv/index.html").read_text())
    assert "Chi bộ có 10 đảng viên, tăng 01 so với năm trước" in branch
    assert "Đảng bộ có 32 đảng viên." in html_text((public / "index.html").read_text())


TABLES = ["branches", "movement", "branch-classification", "branch-ratings", "member-classification", "study", "discipline",
          "activities", "awards", "fees"]
CHARTS = ["members", "branches", "movement", "branch-classification", "member-classification", "study", "activities"]


def test_an_english_page_tells_every_table_and_chart_in_english(kyyeu, tmp_path):
    named = [f"table {name}" for name in TABLES] + [f"chart {name}" for name in CHARTS] + ["change members.total"]
    text = "".join(f"\n{{{{ {expression} }}}}\n" for expression in named)
    head = "title: Figures\naudience: internal\n"
    root = faculty.write(tmp_path, changes={
        "so-lieu.md": f"---\n{head}---\n{text}", "en.md": f"---\n{head}language: en\n---\n{text}"})
    result = kyyeu.build(root, "--audience", "internal", "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    # What the tables themselves say stands as it was written there, and the currency has no other name.
    said = {cell for rows in faculty.FIGURES[2026].values() for row in rows for cell in row.split(";")}
    own = {word for text in [*said, *faculty.BRANCHES.values(), "đồng"] for word in re.findall(r"\w+", text)}

    def vietnamese(name):
        text = (root / "internal" / name / "index.html").read_text()
        main = html_text(text[text.index("<main"):text.index("</main")])
        return {word for word in re.findall(r"\w+", main) if not word.isascii()} - own

    assert vietnamese("en") == set()
    assert {"tăng", "Tổng", "Biểu", "Số"} <= vietnamese("so-lieu")


def with_separator(separator):
    def change(name, rows):
        lines = [HEADINGS[name], *rows]
        return "\n".join(separator.join(quoted(cell, separator) for cell in line.split(";")) for line in lines) + "\n"

    return change


def quoted(cell, separator):
    return f'"{cell}"' if separator in cell else cell


def without_marks(text):
    apart = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def excel(change=lambda text: text, encoding="utf-8"):
    return lambda name, rows: change(table(name, rows)).encode(encoding)


def by_branch(name):
    return headings(name)[0] == "Mã chi bộ"


def headings(name):
    return HEADINGS[name].split(";")


def with_serials(name, rows):
    """A column of serial numbers before all others, and one for notes behind them."""
    lines = [f"{number};{row};" for number, row in enumerate(rows, 1)]
    return "\n".join(["TT;" + HEADINGS[name] + ";Ghi chú", *lines]).encode() + b"\n"


def with_names(name, rows):
    """The branches by the titles of their pages."""
    if not by_branch(name):
        return table(name, rows).encode()
    named = [";".join([faculty.BRANCHES[row.split(";")[0]], *row.split(";")[1:]]) for row in rows]
    return table(name, named).encode()


def with_sums(name, rows):
    """A row of sums below, and a note."""
    numbers = [heading for heading in headings(name) if heading not in faculty.WORDS]
    if not numbers or not by_branch(name) or not rows:
        return table(name, rows).encode()
    def value(row, heading):
        return int(faculty.cells(name, row)[heading].replace(".", ""))
    sums = [sum(value(row, heading) for row in rows) if heading in numbers else "" for heading in headings(name)]
    line = ";".join(str(cell) for cell in ["Tổng cộng", *sums[1:]])
    return table(name, [*rows, line, "Ghi chú: số liệu thử" + ";" * (len(sums) - 1)]).encode()


SUMS = {"Tổng số", "Cuối kỳ", "Chưa xếp loại", "Đã thu"}
TYPED = {"hoc-tap", "kiem-tra-ky-luat", "doan-the-phong-trao"}


def without_zeros(name, rows):
    """What nobody types: no 0, and no sum that follows from other cells."""
    if name in TYPED:
        return table(name, rows).encode()
    def bare(row):
        return ";".join(
            "" if cell == "0" and heading != "Đầu kỳ" or heading in SUMS else cell
            for heading, cell in faculty.cells(name, row).items())
    return table(name, [bare(row) for row in rows]).encode()


FORMS = {
    "sep=": lambda name, rows: b"sep=;\r\n" + table(name, rows).encode(),
    "a title": lambda name, rows: "BIỂU SỐ LIỆU, NĂM THỬ\n\n".encode() + table(name, rows).encode(),
    "serial numbers and notes": with_serials,
    "names of branches": with_names,
    "a row of sums and a note": with_sums,
    "no zeros and no sums": without_zeros,
    "commas": with_separator(","),
    "tabs": with_separator("\t"),
    "byte-order mark": excel(encoding="utf-8-sig"),
    "UTF-16": excel(encoding="utf-16"),
    "Unicode text": lambda name, rows: with_separator("\t")(name, rows).replace("\n", "\r\n").encode("utf-16"),
    "CRLF": excel(lambda text: text.replace("\n", "\r\n"), "utf-8-sig"),
    "no last line end": excel(str.rstrip),
    "NFD": excel(lambda text: unicodedata.normalize("NFD", text)),
    "headings without marks": lambda name, rows: "\n".join([without_marks(HEADINGS[name]).upper(), *rows]) + "\n",
    "empty rows and columns": lambda name, rows: "\n".join(
        line + ";;" for line in [HEADINGS[name], *rows, ";" * HEADINGS[name].count(";")]) + "\n",
}


@pytest.fixture(scope="module")
def pages_of_the_balanced_site(balanced):
    return tree(balanced / "public")


@pytest.mark.parametrize("form", FORMS)
def test_a_table_as_excel_saves_it_gives_the_same_site(kyyeu, balanced, pages_of_the_balanced_site, form):
    tables = {path_of(year, name): FORMS[form](name, rows)
              for year, named in faculty.FIGURES.items() for name, rows in named.items()}
    faculty.write(balanced, changes=tables)
    result = kyyeu.build(balanced, "--strict")
    faculty.write(balanced)
    assert result.returncode == 0, result.stderr.decode()
    assert tree(balanced / "public") == pages_of_the_balanced_site


@pytest.fixture(scope="module")
def shipped_figures():
    found = sorted((REPOSITORY / "content/so-lieu").glob("20*/*.csv"))
    assert found, "the shipped site has no figures yet"
    return found


def test_new_figures_writes_the_year_into_the_settings_and_stops_nothing(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    settings = root / "content/site.yaml"
    before = settings.read_text()
    made = kyyeu.run("new", "figures", "2027", "--root", root, "--lang", "vi")
    assert made.returncode == 0, made.stderr.decode()
    assert settings.read_text() == before + "years:\n  - year: 2027\n    draft: true\n"
    assert made.stdout.decode().splitlines()[-3:] == [
        "Cột “Đầu kỳ” lấy từ số cuối kỳ năm 2026.",
        "Ô nào không có gì thì để trống; cột tổng và cột “Cuối kỳ” để trống thì chương trình tự tính.",
        "Đã ghi vào content/site.yaml: năm 2027 chưa đủ số liệu (draft: true). Khi đã đủ số liệu thì xóa dòng “draft: true” ấy."]
    assert kyyeu.build(root).returncode == 0
    written = settings.read_text()
    assert kyyeu.run("new", "figures", "2027", "--root", root).returncode == 1
    assert settings.read_text() == written


def test_shipped_figures_are_said_to_be_illustrative(shipped_figures, shipped):
    years = sorted({path.parent.name for path in shipped_figures})
    assert years[-2:] == ["2025", "2026"]
    assert {path.stem for path in shipped_figures if path.parent.name == "2026"} == set(HEADINGS)
    pages = [path for path in shipped.rglob("*.html") if '<table class="figures' in path.read_text() or "<svg" in path.read_text()]
    shown = [path for path in pages if "Số liệu của biểu đồ" in path.read_text() or "Đơn vị tính" in path.read_text()]
    assert shown
    for path in shown:
        assert "minh họa" in path.read_text().lower(), path
