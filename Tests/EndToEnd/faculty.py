"""A made-up faculty with everything that figures and reports have: three branches, two years whose nine tables agree, a
report of the committee, issued and published with its print, and one of each branch, of which one is. Nobody and nothing in it is real."""

import copy
import functools
import io
import pathlib
import shutil

YEARS = (2025, 2026)

HEADINGS = {
    "chi-bo": "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên",
    "bien-dong": "Mã chi bộ;Loại đảng viên;Đầu kỳ;Kết nạp;Chuyển đến;Phục hồi đảng tịch;Từ trần;Khai trừ;Xóa tên;"
                 "Xin ra khỏi Đảng;Chuyển đi;Được công nhận chính thức;Nội bộ chuyển đến;Nội bộ chuyển đi;Cuối kỳ;"
                 "Tạm chuyển đến;Tạm chuyển đi;Miễn công tác và sinh hoạt",
    "xep-loai-chi-bo": "Mã chi bộ;Mức xếp loại;Lý do",
    "xep-loai-dang-vien": "Mã chi bộ;Hoàn thành xuất sắc nhiệm vụ;Hoàn thành tốt nhiệm vụ;Hoàn thành nhiệm vụ;"
                          "Không hoàn thành nhiệm vụ;Chưa xếp loại;Kết nạp dưới 6 tháng;Đình chỉ sinh hoạt;"
                          "Miễn công tác và sinh hoạt",
    "hoc-tap": "Ngày;Nội dung;Cấp;Phải dự;Có mặt",
    "kiem-tra-ky-luat": "Mã chi bộ;Nội dung;Đối tượng;Số lượng",
    "doan-the-phong-trao": "Nhóm;Tên;Phụ trách;Số người tham gia;Kết quả",
    "khen-thuong": "Đối tượng;Hình thức;Số quyết định;Ngày;Cấp;Loại đối tượng",
    "dang-phi": "Mã chi bộ;Đã thu;Tỷ lệ trích giữ lại;Trích giữ lại;Nộp cấp trên",
}

# The table that no year needs and no form opens.
ATTENDANCE = {"hoc-tap-chi-bo": "Mã chi bộ;Ngày;Nội dung;Phải dự;Có mặt"}

# The columns that hold no number: what a row does not say of them is nothing, and of all others 0.
WORDS = {"Mã chi bộ", "Loại đảng viên", "Mức xếp loại", "Lý do", "Ngày", "Nội dung", "Cấp", "Đối tượng", "Nhóm", "Tên",
         "Phụ trách", "Kết quả", "Hình thức", "Số quyết định", "Loại đối tượng", "Tỷ lệ trích giữ lại"}


def row(name, *said):
    """A row of a table by its headings: `row("chi-bo", "may", {"Tổng số": 12})`; the code of a branch comes first, if any."""
    told = {}
    for part in said:
        told |= {"Mã chi bộ": part} if isinstance(part, str) else part
    unknown = set(told) - set(headings(name))
    assert not unknown, f"{name} has no column {unknown}"
    return ";".join(str(told.get(heading, "" if heading in WORDS else 0)) for heading in headings(name))


def headings(name):
    """The headings of a table, in the order of its file."""
    return (HEADINGS | ATTENDANCE)[name].split(";")


def movement(code, status, cells=None):
    """One of the two rows of a branch in the table of movement."""
    return row("bien-dong", code, {"Loại đảng viên": status} | (cells or {}))


def cells(name, line):
    """What stands in a row, by its headings."""
    return dict(zip(headings(name), line.split(";"), strict=True))


