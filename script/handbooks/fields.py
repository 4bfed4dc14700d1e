"""Keys as `kyyeu explain` lists them, as a table."""

import re

from marks import CIRCULATED, code, plain, table

# The name of a key, what it means, and below, further in, how it is written and what the items of a list hold.
FIELD = re.compile(r"^  (?P<name>[a-z]\S*) +(?P<doc>\S.*)\n(?P<more>(?:   +.*\n)*)", re.M)
ITEM = re.compile(r"^ +(?P<name>[a-z_]+) {2,}(?P<doc>\S.*)$", re.M)


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
