"""The parts of a report: their order, those of single branches, what is still to be looked at, and the first report of a site."""

import json
import re

import faculty
import pytest
from artefacts import pdf_text

FIRST = {path: None for path in faculty.pages() if path.startswith("bao-cao/")} | {"bao-cao/2026/anh-hop.jpg": None}


def problems(kyyeu, root, *arguments):
    """Rule, severity, file and line of everything that is found in the office's edition."""
    result = kyyeu.build(root, "--no-pdf", "--audience", "internal", "--format", "json", *arguments)
    return [tuple(found[key] for key in ("rule", "severity", "file", "line")) for found in json.loads(result.stdout)]


def title_of(text):
    """The title in a front matter."""
    return re.search(r"^title: (.*)$", text, re.M)[1]


@pytest.fixture
def first_report(kyyeu, tmp_path):
    root = faculty.write(tmp_path, changes=FIRST)
    result = kyyeu.run("new", "report", "2026", "--root", root, "--lang", "vi")
    assert result.returncode == 0, result.stderr.decode()
    root.joinpath("said").write_bytes(result.stdout)
    return root


def test_the_first_report_has_the_usual_parts_and_prints_as_a_draft(kyyeu, first_report):
    assert {found[:2] for found in problems(kyyeu, first_report)} == {("report/open-mark", "hint")}
    result = kyyeu.run("report", "2026", "--to", "pdf", "--root", first_report)
    assert result.returncode == 0, result.stderr.decode()
    made = sorted((first_report / "internal").rglob("*.pdf"))
    assert len(made) == 1 + len(faculty.BRANCHES)
    (committee,) = (path for path in made if "chi-bo" not in path.parts)
    text = pdf_text(committee)
    for words in ("Dự thảo lần 1", "I- Đặc điểm tình hình", "II- Kết quả công tác năm 2026", "III- Phương hướng, nhiệm vụ năm 2027",
                  "IV- Đề xuất, kiến nghị", "Phụ lục 4", "Đảng ủy Trường Thử nghiệm", "[?]"):
        assert words.lower() in " ".join(text.split()).lower(), words
    assert "{{" not in text and "<" not in text


def test_each_part_of_the_first_report_says_what_belongs_there(first_report):
    for path in (first_report / "content/bao-cao/2026").rglob("*.md"):
        text = path.read_text()
        assert "<" not in text, path
        if path.name != "index.md" and "annex: true" not in text:
            assert "\n[?] " in text, path


def test_the_first_report_cannot_be_signed_before_somebody_has_written_it(kyyeu, first_report):
    for index in (first_report / "content/bao-cao/2026").rglob("index.md"):
        index.write_text(index.read_text().replace("draft_number: 1\n", ""))
    found = problems(kyyeu, first_report)
    said = (first_report / "said").read_text()
    marks = sum(path.read_text().count("[?]") for path in (first_report / "content").rglob("*.md"))
    # A superior that is nobody's yet, and the like, are told apart from this.
    errors = [line for line in found if line[:2] == ("report/open-mark", "error")]
    assert len(errors) == marks and {line[2] for line in errors} == {
        line.strip().partition(":")[0] for line in said.splitlines() if ": dòng " in line}
    assert kyyeu.run("report", "2026", "--root", first_report).returncode == 1


def test_a_mark_that_is_left_is_an_error_at_its_place_in_a_final_report_alone(kyyeu, tmp_path):
    chapter = "bao-cao/2026/02-ket-qua.md"
    index = faculty.pages()["bao-cao/2026/index.md"]
    text = faculty.pages()[chapter] + "\nKhoa có 412 [?] sinh viên.\n"
    line = text.splitlines().index("Khoa có 412 [?] sinh viên.") + 1
    draft = index.replace("number: 07-BC/ĐU\nsigned_on: 5/12/2026\n", "draft_number: 2\n")
    for head, severity in ((index, "error"), (draft, "hint"), (draft.replace("draft_number: 2\n", ""), "error")):
        root = faculty.write(tmp_path / "site", changes={
            chapter: text, "bao-cao/2026/index.md": re.sub(r"publish: .*\n", "", head)})
        assert [found for found in problems(kyyeu, root) if found[0] == "report/open-mark"] == [
            ("report/open-mark", severity, f"content/{chapter}", line)]


