"""The settings of the whole site."""

from fields import FIELD, fields_of
from marks import block, page, plain


def settings_page(explained):
    text = explained("site")
    head, *rest = text.split("\n\n")
    fields = next((part + "\n" for part in rest if FIELD.match(part + "\n")), None)
    if fields is None:
        raise SystemExit("kyyeu explain site: another shape than is read here")
    notes = [part for part in rest if part + "\n" != fields]
    parts = [plain(head) if head.endswith(".") else plain(head) + "."]
    parts.append(fields_of(fields))
    for note in notes:
        first, *sample = note.rstrip().splitlines()
        parts += [plain(first), block([line[2:] for line in sample])] if sample else [plain(first)]
    return page("Cài đặt của trang thông tin", "Từng mục của content/site.yaml.", 5, parts)
