"""`kyyeu report --changes`: what a report says now beside what it said when an earlier copy of it was printed."""

import json
import os

import faculty
import pytest
from conftest import DATE, tree

FOLDER = "bao-cao/2026"
SITUATION, RESULTS, PLANS = (f"{FOLDER}/{name}.md" for name in ("01-dac-diem", "02-ket-qua", "03-phuong-huong"))
NAME = "Báo cáo năm 2026 của Đảng ủy Khoa Thử nghiệm"


def index(*lines, recipients="Đảng ủy Trường Thử nghiệm"):
    return "\n".join(["---", "title: Báo cáo tổng kết năm 2026", "year: 2026", "issuer: Đảng ủy Khoa Thử nghiệm",
                      "audience: internal", f"recipients: [{recipients}]", *lines, "---", "",
                      "Báo cáo kết quả năm {{ year }}.", ""])


@pytest.fixture
def office(kyyeu, tmp_path):
    root = tmp_path / "site"
    others = {path: None for path in faculty.pages() if path.startswith(f"{FOLDER}/chi-bo/")}

    class Office:
        folder = root

        def write(self, state, changes=None, tables=None, branches=False, **more):
            lines = () if state is None else (f"draft_number: {state}",)
            files = ({} if branches else others) | {f"{FOLDER}/index.md": index(*lines, **more)} | (changes or {})
            faculty.write(root, changes=files, tables=tables)

        def printed(self, *arguments, **more):
            self.write(*arguments, **more)
            self.run("--to", "pdf")

        def run(self, *options, code=0, language="vi"):
            result = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--lang", language, *options)
            assert result.returncode == code, (result.stdout.decode(), result.stderr.decode())
            return result.stdout.decode() if code == 0 else result.stderr.decode()

        def changes(self, *options, **more):
            return self.run("--changes", *options, **more)

    return Office()


def test_what_changed_is_told_chapter_by_chapter(office):
    office.printed(1)
    pages, tables = faculty.pages(), faculty.figures()
    faculty.set_cell(tables, 2026, "hoc-tap", 0, "Có mặt", 30)
    office.write(2, tables=tables, recipients="Đảng ủy Trường Thử nghiệm, Các chi bộ", changes={
        SITUATION: pages[SITUATION].replace("Xem thêm ở", "Đọc thêm ở") + "\nMột đoạn mới hẳn, chưa có ở bản trước.\n",
        PLANS: pages[PLANS].replace("08 đảng viên", "10 đảng viên").replace("- Mọi đảng viên dự học nghị quyết.\n", ""),
        f"{FOLDER}/04-noi-bo.md": None,
        f"{FOLDER}/05-kien-nghi.md": "---\ntitle: Kiến nghị\n---\n\nĐề nghị cấp trên quan tâm.\n"})
    before = tree(office.folder)
    lines = office.changes().replace("\xa0", " ").splitlines()
    assert lines[0] == f"{NAME}: dự thảo lần 2 so với dự thảo lần 1 đã lập"
    assert lines[1:3] == [
        f"  Phần đầu, người ký, nơi nhận (content/{FOLDER}/index.md)",
        "    ~ Nơi nhận: Đảng ủy Trường Thử nghiệm; Lưu Đảng ủy → Đảng ủy Trường Thử nghiệm; Các chi bộ; Lưu Đảng ủy"]
    assert lines[3:6] == [
        f"  Đặc điểm tình hình (content/{SITUATION})",
        "    ~ Sửa: … trong đó 25 chính thức, 06 dự bị. [Xem → Đọc] thêm ở trang giới thiệu.",
        "    + Thêm: Một đoạn mới hẳn, chưa có ở bản trước."]
    assert lines[6:12] == [
        f"  I- Kết quả thực hiện (content/{RESULTS})",
        "    ~ Đổi số liệu: Có 02 buổi, [93,5% → 91,9%] đảng viên dự học.",
        "    ~ Bảng “Học tập, quán triệt nghị quyết và thông tin thời sự năm 2026”:",
        "      ~ dòng “Nghị quyết thử thứ hai”: Có mặt 31 → 30; Tỷ lệ 100% → 96,8%",
        "      ~ dòng “Tổng cộng (2 buổi)”: Có mặt 58 → 57; Tỷ lệ 93,5% → 91,9%",
        "      ~ dòng “Tăng (+), giảm (−)”: Có mặt +29 → +28"]
    assert lines[12].startswith("    ~ Biểu đồ “Tỷ lệ đảng viên dự học tập năm 2026”:") and "100% → 96,8%" in lines[13]
    assert lines[14:] == [
        f"  II- Phương hướng năm 2027 (content/{PLANS})",
        "    - Bỏ: Mọi đảng viên dự học nghị quyết.",
        "    ~ Đổi số liệu: Kết nạp từ [08 → 10] đảng viên trở lên trong năm 2027.",
        f"  III- Kiến nghị (content/{FOLDER}/05-kien-nghi.md)",
        "    + Thêm cả phần: 1 đoạn, đề mục",
        f"  III- Việc riêng của cấp ủy (content/{FOLDER}/04-noi-bo.md)",
        "    - Bỏ cả phần: 2 đoạn, đề mục",
        "Cộng: 12 chỗ thay đổi ở 6 phần."]
    # Nothing is printed and nothing written.
    assert tree(office.folder) == before