FIGURES = {
    2025: {
        "chi-bo": [
            row("chi-bo", "may", {"Tổng số": 12, "Chính thức": 11, "Dự bị": 1, "Nữ": 5}),
            row("chi-bo", "dien", {"Tổng số": 9, "Chính thức": 9, "Nữ": 3}),
            row("chi-bo", "sv", {"Tổng số": 9, "Chính thức": 5, "Dự bị": 4, "Nữ": 4, "Sinh viên": 9}),
        ],
        "bien-dong": [
            movement("may", "Chính thức", {"Đầu kỳ": 11, "Cuối kỳ": 11}),
            movement("may", "Dự bị", {"Kết nạp": 1, "Cuối kỳ": 1}),
            movement("dien", "Chính thức", {"Đầu kỳ": 9, "Cuối kỳ": 9}),
            movement("dien", "Dự bị"),
            movement("sv", "Chính thức", {"Đầu kỳ": 4, "Chuyển đi": 1, "Được công nhận chính thức": 2, "Cuối kỳ": 5}),
            movement("sv", "Dự bị", {"Đầu kỳ": 2, "Kết nạp": 4, "Được công nhận chính thức": 2, "Cuối kỳ": 4}),
        ],
        "xep-loai-chi-bo": [
            row("xep-loai-chi-bo", "may", {"Mức xếp loại": "Hoàn thành tốt nhiệm vụ"}),
            row("xep-loai-chi-bo", "dien", {"Mức xếp loại": "Hoàn thành tốt nhiệm vụ"}),
            row("xep-loai-chi-bo", "sv", {"Mức xếp loại": "Hoàn thành nhiệm vụ"}),
        ],
        "xep-loai-dang-vien": [
            row("xep-loai-dang-vien", "may", {"Hoàn thành xuất sắc nhiệm vụ": 2, "Hoàn thành tốt nhiệm vụ": 9,
                "Chưa xếp loại": 1, "Kết nạp dưới 6 tháng": 1}),
            row("xep-loai-dang-vien", "dien", {"Hoàn thành xuất sắc nhiệm vụ": 1, "Hoàn thành tốt nhiệm vụ": 7,
                "Hoàn thành nhiệm vụ": 1}),
            row("xep-loai-dang-vien", "sv", {"Hoàn thành tốt nhiệm vụ": 5, "Chưa xếp loại": 4, "Kết nạp dưới 6 tháng": 4}),
        ],
        "hoc-tap": [
            row("hoc-tap", {"Ngày": "12/3/2025", "Nội dung": "Nghị quyết thử thứ nhất", "Cấp": "Trung ương", "Phải dự": 30,
                "Có mặt": 29}),
        ],
        "kiem-tra-ky-luat": [
            row("kiem-tra-ky-luat", "may", {"Nội dung": "Kiểm tra", "Đối tượng": "Đảng viên", "Số lượng": 4}),
            row("kiem-tra-ky-luat", "dien", {"Nội dung": "Giám sát", "Đối tượng": "Tổ chức đảng", "Số lượng": 3}),
        ],
        "doan-the-phong-trao": [
            row("doan-the-phong-trao", {"Nhóm": "Đoàn thể", "Tên": "Hội thao thử", "Phụ trách": "Công đoàn thử",
                "Số người tham gia": 40, "Kết quả": "Vui khỏe"}),
            row("doan-the-phong-trao", {"Nhóm": "Phong trào", "Tên": "Xuân thử", "Phụ trách": "Liên chi Đoàn thử",
                "Số người tham gia": 50, "Kết quả": "Đạt"}),
            row("doan-the-phong-trao", {"Nhóm": "Hoạt động", "Tên": "Ngày hội thử", "Phụ trách": "Hội Sinh viên thử",
                "Số người tham gia": 120, "Kết quả": "Đạt"}),
            row("doan-the-phong-trao", {"Nhóm": "Doanh nghiệp", "Tên": "Công ty Thử", "Phụ trách": "Bộ môn Máy",
                "Số người tham gia": 15, "Kết quả": "Đã ký"}),
        ],
        "khen-thuong": [
            row("khen-thuong", {"Đối tượng": "Tập thể thử", "Hình thức": "Giấy khen", "Số quyết định": "11/QĐ-THU",
                "Ngày": "20/11/2025", "Cấp": "Trường", "Loại đối tượng": "Tập thể"}),
        ],
        "dang-phi": [
            row("dang-phi", "may", {"Đã thu": "2.400.000", "Tỷ lệ trích giữ lại": "30%", "Trích giữ lại": "720.000",
                "Nộp cấp trên": "1.680.000"}),
            row("dang-phi", "dien", {"Đã thu": "1.800.000", "Tỷ lệ trích giữ lại": "30%", "Trích giữ lại": "540.000",
                "Nộp cấp trên": "1.260.000"}),
            row("dang-phi", "sv", {"Đã thu": "300.000", "Tỷ lệ trích giữ lại": "30%", "Trích giữ lại": "90.000",
                "Nộp cấp trên": "210.000"}),
        ],
    },
    2026: {
        "chi-bo": [
            row("chi-bo", "may", {"Tổng số": 12, "Chính thức": 11, "Dự bị": 1, "Nữ": 5}),
            row("chi-bo", "dien", {"Tổng số": 10, "Chính thức": 9, "Dự bị": 1, "Nữ": 3}),
            row("chi-bo", "sv", {"Tổng số": 9, "Chính thức": 5, "Dự bị": 4, "Nữ": 4, "Sinh viên": 9}),
        ],
        "bien-dong": [
            movement("may", "Chính thức", {"Đầu kỳ": 11, "Chuyển đến": 1, "Chuyển đi": 1, "Được công nhận chính thức": 1,
                "Nội bộ chuyển đi": 1, "Cuối kỳ": 11}),
            movement("may", "Dự bị", {"Đầu kỳ": 1, "Kết nạp": 1, "Được công nhận chính thức": 1, "Cuối kỳ": 1}),
            movement("dien", "Chính thức", {"Đầu kỳ": 9, "Từ trần": 1, "Nội bộ chuyển đến": 1, "Cuối kỳ": 9,
                "Tạm chuyển đi": 1, "Miễn công tác và sinh hoạt": 1}),
            movement("dien", "Dự bị", {"Kết nạp": 1, "Cuối kỳ": 1}),
            movement("sv", "Chính thức", {"Đầu kỳ": 5, "Chuyển đi": 3, "Được công nhận chính thức": 3, "Cuối kỳ": 5}),
            movement("sv", "Dự bị", {"Đầu kỳ": 4, "Kết nạp": 4, "Xin ra khỏi Đảng": 1, "Được công nhận chính thức": 3,
                "Cuối kỳ": 4}),
        ],
        "xep-loai-chi-bo": [
            row("xep-loai-chi-bo", "may", {"Mức xếp loại": "Hoàn thành tốt nhiệm vụ"}),
            row("xep-loai-chi-bo", "dien", {"Mức xếp loại": "Hoàn thành tốt nhiệm vụ"}),
            row("xep-loai-chi-bo", "sv", {"Mức xếp loại": "Hoàn thành tốt nhiệm vụ"}),
        ],
        "xep-loai-dang-vien": [
            row("xep-loai-dang-vien", "may", {"Hoàn thành xuất sắc nhiệm vụ": 2, "Hoàn thành tốt nhiệm vụ": 8,
                "Hoàn thành nhiệm vụ": 1, "Chưa xếp loại": 1, "Kết nạp dưới 6 tháng": 1}),
            row("xep-loai-dang-vien", "dien", {"Hoàn thành xuất sắc nhiệm vụ": 1, "Hoàn thành tốt nhiệm vụ": 7,
                "Chưa xếp loại": 2, "Kết nạp dưới 6 tháng": 1, "Miễn công tác và sinh hoạt": 1}),
            row("xep-loai-dang-vien", "sv", {"Hoàn thành xuất sắc nhiệm vụ": 1, "Hoàn thành tốt nhiệm vụ": 5,
                "Không hoàn thành nhiệm vụ": 1, "Chưa xếp loại": 2, "Kết nạp dưới 6 tháng": 2}),
        ],
        "hoc-tap": [
            row("hoc-tap", {"Ngày": "11/3/2026", "Nội dung": "Nghị quyết thử thứ hai", "Cấp": "Trung ương", "Phải dự": 31,
                "Có mặt": 31}),
            row("hoc-tap", {"Ngày": "9/9/2026", "Nội dung": "Thời sự thử", "Cấp": "Thông tin thời sự", "Phải dự": 31,
                "Có mặt": 27}),
        ],
        "kiem-tra-ky-luat": [
            row("kiem-tra-ky-luat", "dien", {"Nội dung": "Kiểm tra", "Đối tượng": "Đảng viên", "Số lượng": 5}),
            row("kiem-tra-ky-luat", "sv", {"Nội dung": "Khiển trách", "Đối tượng": "Đảng viên", "Số lượng": 1}),
        ],
        "doan-the-phong-trao": [
            row("doan-the-phong-trao", {"Nhóm": "Đoàn thể", "Tên": "Hội thao thử", "Phụ trách": "Công đoàn thử",
                "Số người tham gia": 44, "Kết quả": "Vui khỏe"}),
            row("doan-the-phong-trao", {"Nhóm": "Phong trào", "Tên": "Xuân thử", "Phụ trách": "Liên chi Đoàn thử",
                "Số người tham gia": 57, "Kết quả": "Đạt"}),
            row("doan-the-phong-trao", {"Nhóm": "Hoạt động", "Tên": "Ngày hội thử", "Phụ trách": "Hội Sinh viên thử",
                "Số người tham gia": 134, "Kết quả": "Đạt"}),
            row("doan-the-phong-trao", {"Nhóm": "Doanh nghiệp", "Tên": "Công ty Thử", "Phụ trách": "Bộ môn Máy",
                "Số người tham gia": 18, "Kết quả": "Gia hạn"}),
        ],
        "khen-thuong": [
            row("khen-thuong", {"Đối tượng": "Tập thể thử", "Hình thức": "Giấy khen", "Số quyết định": "21/QĐ-THU",
                "Ngày": "20/11/2026", "Cấp": "Trường", "Loại đối tượng": "Tập thể"}),
            row("khen-thuong", {"Đối tượng": "Tập thể khác", "Hình thức": "Bằng khen", "Số quyết định": "22/QĐ-THU",
                "Ngày": "21/11/2026", "Cấp": "Thành ủy", "Loại đối tượng": "Tập thể"}),
        ],
        "dang-phi": [
            row("dang-phi", "may", {"Đã thu": "2.500.000", "Tỷ lệ trích giữ lại": "30%", "Trích giữ lại": "750.000",
                "Nộp cấp trên": "1.750.000"}),
            row("dang-phi", "dien", {"Đã thu": "1.900.000", "Tỷ lệ trích giữ lại": "30%", "Trích giữ lại": "570.000",
                "Nộp cấp trên": "1.330.000"}),
            row("dang-phi", "sv", {"Đã thu": "310.000", "Tỷ lệ trích giữ lại": "30%", "Trích giữ lại": "93.000",
                "Nộp cấp trên": "217.000"}),
        ],
    },
}

