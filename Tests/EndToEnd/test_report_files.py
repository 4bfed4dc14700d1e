"""The files of a report over the year: each state under its own name, what was made before kept, what was changed by hand kept."""

import re
import shutil

import faculty
import pytest
from artefacts import docx_text, pdf_text
from conftest import DATE, tree

FOLDER = "bao-cao/2026"
NAME = f"{FOLDER}/bao-cao-tong-ket-2026"
STATES = {
    "-du-thao-1": ("draft_number: 1",), "-du-thao-2": ("draft_number: 2",), "-du-thao-12": ("draft_number: 12",),
    "-trinh-ky": (), "": ("number: 12-BC/ĐU", "signed_on: 2026-12-05")}
WORDS = {"-du-thao-1": "Dự thảo lần 1", "-du-thao-2": "Dự thảo lần 2", "-du-thao-12": "Dự thảo lần 12", "-trinh-ky": "Bản trình ký",
         "": "Bản ban hành"}


def index(*lines):
    return "\n".join(["---", "title: Báo cáo tổng kết năm 2026", "year: 2026", "issuer: Đảng ủy Khoa Thử nghiệm",
                      "audience: internal", "recipients: [Đảng ủy Trường Thử nghiệm]", *lines, "---", "",
                      "Báo cáo kết quả năm {{ year }}.", ""])


@pytest.fixture
def office(kyyeu, tmp_path):
    """A made-up faculty whose committee's report is brought from state to state."""
    return Office(kyyeu, tmp_path / "site")


class Office:
    def __init__(self, kyyeu, root):
        self.kyyeu, self.root, self.folder = kyyeu, root, root / "internal"
        self.others = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")}

    def write(self, state, **changes):
        """Brings the report to a state; `changes` are other files of content/."""
        faculty.write(self.root, changes=self.others | {f"{FOLDER}/index.md": index(*STATES[state])} | changes.pop("files", {}), **changes)

    def run(self, *options, command=("report", "2026"), code=0):
        result = self.kyyeu.run(*command, "--root", self.root, "--date", DATE, "--lang", "vi", *options)
        assert result.returncode == code, (result.stdout.decode(), result.stderr.decode())
        return result.stdout.decode(), result.stderr.decode()

    def made(self, state, *options, **more):
        self.write(state, **more)
        return self.run(*options)

    def build(self, *options, audience="internal"):
        return self.run("--audience", audience, *options, command=("build",))

    def file(self, state, kind="docx"):
        return self.folder / f"{NAME}{state}.{kind}"

    def files(self, *kinds):
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.suffix[1:] in (kinds or ("pdf", "docx"))}

    def marker(self):
        return (self.root / ".kyyeu/output/internal/marker").read_text()


def test_each_state_has_a_name_of_its_own_and_those_before_stay_as_they_were(office):
    before = {}
    for number, state in enumerate(STATES, start=1):
        out, err = office.made(state)
        assert err == ""
        assert office.files() == {f"{NAME}{past}.{kind}" for past in list(STATES)[:number] for kind in ("pdf", "docx")}
        for path, content in before.items():
            assert (office.folder / path).read_bytes() == content, path
        before = {path: (office.folder / path).read_bytes() for path in office.files()}
        # What was made is said first, then what was kept of which state.
        lines = out.splitlines()
        assert lines[:2] == [f"{WORDS[state]}: {office.file(state, kind)}" for kind in ("pdf", "docx")]
        kept = [line for line in lines if line.startswith("Giữ nguyên bản trước")]
        past = list(STATES)[:number - 1]
        assert kept == [f"Giữ nguyên bản trước ({WORDS[state].lower()}): {office.file(state, kind)}"
                        for state in past for kind in ("docx", "pdf")]
        assert re.fullmatch(rf"Đã lập 2 tệp báo cáo trong {office.folder} trong \d+,\d\d giây: in mới 2, giữ nguyên 0\.", lines[-1])
    assert "Dự thảo lần 1" in pdf_text(office.file("-du-thao-1", "pdf")) and "Dự thảo" not in pdf_text(office.file("", "pdf"))


def test_a_branch_has_the_same_names_with_its_code(office):
    office.others = {}
    office.write("-du-thao-2")
    out, _ = office.run("--to", "pdf")
    branch = f"{FOLDER}/chi-bo/{{0}}/bao-cao-tong-ket-2026-{{0}}".format
    assert office.files() == {f"{NAME}-du-thao-2.pdf", f"{branch('may')}.pdf", f"{branch('dien')}-du-thao-1.pdf",
                              f"{branch('sv')}-du-thao-1.pdf"}
    assert f"Bản ban hành: {office.folder / branch('may')}.pdf" in out
    # The page of each, once it is made, leads to the file of its state.
    office.build()
    for name in (NAME + "-du-thao-2", branch("may"), branch("sv") + "-du-thao-1"):
        assert f'href="/thu/{name}.pdf"' in ((office.folder / name).parent / "index.html").read_text()


