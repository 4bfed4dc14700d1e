"""The figures, tables and charts that a text can name."""

import re

from marks import block, code, page, plain, table

ROW = re.compile(r"  (\S+) {2,}(.+)")


def figures_page(explained):
    lines = explained("figures").splitlines()
    heads = [number for number, line in enumerate(lines[:-1]) if re.match(r"\S", line) and ROW.match(lines[number + 1])]
    heads = [number for number in heads if not lines[number].rstrip().endswith(":")]
    if not heads:
        raise SystemExit("kyyeu explain figures: another shape than is read here")
    parts = [
        "Trong bài viết, số liệu không gõ tay mà gọi tên giữa hai cặp dấu ngoặc nhọn. Chương trình tự thay bằng số trong bảng:",
        block([line[2:] for line in lines[:heads[0]] if line.startswith("  ")]),
        "Số của năm mới nhất đã đủ số liệu được dùng; trong báo cáo là năm của báo cáo.",
    ]
    for begin, end in zip(heads, [*heads[1:], len(lines)]):
        rows = [ROW.match(line) for line in lines[begin + 1:end]]
        parts.append(f"## {plain(lines[begin].rstrip(':'))}")
        parts.append(table(["Tên", "Nội dung"], [[code(row[1]), plain(row[2])] for row in rows if row]))
    return page("Tên các số liệu", "Số liệu, bảng và biểu đồ mà bài viết gọi được bằng tên.", 2, parts)
