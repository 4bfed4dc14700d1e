"""Widths of the columns of a table of figures: pandoc makes them equal, which leaves names no room."""


# Letters of a table that a line of the upright page holds.
LINE = 74
# What the edges of a cell take, in letters.
EDGES = 3


def fitted(table):
    """The table with each column as wide as its content asks, together as wide as the page's text."""
    attributes, caption, specifications, head, bodies, foot = table["c"]
    if dict(attributes[2]).get("custom-style"):
        return table
    least, wanted = [EDGES] * len(specifications), [EDGES] * len(specifications)
    # Cells reach no further down than their part of the table.
    for rows in [head[1], foot[1]] + [rows for body in bodies for rows in (body[2], body[3])]:
        for column, span, cell in placed(rows):
            words = text(cell[4]).split()
            for index in range(column, min(column + span, len(least))):
                word = longest(words) if span == 1 else 0
                least[index] = max(least[index], word + EDGES)
                wanted[index] = max(wanted[index], -(-min(len(" ".join(words)), 36) // span) + EDGES)
    widths = [
        [alignment, {"t": "ColWidth", "c": round(width, 4)}]
        for (alignment, _), width in zip(specifications, shares(least, wanted))]
    return {"t": "Table", "c": [attributes, caption, widths, head, bodies, foot]}


def longest(words):
    """Letters that no line may break: those of the longest word, or of two short ones."""
    pairs = [len(" ".join(pair)) for pair in zip(words, words[1:])]
    return max([len(word) for word in words] + [pair for pair in pairs if pair <= 7], default=0)


def shares(least, wanted):
    """The width of each column as a share of the line: no word is broken as long as all find room, the rest is divided."""
    wanted = [max(pair) for pair in zip(least, wanted)]
    spare, more = LINE - sum(least), sum(wanted) - sum(least)
    part = max(0, spare) / more if more else 0
    widths = [low + (high - low) * part for low, high in zip(least, wanted)]
    return [width / sum(widths) for width in widths]


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
