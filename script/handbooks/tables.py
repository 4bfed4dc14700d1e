"""The tables of figures: their files, columns, and what a cell holds."""

import re

from marks import code, page, plain, table

HEAD = re.compile(r"(?P<name>\S+) – (?P<title>.+)\nTệp: (?P<file>\S+)\n(?P<notes>(?:\S.*\n)*)\n")
COLUMN = re.compile(r"^  (?P<head>\S.*)\n(?P<more>(?:    .*\n)+)", re.M)


def tables_page(explained):
    names = explained.names("table")
    parts = ["Mỗi bảng là một tệp CSV trong thư mục số liệu của năm. Dòng đầu ghi tên cột đúng như dưới đây; thứ tự cột tùy ý."]
    for text in explained.each([["table", name] for name in names]):
        parts += list(of_table(text))
    return page("Các bảng số liệu", "Từng bảng, từng cột và cách ghi mỗi ô.", 2, parts)


def of_table(text):
    head = HEAD.match(text)
    columns = COLUMN.findall(text[head.end():]) if head else []
    if not columns:
        raise SystemExit(f"kyyeu explain table: another shape than is read here:\n{text[:300]}")
    yield f"## {plain(head['title'])}"
    yield f"Tệp {code(head['file'])}."
    for line in head["notes"].splitlines():
        yield plain(line.rstrip(".")) + "."
    yield table(["Cột", "Nội dung", "Cách ghi"], [[f"**{plain(name)}**", *cells(more)] for name, more in columns])


def cells(more):
    """What the column is, and how its cells are written, from the lines below its heading."""
    told, form = [], []
    for line in more.splitlines():
        named = re.match(r"    [a-z-]+\.[a-z-]+: (.*)", line)
        (form if named else told).append(named[1] if named else line.strip())
    return plain(" ".join(told)), plain(" ".join(form))
