"""Documents that make a careless Markdown parser take quadratic time or memory, each of about `size` bytes."""


def fill(unit, size):
    return unit * max(size // len(unit.encode()), 1)


def documents(size):
    half = size // 2
    return {
        "autolink-underscores": "www." + fill("_", size),
        "autolink-at-signs": fill("a@", size),
        "autolink-colons": fill("http://", size),
        "image-openers": fill("![l", size),
        "link-openers": fill("[a](", size),
        "open-brackets": fill("[", size),
        "nested-brackets": "[" * half + "a" + "]" * half,
        "nested-quotes": fill("> ", size) + "a",
        "nested-lists": fill("- ", size) + "a",
        "indented-lists": "\n".join(" " * n + "- a" for n in range(int((2 * size) ** 0.5))),
        "quotes-and-lists": fill("> - ", size) + "a",
        "emphasis-openers": fill("*a **a ", size),
        "underscores": fill("_", size),
        "alternating-emphasis": fill("*_", size) + "a" + fill("_*", 10),
        "tildes": fill("~", size),
        "strikethrough": fill("~a ", size),
        "backticks": " ".join("`" * n for n in range(1, int((2 * size) ** 0.5))),
        "html-openers": fill("<!", size),
        "cdata-openers": fill("<![CDATA[", size),
        "question-openers": fill("<?", size),
        "reference-definitions": "".join(f"[{n}]: /x\n" for n in range(size // 12)) + "[0]",
        "reference-uses": "[a]: /" + "x" * 1000 + "\n\n" + fill("[a] ", size - 1000),
        "footnote-uses": "[^a]: x\n\n" + fill("[^a]", size),
        "footnote-definitions": "".join(f"[^{n}]: x\n\n" for n in range(size // 12)),
        "wide-table": "|" + fill("a|", half) + "\n|" + fill("-|", half),
        "wide-table-short-rows": "|" + fill("a|", half // 2) + "\n|" + fill("-|", half // 2) + "\n" + fill("|\n", half),
        "table-rows": "|a|b|\n|-|-|\n" + fill("|\\||\n", size),
        "entities": fill("&amp;", size),
        "unknown-entities": fill("&x", size),
        "escapes": fill("\\*", size),
        "nul-bytes": fill("\0", size),
        "tabs": fill("\t", size),
        "headings": fill("# a\n", size),
        "setext": fill("a\n", size) + "===",
        "one-long-word": fill("ế", size),
        "combining-marks": "a" + fill("\u0301", size),
        "figure-openers": fill("{{ a ", size),
        "figures": fill("{{ x }}", size),
        "same-headings": fill("## ế\n\n", size),
    }
