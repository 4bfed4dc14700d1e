"""What is the office's own stays with the office: canaries in every internal place, the figures of the public list, secret papers, and what
pictures carry along."""

import json
import re
import subprocess
import unicodedata

import faculty
import pytest
from artefacts import docx_text, everything, files_with, html_text, pdf_text
from conftest import DATE, tree
from faculty import path_of

COMMITTEE = "bao-cao/2026/bao-cao-tong-ket-2026"

# Where a canary sings: in every internal column, each a word or number of its own.
WORDS = {
    "award recipient this year": "Chim Vành Khuyên", "award recipient last year": "Chim Chích Bông",
    "why a branch is not rated": "Chim Sơn Ca nghỉ",
    "internal page, title": "Chuyện chim Họa Mi", "internal page, body": "Chim Bồ Câu bay ngang qua sân trường lúc trời gần sáng",
    "internal page, file name": "chim-cong-mua", "internal page, summary": "Chim Sáo Sậu tóm tắt một câu",
    "internal page, tag": "Chim Cắt", "internal news, title": "Tin chim Én", "internal news, alias": "chim-hai-au",
    "internal folder": "chim-dai-bang", "file beside an internal page": "chim-ung",
    "internal chapter": "Chim Gõ Kiến gõ vào thân cây từng hồi thật dài",
    "internal heading": "Chim Vẹt tập nói", "internal annex": "Chim Quạ đậu trên ngọn cây cao nhất của khu vườn",
}
# Large enough to be told from anything else, small enough that the builder's own search leaves them alone.
NUMBERS = {name: str(number) for number, name in enumerate(
    ["restored", "died", "expelled", "struck off", "left", "exempt", "not completed", "admitted lately",
     "suspended", "exempt from rating", "inspected", "supervised"], start=40_117)}
NUMBERS["not rated"] = str(sum(int(NUMBERS[reason]) for reason in ("admitted lately", "suspended", "exempt from rating")))
MONEY = {"collected": "7.331.559", "kept": "2.199.468", "paid up": "5.132.091", "share kept": "29,99"}


