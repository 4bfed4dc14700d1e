"""Widths of the columns of a table of figures: pandoc makes them equal, which leaves names no room."""


def fitted(table):
    """The table with each column as wide as its content asks, together as wide as the page's text."""
    attributes, caption, specifications, head, bodies, foot = table["c"]
    if dict(attributes[2]).get("custom-style"):
        return table
    needs = [4] * len(specifications)
    # Rows that span reach no further than their part of the table.
    for rows in [head[1], foot[1]] + [rows for body in bodies for rows in (body[2], body[3])]:
        for column, span, cell in placed(rows):
            wanted = need(cell)
            for index in range(column, min(column + span, len(needs))):
                needs[index] = max(needs[index], -(-wanted // span))
    total = sum(needs)
    widths = [
        [alignment, {"t": "ColWidth", "c": round(need / total, 4)}]
        for (alignment, _), need in zip(specifications, needs)]
    return {"t": "Table", "c": [attributes, caption, widths, head, bodies, foot]}


def placed(rows):
    """Each cell with the column it begins in and the columns it spans."""
    taken = set()
    for number, row in enumerate(rows):
        column = 0
        for cell in row[1]:
            while (number, column) in taken:
                column += 1
            depth, span = cell[2], cell[3]
            taken.update((number + down, column + right) for down in range(depth) for right in range(span))
            yield column, span, cell
            column += span


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