def test_nothing_changed_and_nothing_to_compare_with_are_told(office):
    office.write(1)
    assert office.changes() == (
        f"{NAME}: chưa lập bản nào để so sánh.\n"
        "Mỗi lần kyyeu report lập một bản, nội dung bản đó được lưu lại để so sánh.\n")
    office.run("--to", "pdf")
    assert office.changes() == (
        f"{NAME}: chưa lập bản nào trước dự thảo lần 1 (đã lập: dự thảo lần 1).\n"
        "Muốn so với một bản đã lập thì thêm --against, ví dụ --against 1.\n")
    office.write(2)
    assert office.changes() == f"{NAME}: dự thảo lần 2 so với dự thảo lần 1 đã lập, nội dung không thay đổi.\n"
    assert office.changes(language="en") == f"{NAME}: draft 2 beside draft 1 as it was printed, nothing changed.\n"


def test_a_copy_is_compared_with_what_was_printed_not_with_what_its_sources_say_now(office):
    """The draft is printed again after a change; then figures move on."""
    pages = faculty.pages()
    office.printed(1)
    office.printed(1, changes={SITUATION: pages[SITUATION].replace("Xem thêm", "Đọc thêm")})
    office.write(2, changes={SITUATION: pages[SITUATION].replace("Xem thêm", "Đọc thêm")})
    assert "nội dung không thay đổi" in office.changes()
    office.write(1)
    assert "[Đọc → Xem] thêm" in office.changes("--against", "1")


def test_any_printed_copy_can_be_asked_for(office):
    pages = faculty.pages()
    for draft, word in ((1, "một"), (2, "hai"), (10, "mười")):
        office.printed(draft, changes={SITUATION: pages[SITUATION] + f"\nĐây là câu của bản thứ {word} mà thôi.\n"})
    office.write(None, changes={SITUATION: pages[SITUATION] + "\nĐây là câu của bản thứ chín mà thôi.\n"})
    assert "bản trình ký so với dự thảo lần 10 đã lập" in office.changes() and "[mười → chín]" in office.changes()
    assert "[hai → chín]" in office.changes("--against", "2")
    assert office.changes("--against", "7", code=64) == (
        "Chưa lập dự thảo lần 7 nên không so sánh được. Đã lập: dự thảo lần 1, dự thảo lần 2, dự thảo lần 10\n")
    assert "--against nhận số lần của một dự thảo (từ 1), trinh-ky hoặc ban-hanh, không nhận “0”" in office.changes(
        "--against", "0", code=64)
    assert "--against chỉ dùng cùng với --changes" in office.run("--against", "1", code=64)


def test_each_branch_is_compared_with_its_own(office):
    office.printed(1, branches=True)
    text = faculty.pages()[f"{FOLDER}/chi-bo/01-ket-qua.md"]
    page = faculty.pages()[f"{FOLDER}/chi-bo/index.md"].replace("draft_number: 1", "draft_number: 2")
    office.write(2, branches=True, changes={f"{FOLDER}/chi-bo/index.md": page,
                                            f"{FOLDER}/chi-bo/01-ket-qua.md": text + "\nChi bộ họp thường kỳ.\n"})
    said = office.changes("--branch", "sv")
    assert said.startswith("Báo cáo năm 2026 của Chi bộ Sinh viên Thử: dự thảo lần 2 so với dự thảo lần 1 đã lập\n")
    assert "+ Thêm: Chi bộ họp thường kỳ." in said and "Chi bộ Bộ môn Điện" not in said


def test_a_picture_that_was_replaced_is_told(office):
    office.printed(1)
    office.write(2, changes={f"{FOLDER}/anh-hop.jpg": other_picture()})
    assert "~ Thay ảnh “Ảnh buổi họp thử”" in office.changes()


def other_picture():
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (120, 80), (10, 200, 30)).save(out, "JPEG")
    return out.getvalue()


def test_for_machines_each_change_is_an_object(office):
    office.printed(1)
    office.write(2, changes={PLANS: faculty.pages()[PLANS].replace("08", "10")})
    found = json.loads(office.changes("--format", "json"))
    assert found == [{
        "report": f"{FOLDER}/bao-cao-tong-ket-2026", "from": "1", "to": "2", "part": "chapter", "number": "II-",
        "title": "Phương hướng năm 2027", "file": f"content/{PLANS}", "change": "figures",
        "before": "Kết nạp từ 08 đảng viên trở lên trong năm 2027.", "after": "Kết nạp từ 10 đảng viên trở lên trong năm 2027."}]


def test_errors_in_the_content_are_told_instead(office):
    office.printed(1)
    office.write(2, changes={"tin-tuc/hong.md": "---\ntitle: Hỏng\nsai: 1\n---\n"})
    assert "[content/unknown-key]" in office.changes(code=1)


def test_the_public_edition_has_no_copies_to_compare(office):
    office.printed(1)
    assert "--changes so sánh các bản của văn phòng" in office.changes("--audience", "public", code=64)


def test_what_was_printed_is_kept_for_the_owner_alone_and_what_is_not_whole_is_not_believed(office):
    office.printed(1)
    (record,) = (office.folder / ".kyyeu/reports").glob("*.json")
    assert os.stat(record).st_mode & 0o777 == 0o600 and os.stat(record.parent).st_mode & 0o777 == 0o700
    office.write(2)
    record.write_text(record.read_text()[:100])
    assert office.changes().startswith(f"{NAME}: chưa lập bản nào để so sánh.")


@pytest.mark.parametrize("arguments", [["build", "--audience", "internal", "--drafts"], ["build"],
                                       ["report", "2026", "--to", "html"]])
def test_what_is_no_copy_of_the_office_is_not_kept(kyyeu, office, arguments):
    """A preview, the public edition, and a page that nobody prints."""
    office.write(1)
    result = kyyeu.run(*arguments, "--root", office.folder, "--date", DATE)
    assert result.returncode == 0, result.stderr.decode()
    office.write(2)
    assert office.changes().startswith(f"{NAME}: chưa lập bản nào để so sánh.")
