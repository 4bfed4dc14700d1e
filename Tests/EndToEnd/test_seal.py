"""A published year is sealed, and next year's forms and report start from this year's; nothing is ever overwritten."""

import json
import re

import faculty
import pytest
from conftest import tree

SEAL = "content/so-lieu/2025/niem-phong.yaml"
CHANGED = {faculty.path_of(2025, "hoc-tap"): faculty.table(
    "hoc-tap", faculty.with_cell(faculty.FIGURES[2025]["hoc-tap"], 0, "Có mặt", 28, "hoc-tap"))}
SITE_WITH_DRAFT = {"site.yaml": faculty.pages()["site.yaml"] + "years: [{year: 2027, draft: true}]\n"}


@pytest.fixture
def sealed(kyyeu, tmp_path):
    root = faculty.write(tmp_path / "sealed")
    result = kyyeu.run("seal", "2025", "--root", root, "--date", "2026-12-05")
    assert result.returncode == 0, result.stderr.decode()
    return root


def change(root):
    for path, text in CHANGED.items():
        (root / "content" / path).write_text(text)


def test_a_sealed_year_may_not_change_in_silence(kyyeu, sealed):
    assert kyyeu.build(sealed, "--no-pdf").returncode == 0
    before = tree(sealed / "public")
    change(sealed)
    told = kyyeu.build(sealed, "--no-pdf", "--format", "json")
    assert told.returncode == 1
    assert [(p["rule"], p["file"]) for p in json.loads(told.stdout)] == [("figures/sealed", "content/so-lieu/2025/hoc-tap.csv")]
    assert 'kyyeu seal 2025 --correct "' in kyyeu.build(sealed, "--no-pdf").stderr.decode()
    assert tree(sealed / "public") == before


def test_form_alone_breaks_no_seal(kyyeu, sealed):
    for path in (sealed / "content/so-lieu/2025").glob("*.csv"):
        text = path.read_text()
        path.write_bytes(text.replace("\n", "\r\n").encode("utf-16"))
    assert kyyeu.run("check", "--root", sealed, "--strict").returncode == 0


def test_a_correction_is_recorded_with_its_reason_and_day(kyyeu, sealed):
    before = (sealed / SEAL).read_text()
    change(sealed)
    again = kyyeu.run("seal", "2025", "--root", sealed)
    assert again.returncode == 1 and "hoc-tap.csv" in again.stderr.decode()
    assert (sealed / SEAL).read_text() == before
    reason = "Ghi thừa: một đảng viên “vắng” # có lý do"
    result = kyyeu.run("seal", "2025", "--correct", reason, "--root", sealed, "--date", "2026-12-06")
    assert result.returncode == 0, result.stderr.decode()
    record = (sealed / SEAL).read_text()
    assert record.startswith(before) and reason in record and "2026-12-06" in record and "hoc-tap.csv" in record[len(before):]
    built = kyyeu.build(sealed, "--no-pdf")
    assert built.returncode == 0, built.stderr.decode()
    assert not list((sealed / "public").rglob("*niem-phong*"))
    change_back = sealed / "content" / faculty.path_of(2025, "hoc-tap")
    change_back.write_text(faculty.table("hoc-tap", faculty.FIGURES[2025]["hoc-tap"]))
    assert kyyeu.run("check", "--root", sealed).returncode == 1


def test_a_year_that_is_not_there_cannot_be_sealed(kyyeu, sealed):
    result = kyyeu.run("seal", "2031", "--root", sealed)
    assert result.returncode in (1, 64) and "2031" in result.stderr.decode()
    assert not (sealed / "content/so-lieu/2031").exists()


def numbers(rows, heading):
    """What stands in a column of the table of movement, by branch and status."""
    told = [faculty.cells("bien-dong", line) for line in rows]
    return {(row["Mã chi bộ"], row["Loại đảng viên"]): row[heading] for row in told}