def singing():
    """A site with a canary in each internal place, whose figures balance all the same."""
    n = {name: int(number) for name, number in NUMBERS.items()}
    tables = faculty.figures()
    opening = 500_000
    closing = opening + n["restored"] - n["died"] - n["expelled"] - n["struck off"] - n["left"]
    for year in faculty.YEARS:
        named = tables[year]
        official, probationary = opening if year == 2025 else closing, int(year == 2026)
        named["chi-bo"][1] = faculty.row(
            "chi-bo", "dien", {"Tổng số": official + probationary, "Chính thức": official, "Dự bị": probationary, "Nữ": 3})
    tables[2025]["bien-dong"][2] = faculty.movement("dien", "Chính thức", {"Đầu kỳ": opening, "Cuối kỳ": opening})
    tables[2026]["bien-dong"][0] = faculty.movement("may", "Chính thức", {
        "Đầu kỳ": 11, "Chuyển đến": 1, "Chuyển đi": 1, "Được công nhận chính thức": 1, "Cuối kỳ": 12})
    tables[2026]["chi-bo"][0] = faculty.row("chi-bo", "may", {"Tổng số": 13, "Chính thức": 12, "Dự bị": 1, "Nữ": 5})
    tables[2026]["xep-loai-dang-vien"][0] = faculty.row("xep-loai-dang-vien", "may", {
        "Hoàn thành xuất sắc nhiệm vụ": 2, "Hoàn thành tốt nhiệm vụ": 9, "Hoàn thành nhiệm vụ": 1, "Chưa xếp loại": 1,
        "Kết nạp dưới 6 tháng": 1})
    tables[2026]["bien-dong"][2] = faculty.movement("dien", "Chính thức", {
        "Đầu kỳ": opening, "Phục hồi đảng tịch": n["restored"], "Từ trần": n["died"], "Khai trừ": n["expelled"],
        "Xóa tên": n["struck off"], "Xin ra khỏi Đảng": n["left"], "Cuối kỳ": closing, "Tạm chuyển đi": 1,
        "Miễn công tác và sinh hoạt": n["exempt"]})
    tables[2026]["bien-dong"][5] = faculty.movement(
        "sv", "Dự bị", {"Đầu kỳ": 4, "Kết nạp": 3, "Được công nhận chính thức": 3, "Cuối kỳ": 4})
    tables[2025]["xep-loai-dang-vien"][1] = faculty.row("xep-loai-dang-vien", "dien", {
        "Hoàn thành xuất sắc nhiệm vụ": 1, "Hoàn thành tốt nhiệm vụ": opening - 2, "Hoàn thành nhiệm vụ": 1})
    tables[2026]["xep-loai-dang-vien"][1] = faculty.row("xep-loai-dang-vien", "dien", {
        "Hoàn thành xuất sắc nhiệm vụ": 1, "Hoàn thành tốt nhiệm vụ": closing - n["not completed"] - n["not rated"],
        "Không hoàn thành nhiệm vụ": n["not completed"], "Chưa xếp loại": n["not rated"],
        "Kết nạp dưới 6 tháng": n["admitted lately"], "Đình chỉ sinh hoạt": n["suspended"],
        "Miễn công tác và sinh hoạt": n["exempt from rating"]})
    tables[2026]["kiem-tra-ky-luat"] = [
        faculty.row("kiem-tra-ky-luat", "dien", {"Nội dung": "Kiểm tra", "Đối tượng": "Đảng viên", "Số lượng": n["inspected"]}),
        faculty.row("kiem-tra-ky-luat", "dien", {
            "Nội dung": "Giám sát", "Đối tượng": "Tổ chức đảng", "Số lượng": n["supervised"]}),
        faculty.row("kiem-tra-ky-luat", "dien", {
            "Nội dung": "Khai trừ", "Đối tượng": "Đảng viên", "Số lượng": n["expelled"]}),
        faculty.row("kiem-tra-ky-luat", "sv", {"Nội dung": "Khiển trách", "Đối tượng": "Đảng viên", "Số lượng": 1})]
    for year, which in ((2025, "last"), (2026, "this")):
        tables[year]["khen-thuong"] = faculty.with_cell(
            tables[year]["khen-thuong"], 0, "Đối tượng", WORDS[f"award recipient {which} year"], "khen-thuong")[:1]
    tables[2026]["xep-loai-chi-bo"][2] = faculty.row(
        "xep-loai-chi-bo", "sv", {"Mức xếp loại": "Chưa xếp loại", "Lý do": WORDS["why a branch is not rated"]})
    tables[2026]["dang-phi"][0] = faculty.row("dang-phi", "may", {
        "Đã thu": MONEY["collected"], "Tỷ lệ trích giữ lại": MONEY["share kept"] + "%", "Trích giữ lại": MONEY["kept"],
        "Nộp cấp trên": MONEY["paid up"]})
    w = WORDS
    pages = {
        f"{w['internal page, file name']}.md":
            f"---\ntitle: {w['internal page, title']}\naudience: internal\nsummary: {w['internal page, summary']}\n"
            f"tags: [{w['internal page, tag']}, Thử]\n---\n\n{w['internal page, body']}.\n",
        "tin-tuc/kin.md": f"---\ntitle: {w['internal news, title']}\ndate: 2026-11-01\naudience: internal\n"
                          f"aliases: [/{w['internal news, alias']}/]\n---\n\n![Ảnh]({w['file beside an internal page']}.jpg)\n",
        f"tin-tuc/{w['file beside an internal page']}.jpg": faculty.picture(),
        f"{w['internal folder']}/index.md": "---\ntitle: Kho riêng của văn phòng\naudience: internal\n---\n",
        f"{w['internal folder']}/trang.md": "---\ntitle: Trang riêng của văn phòng\n---\n\nViệc riêng.\n",
        "bao-cao/2026/04-noi-bo.md": f"---\ntitle: Việc riêng của cấp ủy\naudience: internal\n---\n\n"
                                     f"## {w['internal heading']}\n\n{w['internal chapter']}.\n",
        "bao-cao/2026/11-bieu-noi-bo.md": faculty.pages()["bao-cao/2026/11-bieu-noi-bo.md"] + f"\n{w['internal annex']}.\n\n{{{{ table movement }}}}\n"
                                          "\n{{ table member-classification }}\n",
    }
    members = closing + 1 + 13 + 9
    return tables, pages, members


