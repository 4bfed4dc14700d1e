"""The kinds of page: where each lies, who may read it, and what its front matter holds."""

import re

from marks import CIRCULATED, code, page, plain, table

COMMON = "Mục của mọi trang"
SECTION = re.compile(r"^(?P<head>\S.*):\n(?P<fields>(?:  .*\n)+)", re.M)
# The name of a key, what it means, and below, further in, how it is written and what the items of a list hold.
FIELD = re.compile(r"^  (?P<name>[a-z]\S*) +(?P<doc>\S.*)\n(?P<more>(?:   +.*\n)*)", re.M)
ITEM = re.compile(r"^ +(?P<name>[a-z_]+) {2,}(?P<doc>\S.*)$", re.M)


def kinds_page(explained):
    names = explained.names("kind")
    parts = []
    for name, text in zip(names, explained.each([["kind", name] for name in names])):
        named = re.match(rf"kind: {name} – (.+)\n", text)
        sections = dict(SECTION.findall(text))
        if named is None or COMMON not in sections:
            raise SystemExit(f"kyyeu explain kind {name}: another shape than is read here")
        common = sections.pop(COMMON)
        # `page` is a page that is nothing else: what it has is what all have.
        if name == "page":
            parts += ["## Các mục chung", fields_of(common)]
        parts += [f"## {plain(named[1])}", f"Khi thư mục chưa cho biết loại bài, ghi {code('kind: ' + name)}."]
        parts.append("\n".join(before_sections(text)))
        asked = [code(key) for key, doc, _ in FIELD.findall(common) if "(bắt buộc)" in doc]
        parts.append(f"Trong các mục chung, bắt buộc có: {', '.join(asked)}.")
        parts += [part for head, fields in sections.items() for part in (f"{plain(head)}:", fields_of(fields))]
    opening = (
        "Đầu mỗi tệp có phần khai báo giữa hai dòng `---`, mỗi mục một dòng: tên mục, dấu hai chấm, nội dung. Thư mục đặt tệp cho biết"
        " loại bài, nên thường không phải ghi mục `kind`.")
    return page("Các loại bài", "Từng loại bài: đặt ở thư mục nào, phạm vi phổ biến, khai những mục gì.", 3, [opening, *parts])


def before_sections(text):
    """What is told of the kind between its name and its keys, as a list; what is further in belongs to the item above."""
    for line in text.split("\n\n")[0].splitlines()[1:]:
        if line.startswith("  "):
            name, told = re.split(r" {2,}", line.strip(), maxsplit=1)
            yield f"  - {plain(name)}: {plain(told)}"
        else:
            yield f"- {plain(line)}"


def fields_of(fields):
    rows = []
    for name, doc, more in FIELD.findall(fields):
        form, _, sample = more.splitlines()[0].strip().partition(f": {name}: ")
        items = [f"{code(item)} {plain(told)}" for item, told in ITEM.findall("\n".join(more.splitlines()[1:]))]
        cell = "; ".join([plain(form), *items])
        # What must be typed as it stands, and what a public page may not say, is left out.
        if sample and not CIRCULATED.search(sample):
            cell += f". Ví dụ: {code(f'{name}: {sample}')}"
        rows.append([code(name), plain(doc), cell])
    return table(["Mục", "Nội dung", "Cách ghi"], rows)