def test_a_branch_has_words_of_its_own_in_its_report_alone(kyyeu, tmp_path):
    folder = "bao-cao/2026/chi-bo"
    root = faculty.write(tmp_path, changes={
        f"{folder}/may/01-ket-qua.md": "---\ntitle: Kết quả của Máy\n---\n\nLời thay của Máy.\n",
        f"{folder}/dien/03-kien-nghi.md": "---\ntitle: Kiến nghị của Điện\n---\n\nLời thêm của Điện, có {{ members.total }} người.\n"})
    assert not [found for found in problems(kyyeu, root) if found[1] != "hint"]
    assert kyyeu.run("report", "2026", "--to", "pdf", "--root", root).returncode == 0
    texts = {code: " ".join(pdf_text(next((root / "internal/bao-cao/2026/chi-bo" / code).glob("*.pdf"))).split())
             for code in faculty.BRANCHES}
    assert "Lời thay của Máy." in texts["may"] and "Chi bộ có 12 đảng viên" not in texts["may"]
    assert "Lời thêm của Điện, có 10 người." in texts["dien"] and "Chi bộ có 10 đảng viên" in texts["dien"]
    assert "- Kiến nghị của Điện".lower() in texts["dien"].lower()
    assert "Lời" not in texts["sv"]
    # They are no pages of their own.
    page = root / "internal" / folder / "may"
    assert not (page / "01-ket-qua").exists() and "Lời thay của Máy." in (page / "index.html").read_text()


def test_a_branch_goes_on_with_a_common_part_whose_headings_and_notes_are_counted_on(kyyeu, tmp_path):
    folder = "bao-cao/2026/chi-bo"
    common = "\n## Mục chung\n\nLời chung.[^a]\n\n### Nhỏ chung\n\nLời.\n\n[^a]: Chú thích chung.\n"
    more = "Lời tiếp ngay sau.\n\n## Mục riêng\n\nLời riêng của Máy.[^a]\n\n### Nhỏ riêng\n\nHết.\n\n[^a]: Chú thích riêng.\n"
    root = faculty.write(tmp_path, changes={
        f"{folder}/01-ket-qua.md": faculty.pages()[f"{folder}/01-ket-qua.md"] + common,
        f"{folder}/may/01-ket-qua.md": f"---\ntitle: {title_of(faculty.pages()[f'{folder}/01-ket-qua.md'])}\ncontinues: true\n---\n\n{more}"})
    assert not [found for found in problems(kyyeu, root) if found[1] != "hint"]
    assert kyyeu.run("report", "2026", "--to", "pdf", "--root", root).returncode == 0
    texts = {code: " ".join(pdf_text(next((root / "internal/bao-cao/2026/chi-bo" / code).glob("*.pdf"))).split())
             for code in faculty.BRANCHES}
    for text in texts.values():
        assert "2. Mục chung" in text and "2.1. Nhỏ chung" in text
    assert "Lời riêng" not in texts["dien"] and "3. Mục riêng" not in texts["dien"]
    may = texts["may"]
    order = [may.index(words) for words in (
        "2. Mục chung", "2.1. Nhỏ chung", "Lời tiếp ngay sau.", "3. Mục riêng", "Lời riêng của Máy.", "3.1. Nhỏ riêng", "Hết.")]
    assert order == sorted(order)
    assert "1. Chú thích chung. 2. Chú thích riêng." in may
    page = " ".join((root / "internal" / folder / "may/index.html").read_text().split())
    assert page.index("2.1. Nhỏ chung") < page.index("Lời tiếp ngay sau.") < page.index("3. Mục riêng") < page.index("3.1. Nhỏ riêng")
    ids = re.findall(r' id="([^"]*)"', page)
    assert len(ids) == len(set(ids))