@pytest.fixture(scope="module")
def aviary(kyyeu, tmp_path_factory):
    """The site of the canaries: the public edition in public/, the office's in internal/."""
    tables, pages, members = singing()
    root = faculty.write(tmp_path_factory.mktemp("aviary"), tables, pages, members)
    for command in (["build"], ["build", "--audience", "internal"], ["report"]):
        result = kyyeu.run(*command, "--root", root, "--date", DATE)
        assert result.returncode == 0, result.stderr.decode()
    return root


@pytest.fixture(scope="module")
def found_in_public(aviary):
    return list(everything(aviary / "public"))


def spellings(value):
    """A number with and without points, or a text."""
    if value.isdigit():
        return {value, f"{int(value):,}".replace(",", "."), f"{int(value):,}".replace(",", " ")}
    return {value, value.replace(".", "")}


ALL = WORDS | NUMBERS | MONEY


@pytest.mark.parametrize("place", ALL)
def test_no_canary_sings_in_public(found_in_public, place):
    kinds = {path.suffix for path, _ in found_in_public}
    assert {".html", ".pdf", ".xml", ".css"} <= kinds
    for spelling in spellings(ALL[place]):
        told = re.compile(rf"(?<![\d.]){re.escape(spelling.casefold())}(?![\d])")
        assert [str(path) for path, text in found_in_public if told.search(text.casefold())] == []


def test_all_that_can_be_shown_sings_for_the_office(aviary):
    # Reasons are no part of any table that is shown; they only have to sum up.
    shown = {place: value for place, value in ALL.items()
             if place not in {"admitted lately", "suspended", "exempt from rating", "share kept"}}
    web = "\n".join(text for path, text in everything(aviary / "internal") if path.suffix == ".html") + "\n".join(
        str(path) for path, _ in everything(aviary / "internal"))
    for place, value in shown.items():
        if place not in {"internal page, summary", "award recipient last year"}:
            assert any(s.casefold() in web.casefold() for s in spellings(value)), place
    for text in (pdf_text(aviary / "internal" / (COMMITTEE + ".pdf")), docx_text(aviary / "internal" / (COMMITTEE + ".docx"))):
        # Columns are narrow: a text may be broken over lines.
        flat = text.casefold()
        for place in ("internal chapter", "internal heading", "internal annex", "collected", "kept", "paid up", "died",
                      "not completed", "not rated", "inspected"):
            assert any(s.casefold() in flat for s in spellings(ALL[place])), place


def test_the_build_says_what_it_kept_back_and_not_what_is_in_it(kyyeu, aviary):
    result = kyyeu.run("build", "--root", aviary, "--date", DATE)
    said = result.stdout.decode() + result.stderr.decode()
    assert f"content/{WORDS['internal page, file name']}.md (nội bộ)" in said
    assert WORDS["internal page, body"] not in said


def test_the_wrong_link_from_a_public_page_is_refused(kyyeu, tmp_path):
    tables, pages, members = singing()
    link = {"tin-tuc/tin.md": faculty.pages()["tin-tuc/tin.md"] + f"\nXem [đây](../{WORDS['internal page, file name']}.md).\n"}
    root = faculty.write(tmp_path, tables, pages | link, members)
    result = kyyeu.run("check", "--root", root, "--format", "json")
    assert result.returncode == 1
    assert "links/omitted-page" in {problem["rule"] for problem in json.loads(result.stdout)}


