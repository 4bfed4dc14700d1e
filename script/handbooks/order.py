"""What an office does with the program, in the order in which it does it."""

import re

from marks import block, page, plain

STEP = re.compile(r"^  \d+\. (?P<command>.+)\n     (?P<purpose>.+)$", re.M)


def order_page(explained):
    parts = []
    for told in explained("order").strip().split("\n\n"):
        head, _, steps = told.partition("\n")
        found = STEP.findall(steps)
        if not found:
            raise SystemExit("kyyeu explain order: another shape than is read here")
        parts.append(f"## {plain(head)}")
        for command, purpose in found:
            parts += [f"{plain(purpose)}:", block([command]).replace("```\n", "```sh\n", 1)]
    return page("Thứ tự công việc", "Lần đầu, trong năm, trước báo cáo: làm gì trước, gõ lệnh nào.", 1, parts)
