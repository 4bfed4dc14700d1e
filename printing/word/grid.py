"""The cells of a table on the grid of its columns."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Placed:
    """A cell with its first column and its span; None stands for the part of one that reaches down from a row above."""

    cell: dict | None
    column: int
    columns: int
    # How many rows below it reaches.
    down: int


def placed(rows, width):
    """The cells of each row from left to right; together they fill `width` columns."""
    above, result = [], []
    for cells in rows:
        reaching = {part.column: part for part in above if part.down > 0}
        row, column, waiting = [], 0, iter(cells)
        while column < width:
            part = reaching.get(column)
            if part:
                row.append(Placed(None, column, part.columns, part.down - 1))
            else:
                cell = next(waiting, {"c": []})
                free = min((each for each in reaching if each > column), default=width) - column
                row.append(Placed(cell, column, min(cell.get("columns", 1), free), cell.get("rows", 1) - 1))
            column += row[-1].columns
        result.append(row)
        above = row
    return result
