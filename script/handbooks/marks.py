"""Plain text as Markdown that says the same, and the pages' heads."""

import re

NOTE = """> [!LƯU Ý]
> Trang này hướng dẫn sử dụng chương trình Kỷ Yếu, không phải văn bản hay tin, bài của cấp ủy."""


# What a public page may not say of parts that the public does not see, and what it says instead.
PARTS = re.compile(r"\b(bản|phần|phụ lục|trang|mục|bảng|biểu|chương|số liệu) nội bộ\b", re.I)
CIRCULATED = re.compile(r"lưu hành nội bộ", re.I)
# The label of a note, and what stands for a figure: what one types.
TYPED = re.compile(r"(\[![^\]]*\]?|\{\{+[^}]*\}\}+|\{[#:%][^}]*\})")


def plain(text):
    """Text in which no mark of Markdown and no figure is meant."""
    text = CIRCULATED.sub("chỉ lưu hành trong cơ quan", PARTS.sub(r"\1 không công khai", text))
    pieces = TYPED.split(text)
    return "".join(code(piece) if TYPED.fullmatch(piece) else escaped(piece) for piece in pieces)


def escaped(text):
    return re.sub(r"([\\`*_\[\]<>|~&])", r"\\\1", text).replace("{{", r"\{{")


def code(text):
    """What is typed as it stands. A bar would part the cells of a table even here."""
    return "`" + text.replace("|", r"\|") + "`"


def block(lines):
    """Lines as they stand, inside a fence that none of them closes."""
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join([fence, *lines, fence])


def table(heads, rows):
    """A table of cells that are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def page(title, summary, weight, parts):
    """A page of the handbook, with the note that every one carries."""
    head = "\n".join(["---", f'title: "{title}"', f'summary: "{summary}"', f"weight: {weight}", "---"])
    return "\n\n".join([head, NOTE, *parts]) + "\n"