def test_a_build_of_the_office_s_edition_keeps_the_earlier_files_too(office):
    office.made("-du-thao-1")
    office.write("-du-thao-2")
    office.build()
    expected = {f"{NAME}-du-thao-{number}.{kind}" for number in (1, 2) for kind in ("pdf", "docx")}
    assert office.files() == expected
    assert all(path in office.marker() for path in expected)
    # So does one that prints nothing, and one that makes nothing new.
    kept = tree(office.folder / FOLDER)
    office.build("--no-pdf")
    assert office.files() == expected
    assert {path: content for path, content in tree(office.folder / FOLDER).items() if path.endswith((".pdf", ".docx"))} == {
        path: content for path, content in kept.items() if path.endswith((".pdf", ".docx"))}
    assert office.run("--to", "html")[1] == ""
    assert office.files() == expected


def test_files_of_a_report_that_is_no_more_go_with_it(office):
    office.others = {}
    office.made("-du-thao-1", "--to", "pdf")
    assert len(office.files()) == 4
    office.others = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")}
    office.write("-du-thao-1")
    office.build()
    assert office.files("pdf") == {f"{NAME}-du-thao-1.pdf"}


def test_an_earlier_file_that_somebody_deleted_is_not_missed(office):
    office.made("-du-thao-1")
    office.file("-du-thao-1").unlink()
    office.made("-du-thao-2")
    assert office.files() == {f"{NAME}-du-thao-1.pdf", f"{NAME}-du-thao-2.pdf", f"{NAME}-du-thao-2.docx"}
    shutil.rmtree(office.folder / FOLDER)
    office.build()
    assert office.files() == {f"{NAME}-du-thao-2.pdf", f"{NAME}-du-thao-2.docx"}


def test_a_state_that_is_made_again_replaces_its_own_file_alone(office):
    office.made("-du-thao-1")
    first = office.file("-du-thao-1").read_bytes()
    changed = faculty.pages()[f"{FOLDER}/01-dac-diem.md"] + "\nMột câu thêm vào.\n"
    out, _ = office.made("-du-thao-1", files={f"{FOLDER}/01-dac-diem.md": changed})
    assert office.file("-du-thao-1").read_bytes() != first and "Một câu thêm vào." in docx_text(office.file("-du-thao-1"))
    assert len(office.files()) == 2 and "Giữ nguyên" not in out


def test_a_format_that_is_not_made_this_time_is_named(office):
    office.made("-du-thao-1")
    out, _ = office.made("-du-thao-1", "--to", "pdf")
    assert f"Lần này không lập lại: {office.file('-du-thao-1')}" in out


@pytest.mark.parametrize("command", ["report", "build"])
def test_the_public_edition_never_holds_an_earlier_state(kyyeu, tmp_path, command):
    """Also one that an earlier build had put there."""
    root = tmp_path / "site"
    others = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")}
    faculty.write(root, changes=others)
    assert kyyeu.build(root).returncode == 0
    (pdf,) = root.glob("public/bao-cao/2026/*.pdf")
    stale = pdf.with_name("bao-cao-tong-ket-2026-du-thao-1.pdf")
    shutil.copy(pdf, stale)
    marker = root / ".kyyeu/output/public/marker"
    line = next(line for line in marker.read_text().splitlines() if line.endswith("/" + pdf.name))
    marker.write_text(marker.read_text().replace(line, line.replace(pdf.name, stale.name) + "\n" + line))
    arguments = [command] + (["2026", "--audience", "public"] if command == "report" else [])
    result = kyyeu.run(*arguments, "--root", root, "--date", DATE)
    assert result.returncode == 0, result.stderr.decode()
    assert [path.name for path in root.glob("public/bao-cao/2026/*.pdf")] == [pdf.name]
    assert (root / "public/index.html").exists()


# What was changed by hand.


def commented(path, author="Người góp ý"):
    """Opens a Word file and puts in a comment, as a member of the committee does."""
    import docx

    document = docx.Document(path)
    run = next(run for paragraph in document.paragraphs for run in paragraph.runs if run.text.strip())
    document.add_comment([run], text="Đề nghị xem lại", author=author, initials="GY")
    document.save(path)
    return path.read_bytes()


@pytest.mark.parametrize("again", ["report", "build"])
def test_a_word_file_with_comments_is_kept_beside_the_new_one(office, again):
    office.made("-du-thao-1")
    mine = commented(office.file("-du-thao-1"))
    out, err = office.run() if again == "report" else office.build()
    kept = office.file("-du-thao-1-sua-tay")
    assert kept.read_bytes() == mine
    assert office.file("-du-thao-1").read_bytes() != mine and "Báo cáo kết quả năm 2026." in docx_text(office.file("-du-thao-1"))
    named = [f"internal/{NAME}-du-thao-1{ending}.docx" for ending in ("", "-sua-tay")]
    assert f"“{named[0]}” đã được sửa tay sau khi lập; bản sửa tay được giữ thành “{named[1]}”" in err
    assert "publishing/hand-change-kept" in err and err.count("sửa tay sau khi lập") == 1
    # From now on it is the office's: nothing touches it, and nothing is said of it again.
    for _ in range(2):
        assert office.run()[1] == "" and office.build()[1] == ""
    assert kept.read_bytes() == mine