BRANCHES = {"may": "Chi bộ Bộ môn Máy", "dien": "Chi bộ Bộ môn Điện", "sv": "Chi bộ Sinh viên Thử"}


def pages(members=31):
    """Every page of the site, as it is while the committee has this many members."""
    files = {
        "site.yaml": "name: Đảng bộ Khoa Thử nghiệm\nparent: Đảng bộ Trường Thử nghiệm\nplace: Hà Nội\n"
                     "base_url: https://example.org/thu/\n",
        "index.md": "---\ntitle: Trang chủ\n---\n\nĐảng bộ có {{ members.total }} đảng viên.\n",
        "gioi-thieu.md": """---
title: Giới thiệu
---

Năm {{ year }}, Đảng bộ có {{ members.total }} đảng viên ở {{ branches.count }} chi bộ; kết nạp {{ members.admitted }}
đảng viên, {{ change members.total }} so với năm trước; tỷ lệ dự học {{ study.attendance }}.

{{ table branches }}

{{ table movement }}

{{ table branch-classification }}

{{ table member-classification }}

{{ table study }}

{{ table activities }}

{{ table awards }}

{{ chart members }}

{{ chart movement }}
""",
        "to-chuc/index.md": "---\ntitle: Tổ chức\n---\n",
        "bao-cao/index.md": "---\ntitle: Báo cáo\n---\n",
        "to-chuc/dang-uy.md": f"""---
title: Đảng ủy Khoa
term: 2025 - 2030
posts: [{{post: Bí thư, name: Trần Thử Một, academic_title: TS.}}, {{post: Phó Bí thư, name: Lê Thử Hai}}]
members.total: {members}
branches.count: 3
---
""",
        "tin-tuc/tin.md": "---\ntitle: Tin thử\ndate: 2026-10-01\ntags: [Thử]\n---\n\nĐảng bộ họp.\n",
        "bao-cao/2026/index.md": """---
title: Báo cáo tổng kết năm 2026
year: 2026
issuer: Đảng ủy Khoa Thử nghiệm
number: 07-BC/ĐU
signed_on: 5/12/2026
signer: Trần Thử Một
recipients: [Đảng ủy Trường Thử nghiệm, Các chi bộ]
publish: [members.total, members.admitted, study.attendance, pdf]
---

Đảng ủy Khoa báo cáo kết quả năm {{ year }}.
""",
        "bao-cao/2026/01-dac-diem.md": """---
title: Đặc điểm tình hình
unnumbered: true
---

## Tình hình đảng viên

Đảng bộ có {{ members.total }} đảng viên, trong đó {{ members.official }} chính thức, {{ members.probationary }} dự bị.
Xem thêm ở [trang giới thiệu](../../gioi-thieu.md).
""",
        "bao-cao/2026/02-ket-qua.md": """---
title: Kết quả thực hiện
---

## Công tác chính trị, tư tưởng

### Học tập nghị quyết

Có {{ study.sessions }} buổi, {{ study.attendance }} đảng viên dự học.

{{ table study }}

{{ chart study }}

## Xây dựng Đảng

Trong năm kết nạp {{ members.admitted }} đảng viên ({{ change members.admitted }}).

{{ table movement }}

{{ chart branches }}

{{ chart members }}

![Ảnh buổi họp thử](anh-hop.jpg)
""",
        "bao-cao/2026/03-phuong-huong.md": """---
title: Phương hướng năm 2027
targets: true
---

## Chỉ tiêu

- Kết nạp từ 08 đảng viên trở lên trong năm {{ next year }}.
- Mọi đảng viên dự học nghị quyết.
""",
        "bao-cao/2026/04-noi-bo.md": """---
title: Việc riêng của cấp ủy
audience: internal
---

## Kiểm điểm nội bộ

Cấp ủy đã kiểm điểm nghiêm túc từng việc được giao trong năm.
""",
        "bao-cao/2026/10-bieu.md": """---
title: Biểu số liệu đảng viên
annex: true
landscape: true
---

{{ table branches }}

{{ table member-classification }}

{{ table activities }}
""",
        "bao-cao/2026/11-bieu-noi-bo.md": """---
title: Biểu số liệu riêng của cấp ủy
annex: true
audience: internal
---

{{ table fees }}

{{ table discipline }}

{{ table branch-ratings }}

{{ table awards }}
""",
        "bao-cao/2026/chi-bo/index.md": """---
title: Báo cáo của các chi bộ năm 2026
year: 2026
issuer: Các chi bộ
scope: branches
publish: [members.total, pdf]
draft_number: 1
recipients: [Đảng ủy Khoa Thử nghiệm]
branches: [{code: may, number: 03-BC/CB, signed_on: 2026-12-01, signer: Phạm Thử Ba, signer_post: Bí thư}]
---
""",
        "bao-cao/2026/chi-bo/01-ket-qua.md": """---
title: Kết quả của chi bộ
---

## Đảng viên

Chi bộ có {{ members.total }} đảng viên, {{ change members.total }} so với năm trước.

{{ table branches }}
""",
        "bao-cao/2026/chi-bo/02-phuong-huong.md": """---
title: Phương hướng của chi bộ
targets: true
---

- Không đảng viên nào vắng sinh hoạt.
""",
    }
    for code, title in BRANCHES.items():
        type_ = "student" if code == "sv" else "department"
        files[f"to-chuc/chi-bo/{code}.md"] = f"---\ntitle: {title}\ncode: {code}\ntype: {type_}\n---\n"
    files["to-chuc/chi-bo/sv.md"] = files["to-chuc/chi-bo/sv.md"].replace("type: student\n", "type: student\nillustrative: true\n")
    return files


