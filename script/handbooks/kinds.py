"""The kinds of page: where each lies, who may read it, and what its front matter holds."""

import re

from fields import FIELD, fields_of
from marks import code, page, plain

# A kind, and on the next line the command that begins such a page.
LISTED = re.compile(r"^  (\S+) +\S.*\n +(kyyeu new .+)$", re.M)
COMMON = "Mục của mọi trang"
SECTION = re.compile(r"^(?P<head>\S.*):\n(?P<fields>(?:  .*\n)+)", re.M)


def kinds_page(explained):
    kinds = LISTED.findall(explained("kinds"))
    parts = []
    for (name, begun), text in zip(kinds, explained.each([["kind", name] for name, _ in kinds])):
        named = re.match(rf"kind: {name} – (.+)\n", text)
        sections = dict(SECTION.findall(text))
        if named is None or COMMON not in sections:
            raise SystemExit(f"kyyeu explain kind {name}: another shape than is read here")
        common = sections.pop(COMMON)
        # `page` is a page that is nothing else: what it has is what all have.
        if name == "page":
            parts += ["## Các mục chung", fields_of(common)]
        parts += [f"## {plain(named[1])}", f"Tạo bài: {code(begun)}. Khi thư mục chưa cho biết loại bài, ghi {code('kind: ' + name)}."]
        parts.append("\n".join(before_sections(text)))
        asked = [code(key) for key, doc, _ in FIELD.findall(common) if "(bắt buộc)" in doc]
        parts.append(f"Trong các mục chung, bắt buộc có: {', '.join(asked)}.")
        parts += [part for head, fields in sections.items() for part in (f"{plain(head)}:", fields_of(fields))]
    opening = (
        "Đầu mỗi tệp có phần khai báo giữa hai dòng `---`, mỗi mục một dòng: tên mục, dấu hai chấm, nội dung. Thư mục đặt tệp cho biết"
        " loại bài, nên thường không phải ghi mục `kind`.")
    return page("Các loại bài", "Từng loại bài: đặt ở thư mục nào, phạm vi phổ biến, khai những mục gì.", 4, [opening, *parts])


def before_sections(text):
    """What is told of the kind between its name and its keys, as a list; what is further in belongs to the item above."""
    for line in text.split("\n\n")[0].splitlines()[1:]:
        if line.startswith("  "):
            name, told = re.split(r" {2,}", line.strip(), maxsplit=1)
            yield f"  - {plain(name)}: {plain(told)}"
        else:
            yield f"- {plain(line)}"