def test_words_that_continue_no_common_part_are_told_where_they_stand(kyyeu, tmp_path):
    folder = "bao-cao/2026/chi-bo"
    root = faculty.write(tmp_path, changes={f"{folder}/may/09-them.md": "---\ntitle: Thêm\ncontinues: true\n---\n\nLời.\n"})
    result = kyyeu.run("check", "--audience", "internal", "--root", root, "--lang", "vi")
    said = result.stderr.decode() + result.stdout.decode()
    assert result.returncode == 1 and f"Không có phần chung content/{folder}/09-them.md để viết tiếp" in said
    assert f"Vị trí: content/{folder}/may/09-them.md:3:12" in said
    assert "Đặt lại tên tệp như phần chung; nếu là một phần riêng của chi bộ thì xóa dòng “continues”" in said


def test_a_folder_of_no_branch_is_told_with_the_nearest_code(kyyeu, tmp_path):
    path = "bao-cao/2026/chi-bo/mai/01-ket-qua.md"
    root = faculty.write(tmp_path, changes={path: "---\ntitle: Kết quả\n---\n"})
    result = kyyeu.run("check", "--root", root, "--lang", "vi")
    said = result.stderr.decode() + result.stdout.decode()
    assert result.returncode == 1 and f"Vị trí: content/{path}" in said
    assert ("Không có chi bộ nào mã “mai”, nên các phần trong thư mục content/bao-cao/2026/chi-bo/mai không vào báo cáo nào"
            in said) and "Đổi tên thư mục thành “may”" in said


def test_the_order_of_parts_is_said_or_told(kyyeu, tmp_path):
    folder = "bao-cao/2026"
    root = faculty.write(tmp_path / "site", changes={
        f"{folder}/mo-dau.md": "---\ntitle: Mở đầu\nunnumbered: true\n---\n\nLời.\n",
        f"{folder}/2-khac.md": "---\ntitle: Khác\n---\n", f"{folder}/05-sau.md": "---\ntitle: Sau\nweight: 1\n---\n"})
    found = {(rule, severity, file) for rule, severity, file, _ in problems(kyyeu, root) if rule.startswith("report/")}
    assert found == {
        ("report/chapter-without-order", "warning", f"content/{folder}/mo-dau.md"),
        ("report/unnumbered-chapter", "warning", f"content/{folder}/mo-dau.md"),
        ("report/same-order", "error", f"content/{folder}/2-khac.md"),
        ("report/weight-of-chapter", "error", f"content/{folder}/05-sau.md")}
    root = faculty.write(tmp_path / "other", changes={
        f"{folder}/12-sau.md": "---\ntitle: Sau cùng\n---\n\nLời.\n", f"{folder}/9-giua.md": "---\ntitle: Ở giữa\n---\n",
        f"{folder}/zz.md": "---\ntitle: Đầu tiên\norder: 1.5\n---\n"})
    assert not [found for found in problems(kyyeu, root) if found[1] != "hint"]
    assert kyyeu.run("report", "2026", "--to", "pdf", "--root", root).returncode == 0
    text = " ".join(pdf_text(next((root / "internal/bao-cao/2026").glob("*.pdf"))).split()).lower()
    order = [text.index(words) for words in ("- đầu tiên", "- kết quả", "- ở giữa", "- sau cùng")]
    assert order == sorted(order)


def attended(code, required, present, day="11/3/2026", subject="Nghị quyết thử thứ hai"):
    return faculty.row("hoc-tap-chi-bo", code, {"Ngày": day, "Nội dung": subject, "Phải dự": required, "Có mặt": present})


AUTUMN = {"day": "9/9/2026", "subject": "Thời sự thử"}
ATTENDANCE = [attended("may", 12, 12), attended("dien", 10, 10), attended("sv", 9, 9), attended("may", 12, 9, **AUTUMN)]


