"""The made-up sites whose screens are shown. Nobody and nothing in them is real."""

import io
import sys
import pathlib

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "Tests/EndToEnd"))
import faculty  # noqa: E402

NEWS = """---
title: Hội nghị tổng kết công tác năm
date: 2026-12-05
summary: Đảng bộ thử nghiệm tổng kết công tác năm và thảo luận nhiệm vụ năm sau.
tags: [Thử]
---

Chiều {{ ngày 05/12/2026 }}, Đảng bộ thử nghiệm tổ chức hội nghị tổng kết công tác năm. Hội nghị nghe báo cáo, thảo luận và thống nhất
các nhiệm vụ của năm sau.

![Hình vẽ một hội trường có bục và các hàng ghế](hoi-truong.png "Hội trường nơi tổ chức hội nghị (hình vẽ)")

## Việc cần làm ngay

- Các chi bộ gửi chương trình công tác trước ngày 20/12.
- Văn phòng tổng hợp ý kiến, báo cáo Đảng ủy.
"""


HOME = """---
title: Trang chủ
---

Đảng bộ có {{ members.total }} đảng viên ở {{ branches.count }} chi bộ. Trang thông tin này là trang thử, dùng để minh họa cách làm:

- mọi tên người, tên đơn vị đều do chương trình thử đặt ra;
- mọi số liệu lấy từ các bảng số liệu thử, không phải số liệu của một đảng bộ nào;
- tin, bài chỉ để xem cách trình bày.
"""
SECTIONS = {"bao-cao": "Báo cáo", "to-chuc": "Tổ chức", "to-chuc/chi-bo": "Chi bộ"}


def committee(root):
    """A committee with figures, a report and two news items."""
    return faculty.write(root, changes={
        **{f"{folder}/index.md": f"---\ntitle: {title}\n---\n" for folder, title in SECTIONS.items()},
        "tin-tuc/index.md": "---\ntitle: Tin tức\nweight: 1\n---\n", "index.md": HOME, "tin-tuc/tin.md": None, "so-dang-vien.md": "---\ntitle: Số đảng viên\n---\n\n{{ chart branches }}\n",
        "tin-tuc/hoi-nghi-tong-ket.md": NEWS, "tin-tuc/hoi-truong.png": hall(),
        "tin-tuc/ngay-hoi-doc-sach.md": "---\ntitle: Ngày hội đọc sách\ndate: 2026-11-18\nsummary: Mỗi chi bộ giới thiệu một cuốn sách."
                                        "\ntags: [Thử]\n---\n\nMỗi chi bộ giới thiệu một cuốn sách.\n"})


def small(root, files, settings="name: Đảng bộ Khoa Thử nghiệm\nbase_url: https://example.org/thu/\n"):
    """A site of a few pages."""
    for path, text in {"site.yaml": settings, "index.md": "---\ntitle: Trang chủ\n---\n", **files}.items():
        target = root / "content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return root


def wrong_sum(root):
    """A branch whose members do not add up, in a year that is not complete."""
    branch = "---\ntitle: Chi bộ Bộ môn Máy\ncode: may\ntype: department\n---\n"
    rows = faculty.table("chi-bo", [faculty.row("chi-bo", "may", {"Tổng số": 12, "Chính thức": 10, "Dự bị": 1, "Nữ": 5})])
    settings = "name: Đảng bộ Khoa Thử nghiệm\nbase_url: https://example.org/thu/\nyears: [{year: 2026, draft: true}]\n"
    folders = {f"{folder}/index.md": f"---\ntitle: {SECTIONS[folder]}\n---\n" for folder in ("to-chuc", "to-chuc/chi-bo")}
    return small(root, {**folders, "to-chuc/chi-bo/may.md": branch, "so-lieu/2026/chi-bo.csv": rows}, settings)


def hall():
    """A drawing of a hall: flat colours, so that its file is small."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (720, 300), "#e9eef4")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 210, 720, 300), fill="#c7b299")
    draw.rectangle((160, 40, 560, 150), fill="#9b1c1f")
    draw.rectangle((330, 130, 390, 215), fill="#6f4e37")
    for row in range(2):
        for seat in range(12):
            draw.rounded_rectangle((30 + seat * 57, 225 + row * 36, 68 + seat * 57, 252 + row * 36), 6, fill="#3b5b7a")
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
