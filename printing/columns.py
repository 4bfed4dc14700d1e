"""Widths of the columns of a table of figures: pandoc makes them equal, which leaves names no room."""


def fitted(table):
    """The table with each column as wide as its content asks, together as wide as the page's text."""
    attributes, caption, specifications, head, bodies, foot = table["c"]
    if dict(attributes[2]).get("custom-style"):
        return table
    rows = [row for part in (head, foot) for row in part[1]]
    rows += [row for body in bodies for row in body[2] + body[3]]
    needs = [max((need(row[1][index]) for row in rows if index < len(row[1])), default=4)
             for index in range(len(specifications))]
    total = sum(needs) or 1
    widths = [
        [alignment, {"t": "ColWidth", "c": round(need / total, 4)}]
        for (alignment, _), need in zip(specifications, needs)]
    return {"t": "Table", "c": [attributes, caption, widths, head, bodies, foot]}


def need(cell):
    """About how many letters wide a cell wants to be; a long text may take two lines or more."""
    words = text(cell[4]).split()
    longest = max((len(word) for word in words), default=0)
    return max(longest, min(len(" ".join(words)), 36)) + 3


def text(node):
    if isinstance(node, list):
        return "".join(text(child) for child in node)
    if isinstance(node, dict):
        if node.get("t") == "Str":
            return node["c"]
        if node.get("t") in ("Space", "SoftBreak", "LineBreak"):
            return " "
        return text(node.get("c", []))
    return ""