def with_attendance(root, rows):
    """The site with the branches' attendance told in the branch's report; without the table where there are no rows."""
    chapter = "bao-cao/2026/chi-bo/01-ket-qua.md"
    text = faculty.pages()[chapter] + "\nChi bộ dự {{ study.sessions }} buổi, tỷ lệ {{ study.attendance }}.\n"
    table = faculty.table("hoc-tap-chi-bo", rows)
    return faculty.write(root, changes={chapter: text} | ({"so-lieu/2026/hoc-tap-chi-bo.csv": table} if rows else {}))


def test_the_report_of_a_branch_tells_its_own_attendance(kyyeu, tmp_path):
    root = with_attendance(tmp_path, [*ATTENDANCE, attended("dien", 10, 10, **AUTUMN), attended("sv", 9, 8, **AUTUMN)])
    result = kyyeu.run("report", "2026", "--to", "pdf", "--root", root)
    assert result.returncode == 0, result.stderr.decode()
    for code, words in (("may", "Chi bộ dự 02 buổi, tỷ lệ 87,5%."), ("dien", "tỷ lệ 100%."), ("sv", "tỷ lệ 94,4%.")):
        text = pdf_text(next((root / "internal/bao-cao/2026/chi-bo" / code).glob("*.pdf")))
        assert words in " ".join(text.split())


def test_without_the_table_the_finding_names_it(kyyeu, tmp_path):
    result = kyyeu.run("report", "2026", "--root", with_attendance(tmp_path, []), "--lang", "vi")
    said = result.stderr.decode()
    assert result.returncode == 1 and "Tệp content/so-lieu/2026/hoc-tap-chi-bo.csv" in said and "[content/no-figures]" in said


def test_branches_that_do_not_add_up_to_the_session_are_told(kyyeu, tmp_path):
    rows = faculty.with_cell(ATTENDANCE, 2, "Có mặt", 8, "hoc-tap-chi-bo")
    root = with_attendance(tmp_path, rows)
    result = kyyeu.run("check", "--root", root, "--lang", "vi")
    said = result.stderr.decode() + result.stdout.decode()
    assert "[figures/branch-study-sum]" in said and "12 + 10 + 8 = 30; hoc-tap.csv: 31" in said


def test_results_that_figures_tell_are_printed_in_the_report_of_the_year_after(kyyeu, tmp_path):
    targets = ("- Kết nạp từ 3 đảng viên;\n- Công nhận chính thức mọi đảng viên đủ điều kiện;\n- Mọi đảng viên học nghị quyết;\n"
               "- Từ 90% đảng viên hoàn thành tốt nhiệm vụ trở lên;\n- Phối hợp với 2 doanh nghiệp.\n")
    old = {path.replace("2026", "2025"): text.replace("2026", "2025") for path, text in faculty.pages().items()
           if path.startswith("bao-cao/")}
    for path in ("bao-cao/2025/03-phuong-huong.md", "bao-cao/2025/chi-bo/02-phuong-huong.md"):
        old[path] = "---\ntitle: Phương hướng\ntargets: true\n---\n\n" + targets
    root = faculty.write(tmp_path, changes=FIRST | old | {"bao-cao/2025/anh-hop.jpg": faculty.picture()})
    assert kyyeu.run("new", "report", "2026", "--root", root).returncode == 0
    result = kyyeu.run("report", "2026", "--to", "pdf", "--root", root, "--lang", "vi")
    assert result.returncode == 0, result.stderr.decode()
    assert "[report/open-mark]" in result.stderr.decode() + result.stdout.decode()
    made = sorted((root / "internal/bao-cao/2026").rglob("*.pdf"))
    assert len(made) == 1 + len(faculty.BRANCHES)
    (committee,) = (path for path in made if "chi-bo" not in path.parts)
    text = " ".join(pdf_text(committee).split())
    for words in ("6 đảng viên", "4 đảng viên được công nhận chính thức", "93,5%", "77,4%", "1 doanh nghiệp"):
        assert re.search(rf"\b0?{words}", text), words
    # Of what no figure of a branch tells, its report says that it is open.
    assert "[?]" in pdf_text(next(path for path in made if path.parent.name == "may"))