def test_new_figures_open_as_last_year_closed(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    before = tree(root / "content")
    result = kyyeu.run("new", "figures", "2027", "--root", root)
    assert result.returncode == 0, result.stderr.decode()
    folder = root / "content/so-lieu/2027"
    assert {path.stem for path in folder.iterdir()} == set(faculty.HEADINGS)
    for name, heading in faculty.HEADINGS.items():
        assert (folder / f"{name}.csv").read_text("utf-8-sig").splitlines()[0] == heading
    opened = (folder / "bien-dong.csv").read_text("utf-8-sig").splitlines()[1:]
    assert numbers(opened, "Đầu kỳ") == numbers(faculty.FIGURES[2026]["bien-dong"], "Cuối kỳ")
    # The year is not complete yet, which the command declares itself.
    before["site.yaml"] += "years:\n  - year: 2027\n    draft: true\n".encode()
    assert {key: value for key, value in tree(root / "content").items() if "2027" not in key} == before


def test_new_figures_never_overwrite(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    assert kyyeu.run("new", "figures", "2027", "--root", root).returncode == 0
    mine = root / "content/so-lieu/2027/chi-bo.csv"
    mine.write_text("của tôi")
    (root / "content/so-lieu/2027/hoc-tap.csv").unlink()
    again = kyyeu.run("new", "figures", "2027", "--root", root)
    assert again.returncode == 0
    assert mine.read_text() == "của tôi" and (root / "content/so-lieu/2027/hoc-tap.csv").exists()
    before = tree(root / "content")
    assert kyyeu.run("new", "figures", "2027", "--root", root).returncode != 0
    assert tree(root / "content") == before


@pytest.fixture
def next_report(kyyeu, tmp_path):
    root = faculty.write(tmp_path / "next", changes=SITE_WITH_DRAFT)
    assert kyyeu.run("new", "figures", "2027", "--root", root).returncode == 0
    before = tree(root / "content")
    result = kyyeu.run("new", "report", "2027", "--root", root)
    assert result.returncode == 0, result.stderr.decode()
    assert {key: value for key, value in tree(root / "content").items() if "bao-cao/2027" not in key} == before
    return root


def test_next_report_starts_from_the_chapters_of_this_one(kyyeu, next_report):
    old, new = (next_report / f"content/bao-cao/{year}" for year in (2026, 2027))
    chapters = {str(path.relative_to(old)) for path in old.rglob("*.md")}
    assert chapters <= {str(path.relative_to(new)) for path in new.rglob("*.md")}
    index = (new / "index.md").read_text()
    assert "year: 2027" in index and "draft_number: 1" in index
    # Whether it is published is decided anew once it is issued.
    assert not any(word in index for word in ("07-BC/ĐU", "signed_on", "audience", "draft: "))
    branches = (new / "chi-bo/index.md").read_text()
    assert "scope: branches" in branches and "03-BC/CB" not in branches
    assert "title: Phương hướng năm 2028" in (new / "03-phuong-huong.md").read_text()
    assert "{{ members.total }}" in (new / "01-dac-diem.md").read_text()


def test_targets_become_the_lines_of_a_table_of_results(kyyeu, next_report):
    results = (next_report / "content/bao-cao/2027/02-1-ket-qua-chi-tieu.md").read_text()
    assert "Mọi đảng viên dự học nghị quyết" in results
    # What this year's report calls next year is the year of the new report.
    assert "trong năm {{ year }}" in results and "next year" not in results
    # A figure tells what was reached where there is one; what was typed as a target is for somebody to look at.
    assert "| {{ members.admitted }} đảng viên |" in results
    assert "từ 08 [?] đảng viên" in (next_report / "content/bao-cao/2027/03-phuong-huong.md").read_text()


def test_next_report_is_a_draft_that_disturbs_nobody(kyyeu, next_report):
    result = kyyeu.build(next_report, "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    assert "content/bao-cao/2027/index.md (nội bộ theo loại bài “Báo cáo tổng kết năm”; " in result.stdout.decode()
    assert not (next_report / "public/bao-cao/2027").exists()


def test_next_report_keeps_its_own_words_from_the_public(kyyeu, next_report):
    # What last year's public report says is no secret; what the draft says for itself is, on whatever page.
    for text, code in (("Đảng ủy Khoa dự kiến sắp xếp lại ba phòng thí nghiệm cũ.", 1),
                       ("Kết nạp từ 08 đảng viên trở lên trong năm.", 0)):
        draft, news = next_report / "content/bao-cao/2027/02-ket-qua.md", next_report / "content/tin-tuc/tin.md"
        draft.write_text(draft.read_text() + f"\n{text}\n")
        news.write_text("---\ntitle: Tin thử\ndate: 2026-10-01\n---\n\n" + text + "\n")
        result = kyyeu.build(next_report, "--no-pdf")
        assert (result.returncode, "privacy/internal-value" in result.stderr.decode()) == (code, bool(code))


def test_next_report_lacks_nothing_but_its_figures(kyyeu, next_report):
    result = kyyeu.build(next_report, "--no-pdf", "--audience", "internal", "--format", "json")
    problems = [(problem["rule"], problem["severity"]) for problem in json.loads(result.stdout)]
    # A draft is reminded of what is still to be looked at.
    assert set(problems) == {("content/no-figures", "error"), ("report/open-mark", "hint")}


def test_next_report_never_overwrites(kyyeu, next_report):
    (next_report / "content/bao-cao/2027/01-dac-diem.md").write_text("của tôi")
    before = tree(next_report / "content")
    again = kyyeu.run("new", "report", "2027", "--root", next_report)
    assert again.returncode != 0 and re.search("đã có|Đã có", again.stderr.decode())
    assert tree(next_report / "content") == before


INDEX = "bao-cao/2026/index.md"
PUBLISH = "publish: [members.total, members.admitted, study.attendance, pdf]\n"


def test_next_report_keeps_what_this_one_says_of_itself(kyyeu, tmp_path):
    text = faculty.pages()[INDEX].replace(PUBLISH, "audience: internal  # chưa quyết định\ntags: [Tổng kết]\nweight: 4\n")
    root = faculty.write(tmp_path, changes={INDEX: text})
    result = kyyeu.run("new", "report", "2027", "--root", root, "--lang", "vi")
    assert (result.returncode, result.stderr) == (0, b"")
    made = (root / "content/bao-cao/2027/index.md").read_text()
    assert "\naudience: internal  # chưa quyết định\ntags: [Tổng kết]\nweight: 4\n" in made
    assert result.stdout.decode().splitlines()[-1] == (
        "Báo cáo là dự thảo lần 1, lưu hành nội bộ. Khi có số liệu, in dự thảo: kyyeu report 2027")


def test_next_report_is_internal_whatever_was_decided_on_this_one(kyyeu, tmp_path):
    root = faculty.write(tmp_path)
    assert PUBLISH in (root / "content" / INDEX).read_text()
    kyyeu.run("new", "report", "2027", "--root", root, "--lang", "vi")
    for path in ("", "chi-bo/"):
        assert "publish" not in (root / f"content/bao-cao/2027/{path}index.md").read_text()


def test_next_report_tells_the_lines_at_which_somebody_must_look(kyyeu, tmp_path):
    chapter = "bao-cao/2026/02-ket-qua.md"
    typed = "\nKhoa có 412 sinh viên.\n\nNăm 2026 có 46 bài báo, đạt 62,5%.\n"
    root = faculty.write(tmp_path, changes={chapter: faculty.pages()[chapter] + typed})
    said = kyyeu.run("new", "report", "2027", "--root", root, "--lang", "vi").stdout.decode().splitlines()
    text = (root / "content/bao-cao/2027/02-ket-qua.md").read_text()
    assert "có 412 [?] sinh viên" in text and "46 [?] bài báo, đạt 62,5% [?]." in text
    lines = [number for number, line in enumerate(text.splitlines(), 1) if "[?]" in line]
    assert said[-8:] == [
        "Còn 4 dòng có dấu [?] (số liệu gõ tay của năm 2026, chỗ chưa viết), đề nghị rà soát rồi xóa dấu trước khi trình ký:",
        "  content/bao-cao/2027/chi-bo/01-1-ket-qua-chi-tieu.md: dòng 10",
        f"  content/bao-cao/2027/02-ket-qua.md: dòng {lines[0]}, {lines[1]}",
        "  content/bao-cao/2027/03-phuong-huong.md: dòng 8",
        "Còn 1 chỗ trong bài ghi năm 2026, đề nghị rà soát:", f"  content/bao-cao/2027/02-ket-qua.md:{lines[1]}",
        "Năm 2027 chưa có số liệu: chạy kyyeu new figures 2027 rồi điền các bảng, sau đó mới in được báo cáo.",
        "Báo cáo là dự thảo lần 1, lưu hành nội bộ. Khi có số liệu, in dự thảo: kyyeu report 2027"]


def test_next_report_is_made_of_the_branches_alone_where_the_committees_is_there(kyyeu, tmp_path):
    root = faculty.write(tmp_path, changes={"bao-cao/2027/index.md": faculty.pages()[INDEX].replace("2026", "2027")})
    result = kyyeu.run("new", "report", "2027", "--root", root, "--lang", "vi")
    assert result.returncode == 0, result.stderr.decode()
    assert "Giữ nguyên content/bao-cao/2027/index.md, đã có từ trước" in result.stdout.decode().splitlines()
    made = {str(path.relative_to(root / "content/bao-cao/2027")) for path in (root / "content/bao-cao/2027").rglob("*.md")}
    assert made == {"index.md", "chi-bo/index.md", "chi-bo/01-ket-qua.md", "chi-bo/02-phuong-huong.md",
                    "chi-bo/01-1-ket-qua-chi-tieu.md"}


@pytest.mark.parametrize("path, text", [
    (INDEX, faculty.pages()[INDEX].replace("year: 2026\n", "year: 2026\nyear: 2026\n")),
    ("bao-cao/2026/02-ket-qua.md", "---\ntitel: Kết quả\n---\n"), ("bao-cao/2026/chi-bo/index.md", "Chỉ có lời.\n")])
def test_next_report_does_not_start_from_what_it_could_not_read(kyyeu, tmp_path, path, text):
    root = faculty.write(tmp_path, changes={path: text})
    before = tree(root)
    result = kyyeu.run("new", "report", "2027", "--root", root, "--lang", "vi")
    said = result.stderr.decode()
    assert result.returncode == 1 and f"content/{path}" in said and "[content/" in said
    assert said.splitlines()[-1] == (
        f"Không đọc được content/{path}, nên chưa lập báo cáo mới; không tệp nào bị thay đổi. Sửa các lỗi trên rồi chạy lại")
    assert tree(root) == before


def test_next_report_is_made_whole_or_not_at_all(kyyeu, tmp_path):
    # A file where the folder of a picture would have to be: the chapters have been written by then.
    root = faculty.write(tmp_path, changes={"bao-cao/2026/anh/hop.jpg": faculty.picture(), "bao-cao/2027/anh": "của tôi"})
    before = tree(root)
    result = kyyeu.run("new", "report", "2027", "--root", root)
    assert result.returncode == 74, result.stderr.decode()
    assert tree(root) == before and not (root / "content/bao-cao/2027/chi-bo").exists()


def test_next_report_starts_from_one_that_has_expired(kyyeu, tmp_path):
    text = faculty.pages()[INDEX].replace("year: 2026\n", "year: 2026\nexpires_on: 2026-12-31\n")
    root = faculty.write(tmp_path, changes={INDEX: text})
    assert kyyeu.run("new", "report", "2027", "--root", root, "--date", "2027-11-01").returncode == 0
    assert "expires_on" not in (root / "content/bao-cao/2027/index.md").read_text()
