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

FIGURES = {
    2025: {
        "chi-bo": ["may;12;11;1;5;0", "dien;9;9;0;3;0", "sv;9;5;4;4;9"],
        "bien-dong": [
            "may;Chính thức;11;0;0;0;0;0;0;0;0;0;0;0;11;0;0;0",
            "may;Dự bị;0;1;0;0;0;0;0;0;0;0;0;0;1;0;0;0",
            "dien;Chính thức;9;0;0;0;0;0;0;0;0;0;0;0;9;0;0;0",
            "dien;Dự bị;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0",
            "sv;Chính thức;4;0;0;0;0;0;0;0;1;2;0;0;5;0;0;0",
            "sv;Dự bị;2;4;0;0;0;0;0;0;0;2;0;0;4;0;0;0",
        ],
        "xep-loai-chi-bo": ["may;Hoàn thành tốt nhiệm vụ;", "dien;Hoàn thành tốt nhiệm vụ;", "sv;Hoàn thành nhiệm vụ;"],
        "xep-loai-dang-vien": ["may;2;9;0;0;1;1;0;0", "dien;1;7;1;0;0;0;0;0", "sv;0;5;0;0;4;4;0;0"],
        "hoc-tap": ["12/3/2025;Nghị quyết thử thứ nhất;Trung ương;30;29"],
        "kiem-tra-ky-luat": ["may;Kiểm tra;Đảng viên;4", "dien;Giám sát;Tổ chức đảng;3"],
        "doan-the-phong-trao": [
            "Đoàn thể;Hội thao thử;Công đoàn thử;40;Vui khỏe", "Phong trào;Xuân thử;Liên chi Đoàn thử;50;Đạt",
            "Hoạt động;Ngày hội thử;Hội Sinh viên thử;120;Đạt", "Doanh nghiệp;Công ty Thử;Bộ môn Máy;15;Đã ký"],
        "khen-thuong": ["Tập thể thử;Giấy khen;11/QĐ-THU;20/11/2025;Trường;Tập thể"],
        "dang-phi": ["may;2.400.000;30%;720.000;1.680.000", "dien;1.800.000;30%;540.000;1.260.000",
                     "sv;300.000;30%;90.000;210.000"],
    },
    2026: {
        "chi-bo": ["may;12;11;1;5;0", "dien;10;9;1;3;0", "sv;9;5;4;4;9"],
        "bien-dong": [
            "may;Chính thức;11;0;1;0;0;0;0;0;1;1;0;1;11;0;0;0",
            "may;Dự bị;1;1;0;0;0;0;0;0;0;1;0;0;1;0;0;0",
            "dien;Chính thức;9;0;0;0;1;0;0;0;0;0;1;0;9;0;1;1",
            "dien;Dự bị;0;1;0;0;0;0;0;0;0;0;0;0;1;0;0;0",
            "sv;Chính thức;5;0;0;0;0;0;0;0;3;3;0;0;5;0;0;0",
            "sv;Dự bị;4;4;0;0;0;0;0;1;0;3;0;0;4;0;0;0",
        ],
        "xep-loai-chi-bo": ["may;Hoàn thành tốt nhiệm vụ;", "dien;Hoàn thành tốt nhiệm vụ;",
                            "sv;Hoàn thành tốt nhiệm vụ;"],
        "xep-loai-dang-vien": ["may;2;8;1;0;1;1;0;0", "dien;1;7;0;0;2;1;0;1", "sv;1;5;0;1;2;2;0;0"],
        "hoc-tap": ["11/3/2026;Nghị quyết thử thứ hai;Trung ương;31;31", "9/9/2026;Thời sự thử;Thông tin thời sự;31;27"],
        "kiem-tra-ky-luat": ["dien;Kiểm tra;Đảng viên;5", "sv;Khiển trách;Đảng viên;1"],
        "doan-the-phong-trao": [
            "Đoàn thể;Hội thao thử;Công đoàn thử;44;Vui khỏe", "Phong trào;Xuân thử;Liên chi Đoàn thử;57;Đạt",
            "Hoạt động;Ngày hội thử;Hội Sinh viên thử;134;Đạt", "Doanh nghiệp;Công ty Thử;Bộ môn Máy;18;Gia hạn"],
        "khen-thuong": ["Tập thể thử;Giấy khen;21/QĐ-THU;20/11/2026;Trường;Tập thể",
                        "Tập thể khác;Bằng khen;22/QĐ-THU;21/11/2026;Thành ủy;Tập thể"],
        "dang-phi": ["may;2.500.000;30%;750.000;1.750.000", "dien;1.900.000;30%;570.000;1.330.000",
                     "sv;310.000;30%;93.000;217.000"],
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
        "to-chuc/dang-uy.md": f"""---
title: Đảng ủy Khoa
term: 2025 – 2030
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
    return "\n".join([HEADINGS[name], *rows]) + "\n"


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
    cells = rows[row].split(";")
    cells[HEADINGS[name].split(";").index(heading)] = str(value)
    return [*rows[:row], ";".join(cells), *rows[row + 1:]]


def set_cell(tables, year, name, row, heading, value):
    tables[year][name] = with_cell(tables[year][name], row, heading, value, name)