@functools.cache
def picture():
    """A small photograph that says where and by whom it was taken."""
    from PIL import Image

    image = Image.new("RGB", (120, 80), (200, 30, 30))
    for x in range(120):
        for y in range(80):
            image.putpixel((x, y), (x * 2, y * 3, (x * y) % 255))
    data = image.getexif()
    data[0x010F], data[0x013B] = "CAMERA-CANARY", "PHOTOGRAPHER-CANARY"
    data.get_ifd(0x8825).update({1: "N", 2: (21.0, 1.0, 30.0), 3: "E", 4: (105.0, 50.0, 10.0)})
    out = io.BytesIO()
    image.save(out, "JPEG", exif=data, quality=90)
    return out.getvalue()


def figures():
    """A copy of all tables that a test may change: `figures()[2026]["chi-bo"]` is the list of its rows."""
    return copy.deepcopy(FIGURES)


def table(name, rows):
    return "\n".join([";".join(headings(name)), *rows]) + "\n"


def path_of(year, name):
    return f"so-lieu/{year}/{name}.csv"


def write(root, tables=None, changes=None, members=31):
    """Writes the site into a folder that is not there, or anew; `changes` replaces or adds files of content/."""
    root = pathlib.Path(root)
    content = root / "content"
    if content.exists():
        shutil.rmtree(content)
    files = pages(members) | {"bao-cao/2026/anh-hop.jpg": picture()}
    for year, named in (tables or FIGURES).items():
        files |= {path_of(year, name): table(name, rows) for name, rows in named.items()}
    for path, text in (files | (changes or {})).items():
        if text is None:
            continue
        target = content / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def with_cell(rows, row, heading, value, name):
    """The rows with one cell changed."""
    changed = cells(name, rows[row]) | {heading: str(value)}
    return [*rows[:row], ";".join(changed.values()), *rows[row + 1:]]


def with_cells(rows, row, values, name):
    """The rows with these cells of one changed, by heading."""
    for heading, value in values.items():
        rows = with_cell(rows, row, heading, value, name)
    return rows


def set_cell(tables, year, name, row, heading, value):
    tables[year][name] = with_cell(tables[year][name], row, heading, value, name)