PLANTED = {
    "an award's recipient": ("Tập thể khác", path_of(2026, "khen-thuong"), 3),
    "money": ("2.500.000", path_of(2026, "dang-phi"), 2),
    "money as it is counted": ("2500000", path_of(2026, "dang-phi"), 2),
    "a line of an internal chapter": ("Cấp ủy đã kiểm điểm nghiêm túc từng việc được giao trong năm.", "bao-cao/2026/04-noi-bo.md", 8),
    "a title of an internal chapter": ("Việc riêng của cấp ủy", "bao-cao/2026/04-noi-bo.md", None),
}


@pytest.mark.parametrize("what", PLANTED)
@pytest.mark.parametrize("place", ["tin-tuc/tin.md", "bao-cao/2026/03-phuong-huong.md", "static/ghi-chu.txt"])
def test_an_internal_text_planted_in_a_public_file_stops_the_build(kyyeu, tmp_path, what, place):
    text, origin, line = PLANTED[what]
    root = faculty.write(tmp_path)
    # Of a report the public has the text in its print alone.
    options = [] if place.startswith("bao-cao/") else ["--no-pdf"]
    assert kyyeu.build(root, *options).returncode == 0
    before = tree(root / "public")
    planted = faculty.pages().get(place, "") + f"\nNhắc đến {text} ở đây.\n"
    faculty.write(root, changes={place: planted})
    result = kyyeu.build(root, *options, "--format", "json")
    assert result.returncode == 1
    found = [problem for problem in json.loads(result.stdout) if problem["rule"] == "privacy/internal-value"]
    assert found
    where = f"content/{origin}" + (f":{line}" if line else "")
    # An amount is told as its cell writes it, however the copy does.
    shown = f"{int(text):,}".replace(",", ".") if text.isdigit() else text.rstrip(".")[:40]
    assert any(where in problem["message"] and shown in problem["message"] for problem in found), found
    assert tree(root / "public") == before
    assert "privacy/internal-value" in kyyeu.build(root, *options).stderr.decode()


SECRET = {
    "front matter": {"tin-tuc/tin.md": "---\ntitle: Tin thử\ndate: 2026-10-01\nsecrecy: Mật\n---\n\nTin.\n"},
    "stamp with its copy number": {"tin-tuc/tin.md": "---\ntitle: Tin thử\ndate: 2026-10-01\n---\n\nTỐI MẬT - Bản số: 01\n"},
    "field": {"tin-tuc/tin.md": "---\ntitle: Tin thử\ndate: 2026-10-01\n---\n\nĐỘ MẬT: TỐI MẬT\n"},
    "field in small letters": {"kin.md": "---\ntitle: Kín\naudience: internal\n---\n\nĐộ mật: Mật\n"},
    "stamp in a cell": {"kin.md": "---\ntitle: Kín\n---\n\n| MẬT | Số: 12 |\n|---|---|\n| a | b |\n"},
    "stamp in part bold": {"kin.md": "---\ntitle: Kín\n---\n\n**T**ỐI MẬT\n"},
    "stamp spaced": {"kin.md": "---\ntitle: Kín\n---\n\nT Ố I  M Ậ T\n"},
    "stamp as an entity": {"kin.md": "---\ntitle: Kín\n---\n\nM&#7852;T\n"},
    "stamp in a title": {"kin.md": "---\ntitle: TỐI MẬT\n---\n"},
    "stamp in a summary": {"kin.md": "---\ntitle: Kín\nsummary: MẬT\n---\n"},
    "stamp in a draft": {"kin.md": "---\ntitle: Kín\ndraft: true\n---\n\nMẬT\n"},
    "stamp in a chapter of an undecided report": {"bao-cao/2026/04-noi-bo.md": "---\ntitle: Riêng\n---\n\nTUYỆT MẬT\n", "bao-cao/2026/index.md": faculty.pages()["bao-cao/2026/index.md"].replace("publish: [members.total, members.admitted, study.attendance, pdf]\n", "")},
    "stamp": {"tin-tuc/tin.md": "---\ntitle: Tin thử\ndate: 2026-10-01\n---\n\nTỐI MẬT\n\nTin.\n"},
    "stamp in an internal page": {"kin.md": "---\ntitle: Kín\naudience: internal\n---\n\n> **TUYỆT MẬT**\n"},
    "stamp taken apart": {"kin.md": unicodedata.normalize("NFD", "---\ntitle: Kín\n---\n\nTỐI MẬT\n")},
    "stamp in an internal chapter": {"bao-cao/2026/04-noi-bo.md": "---\ntitle: Riêng\naudience: internal\n---\n\nMẬT\n"},
    "mark of a report": {"bao-cao/2026/index.md": faculty.pages()["bao-cao/2026/index.md"].replace("year: 2026\n", "year: 2026\nmarks: [TỐI MẬT]\n")},
}


