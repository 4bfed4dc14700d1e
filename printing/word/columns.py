"""Widths of the columns of a table, divided as in print: it is as wide as the text, no word and no short name is broken as long
as all find room, and what is left goes to the columns with much to say. Millimetres."""

from dataclasses import dataclass

from .inlines import plain
from .lengths import MM_PER_POINT

# What the edges of a cell take: its padding, and a hair for the rounding of widths.
EDGES = 60 / 1440 * 25.4 * 2 + 0.6
# What a cell has above and below its lines.
ENDS = 4 * MM_PER_POINT
# A column with more to say than fits into this share of the width asks for more lines instead.
WIDEST = 0.6
# The name of a row with no more letters stands on one line.
SHORT_NAME = 22
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
        least, wanted, whole = needs(measured, len(table["columns"]), size)
        if sum(least) <= width or size <= SMALLEST:
            break
        size = max(size - STEP, SMALLEST)
    ordinals = [column["role"] == "ordinal" for column in table["columns"]]
    widths = widened(whole, ordinals, width) if sum(whole) <= width else shares(least, wanted, width)
    line = size * letters["line"] / letters["size"]["pt"] * MM_PER_POINT
    heights = [height(row, widths, size, line) for row in measured]
    return Fit(size, widths, sum(least) <= width + 0.01, heights)


@dataclass(frozen=True)
class Measured:
    """A cell that begins in a row: where it stands, and how long its texts are in letters of one point."""

    column: int
    columns: int
    # What no line of it may break.
    least: float
    # What it would have on one line; the head of a column is content with two.
    wanted: float
    length: float


def measures(table, rows, faces):
    """The cells of each row that begin in it."""
    head = len(table["head"])
    return [
        [measure(part, faces, number < head, number < head or table["rows"][number - head].get("total", False))
         for part in row if part.cell]
        for number, row in enumerate(rows)]


def measure(part, faces, is_head, is_bold):
    words = plain(part.cell["c"])
    lines = words.split("\n")
    is_name = not is_head and part.cell.get("head", False) and len(words) <= SHORT_NAME
    parts = lines if is_name else [word for line in lines for word in unbroken(line)]
    length = max(faces.width(line, 1, is_bold) for line in lines)
    least = max(faces.width(word, 1, is_bold) for word in parts)
    return Measured(part.column, part.columns, least, length / 2 if is_head else length, length)


def unbroken(line):
    """What no line may break: a word, or two short ones."""
    words = line.split(" ")
    return words + [" ".join(pair) for pair in zip(words, words[1:]) if len(" ".join(pair)) <= SHORT]


def needs(measured, count, size):
    """The least that each column needs, what it would take, and what it would with no text on two lines."""
    least, wanted, whole = ([EDGES] * count for _ in range(3))
    for cell in (cell for row in measured for cell in row if cell.columns == 1):
        least[cell.column] = max(least[cell.column], cell.least * size + EDGES)
        wanted[cell.column] = max(wanted[cell.column], cell.wanted * size + EDGES)
        whole[cell.column] = max(whole[cell.column], cell.length * size + EDGES)
    # A head over several columns widens them alike, where together they are too narrow for its longest word.
    for cell in (cell for row in measured for cell in row if cell.columns > 1):
        spanned = range(cell.column, cell.column + cell.columns)
        lacking = cell.least * size + EDGES - sum(least[each] for each in spanned)
        for each in spanned if lacking > 0 else ():
            least[each] += lacking / cell.columns
    return least, [max(pair) for pair in zip(least, wanted)], [max(pair) for pair in zip(least, whole)]


def widened(whole, ordinals, width):
    """Together `width` where all has room on one line: the rest is divided as the columns are, but among those that only count
    the rows."""
    growing = whole if all(ordinals) else [0 if is_ordinal else each for each, is_ordinal in zip(whole, ordinals)]
    return [each + (width - sum(whole)) * part / sum(growing) for each, part in zip(whole, growing)]


def shares(least, wanted, width):
    """Together `width`: what each needs, and of the rest the more, the more it would take."""
    spare = width - sum(least)
    if spare < 0:
        return [each * width / sum(least) for each in least]
    more = [max(min(high, width * WIDEST) - low, 0) for low, high in zip(least, wanted)]
    if not sum(more):
        return [low + spare / len(least) for low in least]
    return [low + spare * part / sum(more) for low, part in zip(least, more)]


def height(row, widths, size, line):
    """About how high a row is."""
    rooms = [max(sum(widths[cell.column:cell.column + cell.columns]) - EDGES, 1) for cell in row]
    lines = [-(-cell.length * size // room) for cell, room in zip(row, rooms)]
    return max([1, *lines]) * line + ENDS
