"""The figures, tables and charts that a text can name."""

import re

from marks import block, code, page, plain, table

# A name, for tables and charts after its verb; what it is, and of what the public is told; the name in Vietnamese.
ROW = re.compile(r"  (?P<name>\S+(?: \S+)?) {2,}(?P<doc>\S.*?\))(?:; [^:()]+: (?P<vietnamese>[^()]+))?$")


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
        parts.append(table(
            ["Tên", "Tên tiếng Việt", "Nội dung"],
            [[code(row["name"]), code(row["vietnamese"]) if row["vietnamese"] else "", plain(row["doc"])] for row in rows if row]))
    return page("Tên các số liệu", "Số liệu, bảng và biểu đồ mà bài viết gọi được bằng tên.", 3, parts)
