"""Widths of the columns of a table: it is as wide as the text, no word is broken as long as all find room, and what is left
goes to the columns with much to say. Millimetres."""

from dataclasses import dataclass

from .inlines import plain
from .lengths import MM_PER_POINT

# What the edges of a cell take: its padding, and a hair for the rounding of widths.
EDGES = 60 / 1440 * 25.4 * 2 + 0.6
# What a cell has above and below its lines.
ENDS = 4 * MM_PER_POINT
# A text longer than this asks for no more room, but for more lines.
LONGEST = 70
# Letters of a table become no smaller, in points; they do so point by point, as in print.
SMALLEST, STEP = 10, 1
# Two words together so short stay on one line.
SHORT = 7


@dataclass(frozen=True)
class Fit:
    """A table as it fits into a width."""

    # Of its letters, in points.
    size: float
    widths: list
    # Whether no word is broken.
    is_whole: bool
    # Of each row below the head.
    heights: list


def fitted(table, rows, faces, letters, width):
    """The largest letters with which the table fits; the smallest where none do. `rows` are those of head and body on their
    grid, `letters` those of the layout's tables."""
    measured = measures(table, rows, faces)
    size = letters["size"]["pt"]
    while True:
        least, wanted = needs(measured, len(table["columns"]), size)
        if sum(least) <= width or size <= SMALLEST:
            break
        size = max(size - STEP, SMALLEST)
    widths = shares(least, wanted, [column["role"] == "ordinal" for column in table["columns"]], width)
    line = size * letters["line"] / letters["size"]["pt"] * MM_PER_POINT
    heights = [height(row, widths, size, line) for row in measured]
    return Fit(size, widths, sum(least) <= width + 0.01, heights)


def measures(table, rows, faces):
    """For each cell that begins in a row: its column and span, its longest word and its whole length, at one point."""
    head = len(table["head"])
    result = []
    for number, row in enumerate(rows):
        is_bold = number < head or table["rows"][number - head].get("total", False)
        cells = []
        for part in row:
            lines = plain(part.cell["c"]).split("\n") if part.cell else []
            words = [word for line in lines for word in whole(line)]
            longest = max((faces.width(word, 1, is_bold) for word in words), default=0)
            length = max((faces.width(line, 1, is_bold) for line in lines), default=0)
            cells.append((part.column, part.columns, longest, length))
        result.append(cells)
    return result


def whole(line):
    """What no line may break: a word, or two short ones."""
    words = line.split(" ")
    return words + [" ".join(pair) for pair in zip(words, words[1:]) if len(" ".join(pair)) <= SHORT]


def needs(measured, count, size):
    """The least that each column needs, and what it would take."""
    least, wanted = [EDGES] * count, [EDGES] * count
    for row in measured:
        for column, _, longest, length in (cell for cell in row if cell[1] == 1):
            least[column] = max(least[column], longest * size + EDGES)
            wanted[column] = max(wanted[column], min(length * size, LONGEST) + EDGES)
    wanted = [max(pair) for pair in zip(least, wanted)]
    # A head over several columns widens them alike, where together they are too narrow for its longest word.
    for column, span, longest, _ in (cell for row in measured for cell in row if cell[1] > 1):
        lacking = longest * size + EDGES - sum(least[column:column + span])
        for each in range(column, column + span) if lacking > 0 else ():
            least[each] += lacking / span
            wanted[each] = max(wanted[each], least[each])
    return least, wanted


def shares(least, wanted, ordinals, width):
    """Together `width`: what each needs, and of the rest the more, the more it would take."""
    spare, more = width - sum(least), sum(wanted) - sum(least)
    if spare < 0:
        return [each * width / sum(least) for each in least]
    if more > spare:
        return [low + (high - low) * spare / more for low, high in zip(least, wanted)]
    # All has room on one line: what is left is divided as the columns are, but among those that only count the rows.
    growing = [0 if is_ordinal else each for each, is_ordinal in zip(wanted, ordinals)] if not all(ordinals) else wanted
    return [each + (spare - more) * part / sum(growing) for each, part in zip(wanted, growing)]


def height(row, widths, size, line):
    """About how high a row is."""
    lines = [
        -(-length * size // max(sum(widths[column:column + span]) - EDGES, 1)) for column, span, _, length in row]
    return max(max(lines, default=1), 1) * line + ENDS