@pytest.mark.parametrize("what", SECRET)
def test_a_secret_paper_is_refused_in_both_editions(kyyeu, tmp_path, what):
    root = faculty.write(tmp_path, changes=SECRET[what])
    for command in (["build", "--no-pdf"], ["build", "--no-pdf", "--audience", "internal"], ["report", "2026"]):
        result = kyyeu.run(*command, "--root", root, "--date", DATE)
        assert result.returncode == 1, command
        assert "privacy/classified-document" in result.stderr.decode()
    assert not (root / "public").exists() and not (root / "internal").exists()


def test_words_about_secrets_are_no_stamp(kyyeu, tmp_path):
    root = faculty.write(tmp_path, changes={"tin-tuc/tin.md": "---\ntitle: Tin thử\ndate: 2026-10-01\n---\n\nHọc Luật Bảo vệ bí mật nhà nước; tối mật ong.\n"})
    assert kyyeu.build(root, "--no-pdf").returncode == 0


# Persons on a public page.

NEVER = {
    "penalty-beside-name": "Đồng chí Phạm Thử Năm bị khiển trách.",
    "party-card": "Thẻ đảng viên số 81.012345.",
    "birth-date": "Ông Phạm Thử Năm, sinh ngày 05/9/1990.",
    "identity-number": "Phạm Thử Năm, 001090012345.",
    "table-of-names": "| TT | Họ và tên |\n|---|---|\n| 1 | Một |\n| 2 | Hai |\n| 3 | Ba |",
    "internal-part-mentioned": "Số liệu có ở phụ lục lưu hành nội bộ.",
}
WITH_CONSENT = {
    "private-phone": "Liên hệ: 0912 345 678.", "newly-admitted": "Chi bộ kết nạp Phạm Thử Năm.",
    "prize-winner": "Sinh viên Phạm Thử Năm đoạt giải nhất.",
}


def told(text, key=""):
    return {"tin-tuc/tin.md": f"---\ntitle: Tin thử\ndate: 2026-10-01\n{key}---\n\n{text}\n"}


def found(kyyeu, root, *options):
    result = kyyeu.build(root, "--no-pdf", "--format", "json", *options)
    return result.returncode, [f["rule"] for f in json.loads(result.stdout) if f["rule"].startswith("privacy/")]


@pytest.mark.parametrize("rule", NEVER)
@pytest.mark.parametrize("key", ["", "personal_data: consent\n"])
def test_what_no_consent_clears_stops_the_build(kyyeu, tmp_path, rule, key):
    root = faculty.write(tmp_path, changes=told(NEVER[rule], key))
    assert found(kyyeu, root) == (1, [f"privacy/{rule}"])
    assert not (root / "public").exists()
    faculty.write(root, changes=told(NEVER[rule], "audience: internal\n"))
    assert found(kyyeu, root) == (0, [])