def test_each_change_is_kept_and_one_of_a_draft_before_stays_in_its_place(office):
    office.made("-du-thao-1")
    first = commented(office.file("-du-thao-1"))
    _, err = office.made("-du-thao-2")
    assert err == "" and office.file("-du-thao-1").read_bytes() == first
    mine = []
    for author in ("Một", "Hai"):
        mine.append(commented(office.file("-du-thao-2"), author))
        assert "hand-change-kept" in office.run("--strict")[1]
    assert [office.file(f"-du-thao-2-sua-tay{ending}").read_bytes() for ending in ("", "-2")] == mine
    office.made("-trinh-ky")
    office.build()
    assert office.file("-du-thao-1").read_bytes() == first
    assert [office.file(f"-du-thao-2-sua-tay{ending}").read_bytes() for ending in ("", "-2")] == mine


def test_a_changed_file_that_cannot_be_written_and_an_open_one_stop_nothing(office):
    office.made("-du-thao-1")
    mine = commented(office.file("-du-thao-1"))
    office.file("-du-thao-1").chmod(0o400)
    (office.file("-du-thao-1").parent / "~$o-cao.docx").write_bytes(b"x")
    office.run()
    assert office.file("-du-thao-1-sua-tay").read_bytes() == mine


def test_a_changed_file_of_a_report_that_is_no_more_is_not_lost(office):
    office.others = {}
    office.made("-du-thao-1")
    path = office.folder / f"{FOLDER}/chi-bo/sv/bao-cao-tong-ket-2026-sv-du-thao-1.docx"
    mine = commented(path)
    office.others = {path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")}
    office.write("-du-thao-1")
    _, err = office.build()
    assert "hand-change-kept" in err and not path.exists()
    assert path.with_name("bao-cao-tong-ket-2026-sv-du-thao-1-sua-tay.docx").read_bytes() == mine


def test_a_failed_command_leaves_a_changed_file_where_it_was(office):
    office.made("-du-thao-1")
    mine = commented(office.file("-du-thao-1"))
    before = tree(office.folder)
    office.write("-du-thao-1", files={"tin-tuc/hong.md": "---\ntitle: Hỏng\nsai: 1\n---\n"})
    office.run(code=1)
    assert tree(office.folder) == before and office.file("-du-thao-1").read_bytes() == mine


def test_other_files_that_were_changed_or_put_there_still_stop_it(office):
    office.made("-du-thao-1")
    (office.file("-du-thao-1").parent / "gop-y.docx").write_bytes(b"x")
    assert "publishing/foreign-file" in office.run(code=1)[1]


# What there is.


def test_what_is_not_there_is_told_with_what_there_is(office):
    office.others = {}
    office.write("-du-thao-1")
    assert office.run(command=("report", "2031"), code=64)[1] == (
        "Chưa có báo cáo năm 2031. Hiện có: năm 2026. Tạo báo cáo bằng kyyeu new report 2031\n")
    assert office.run("--branch", "ke-toan", code=64)[1] == (
        "Năm 2026 chưa có báo cáo của chi bộ “ke-toan”. Hiện có: chi bộ dien, may, sv\n")
    late = index("draft_number: 1", "publish_on: 2027-03-01")
    faculty.write(office.root, changes=office.others | {f"{FOLDER}/index.md": late} | {
        path: None for path in faculty.pages() if path.startswith("bao-cao/2026/chi-bo/")})
    assert office.run(code=64)[1] == (
        "Chưa có báo cáo năm 2026. Báo cáo ở content/bao-cao/2026/index.md không được lập (đến ngày 01/3/2027 mới đăng)\n")


def test_the_report_of_the_next_year_is_printed_as_the_draft_that_it_is(office):
    """`new report` and `report`, with the year's figures in place, as the README has them."""
    pages = {path: text for path, text in faculty.pages().items() if path.startswith(f"{FOLDER}/") and "/chi-bo/" not in path}
    before = {path.replace("2026", "2025", 1): text for path, text in pages.items()}
    before["bao-cao/2025/index.md"] = index().replace("2026", "2025")
    before["bao-cao/2025/anh-hop.jpg"] = faculty.picture()
    faculty.write(office.root, changes=office.others | {path: None for path in pages} | before)
    shutil.rmtree(office.root / "content" / FOLDER)
    office.run(command=("new", "report", "2026"))
    out, _ = office.run()
    assert out.startswith("Dự thảo lần 1: ") and "Dự thảo lần 1" in pdf_text(office.file("-du-thao-1", "pdf"))
