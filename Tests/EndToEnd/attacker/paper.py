"""Reads what a print is made from as the page that it would be on the web, so that one attacker reads both."""

from html import escape


def page(data):
    """The HTML of the blocks of a print, in order."""
    texts = [data["opening"], *(chapter["blocks"] for chapter in data["chapters"]), *(annex["blocks"] for annex in data["annexes"])]
    return "\n".join(block(each) for text in texts for each in text)


def block(each):
    match each["t"]:
        case "list":
            items = "".join("<li>" + "".join(block(inner) for inner in item["blocks"]) + "</li>" for item in each["items"])
            return f"<ul>{items}</ul>"
        case "table":
            return table(each)
        case "chart":
            return each["svg"] + '<details class="chart-data">' + table(each["table"]) + "</details>"
        case "quotation" | "note":
            return "".join(block(inner) for inner in each["blocks"])
        case "picture" | "rule" | "code":
            return ""
        case _:
            return f"<p>{inlines(each['c'])}</p>"


def table(each):
    head = "".join("<tr>" + "".join(cell(one, "th") for one in row) + "</tr>" for row in each["head"])
    rows = "".join(
        "<tr>" + "".join(cell(one, "th" if one["head"] else "td") for one in row["cells"]) + "</tr>" for row in each["rows"])
    caption = f'<caption><span class="data-title">{inlines(each.get("caption", []))}</span></caption>'
    return f"<table>{caption}<thead>{head}</thead><tbody>{rows}</tbody></table>"


def cell(one, tag):
    return f'<{tag} colspan="{one.get("columns", 1)}" rowspan="{one.get("rows", 1)}">{inlines(one["c"])}</{tag}>'


def inlines(pieces):
    return "".join(map(inline, pieces))


def inline(piece):
    if isinstance(piece, str):
        return escape(piece)
    if piece["t"] == "code":
        return f"<code>{escape(piece['text'])}</code>"
    return inlines(piece.get("c", []))