@pytest.mark.parametrize("rule", WITH_CONSENT)
def test_what_consent_clears_is_a_warning_without_it(kyyeu, tmp_path, rule):
    root = faculty.write(tmp_path, changes=told(WITH_CONSENT[rule]))
    assert found(kyyeu, root, "--strict") == (1, [f"privacy/{rule}"])
    assert found(kyyeu, root) == (0, [f"privacy/{rule}"])
    assert "91/2025/QH15" in kyyeu.build(root, "--no-pdf", "--lang", "vi").stderr.decode()
    faculty.write(root, changes=told(WITH_CONSENT[rule], "personal_data: consent\n"))
    assert found(kyyeu, root, "--strict") == (0, [])


# What the public is told of figures.


def cells(html, caption):
    """The rows of the table with this caption."""
    for block in re.findall(r"<table.*?</table>", html, flags=re.S):
        if caption in html_text(block):
            return [[html_text(cell) for cell in re.findall(r"<t[hd][^>]*>.*?</t[hd]>", row, flags=re.S)]
                    for row in re.findall(r"<tr.*?</tr>", block, flags=re.S)]
    raise AssertionError(f"no table {caption}")


@pytest.fixture(scope="module")
def one_failed(kyyeu, tmp_path_factory):
    """One branch of three did not do its duties, and one member; one was struck off, and one died."""
    tables = faculty.figures()
    faculty.set_cell(tables, 2026, "xep-loai-chi-bo", 2, "Mức xếp loại", "Không hoàn thành nhiệm vụ")
    root = faculty.write(tmp_path_factory.mktemp("one-failed"), tables)
    result = kyyeu.build(root, "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    return (root / "public/gioi-thieu/index.html").read_text()


PUBLIC_TABLES = {
    "Số lượng, cơ cấu đảng viên năm 2026": [
        ["1", "Chi bộ Bộ môn Máy", "12", "", "", "", "", "12", "0"],
        ["2", "Chi bộ Bộ môn Điện", "10", "", "", "", "", "9", "+1"],
        ["3", "Chi bộ Sinh viên Thử", "9", "", "", "", "", "9", "0"],
        ["", "Tổng cộng", "31", "25", "6", "12", "9", "30", "+1"]],
    "Tăng, giảm đảng viên năm 2026": [
        ["1", "Kết nạp", "6", "5", "120%"], ["2", "Được công nhận chính thức trong kỳ", "4", "2", "200%"],
        ["3", "Tăng (+), giảm (−) so với đầu kỳ", "+1", "+4", ""]],
    "Xếp loại chi bộ năm 2026": [
        ["1", "Hoàn thành xuất sắc nhiệm vụ", "0", "0%", "0", "0"], ["", "Tổng số chi bộ", "3", "100%", "3", "0"]],
    "Xếp loại đảng viên năm 2026": [
        ["1", "Hoàn thành xuất sắc nhiệm vụ", "4", "12,9%", "3", "10%"],
        ["2", "Từ hoàn thành tốt nhiệm vụ trở lên", "", "77,4%", "", "80%"],
        ["", "Tổng số đảng viên", "31", "", "30", ""]],
}


@pytest.mark.parametrize("caption", PUBLIC_TABLES)
def test_a_public_table_has_the_cells_of_the_list_and_no_other(one_failed, caption):
    rows = [row for row in cells(one_failed, caption) if len(row) > 2 and row[1] in {row[1] for row in PUBLIC_TABLES[caption]}]
    assert rows == PUBLIC_TABLES[caption]
    # Beside the rows of the list there are heads alone.
    heads = len(re.findall(r"<tr", re.search(r"<thead>.*?</thead>", one_failed, flags=re.S).group())) if "Số lượng" in caption else 1
    assert len(cells(one_failed, caption)) == len(rows) + heads


def test_public_charts_say_and_draw_nothing_beside_the_list(one_failed):
    charts = re.findall(r"<svg.*?</svg>", one_failed, flags=re.S)
    descriptions = [html_text(text) for chart in charts for text in re.findall(r"<desc.*?</desc>", chart, flags=re.S)]
    assert descriptions == [
        "Biểu đồ đường qua các năm 2025–2026. Đơn vị tính: đảng viên. Tổng số đảng viên: năm 2025 là 30, năm 2026 là 31; "
        "Đảng viên chính thức: năm 2025 là 25, năm 2026 là 25; Đảng viên dự bị: năm 2025 là 5, năm 2026 là 6.",
        "Biểu đồ thanh ngang, năm 2026 bên cạnh năm 2025. Năm 2026. Đơn vị tính: đảng viên. Cao nhất: Kết nạp (6); "
        "thấp nhất: Được công nhận chính thức (4)."]
    shown = html_text(" ".join(re.findall(r"<figure.*?</figure>", one_failed, flags=re.S)))
    assert "Kết nạp" in shown
    assert not any(word in shown for word in ("Chuyển", "Không hoàn thành", "Chưa xếp loại", "Còn lại", "Xóa tên"))


INSTEAD = "Trong trang công khai, ở phần này chỉ nêu: "
REFUSED = {
    "{{ members.transferred-in }}": INSTEAD + "members.admitted, members.made-official, table movement, chart movement",
    "{{ chart branch-classification }}":
        INSTEAD + "classification.branches.total, classification.branches.excellent, table branch-classification",
    "{{ classification.members.completed }}":
        INSTEAD + "classification.members.total, classification.members.good-or-better, classification.members.excellent, "
        "table member-classification",
    "{{ table discipline }}":
        "Trong trang công khai: số liệu, bảng, biểu đồ ghi là công khai trong danh sách của lệnh kyyeu explain figures",
}


@pytest.mark.parametrize("expression", REFUSED)
def test_what_is_not_on_the_list_is_refused_with_its_place_and_what_is_public_instead(kyyeu, tmp_path, expression):
    root = faculty.write(tmp_path, changes={"tin-tuc/tin.md": f"---\ntitle: Tin thử\ndate: 2026-10-01\n---\n\n{expression}\n"})
    result = kyyeu.build(root, "--no-pdf", "--format", "json")
    assert result.returncode == 1
    (found,) = json.loads(result.stdout)
    assert (found["rule"], found["file"], found["line"], found["column"]) == (
        "privacy/internal-figure", "content/tin-tuc/tin.md", 6, 1)
    assert found["message"] == f"“{expression.strip('{} ')}” chỉ dùng nội bộ (yêu cầu: {REFUSED[expression]})"
    assert found["help"] == "Bỏ chỗ này, hoặc ghi “audience: internal” ở phần đầu của trang"


# Pictures.


def test_the_picture_of_the_fixture_has_something_to_lose(tmp_path):
    (tmp_path / "a.jpg").write_bytes(faculty.picture())
    told = subprocess.run(["exiftool", "-a", "-G1", tmp_path / "a.jpg"], capture_output=True).stdout.decode()
    assert "GPS" in told and "CAMERA-CANARY" in told and "PHOTOGRAPHER-CANARY" in told


@pytest.mark.parametrize("edition, report", [("public", COMMITTEE + ".pdf"), ("internal", COMMITTEE + ".pdf")])
def test_pictures_in_a_pdf_tell_nothing(made_up, tmp_path, edition, report):
    subprocess.run(["pdfimages", "-all", made_up / edition / report, tmp_path / "image"], check=True)
    images = sorted(tmp_path.iterdir())
    assert images
    told = subprocess.run(["exiftool", "-a", "-G1", *images], capture_output=True).stdout.decode()
    assert not re.search(r"\[(GPS|IFD0|ExifIFD|XMP|IPTC)", told), told
    assert "CANARY" not in told


@pytest.mark.parametrize("canary", ["CAMERA-CANARY", "PHOTOGRAPHER-CANARY", "GPSLatitude"])
def test_pictures_tell_nothing_anywhere(made_up, tmp_path, canary):
    assert files_with(made_up / "public", canary) == []
    assert files_with(made_up / "internal", canary) == []
