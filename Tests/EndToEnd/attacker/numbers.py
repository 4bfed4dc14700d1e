"""Numbers as the program writes them: exactly, as a share, as a change, or as so many or more."""

import re
from typing import NamedTuple

INFINITY = float("inf")
# How far a share that is written with one decimal may be from the true one.
ROUNDING = 0.0501


class Number(NamedTuple):
    """What a cell or a sentence says. `kind`: exact, least, change, percent, percent-least or percent-above."""

    kind: str
    value: float


def read(text):
    """The number that a text is; None where it is none at all. Raises ValueError where it has digits and is not understood."""
    text = " ".join(text.split())
    count, percent = r"(\d{1,3}(?:\.\d{3})*|\d+)", r"(\d{1,3}(?:\.\d{3})*(?:,\d+)?)%"
    forms = (
        (rf"{count}", lambda n: Number("exact", whole(n))),
        (rf"từ {count} trở lên", lambda n: Number("least", whole(n))),
        (rf"{percent}", lambda p: Number("percent", decimal(p))),
        (rf"từ {percent} trở lên", lambda p: Number("percent-least", decimal(p))),
        (rf"trên {percent}", lambda p: Number("percent-above", decimal(p))),
        (rf"(?:\+|tăng ){count}", lambda n: Number("change", whole(n))),
        (rf"(?:−|giảm ){count}", lambda n: Number("change", -whole(n))),
        (r"(tăng|giảm) [\d,]+ điểm phần trăm", lambda _: None),
        (r"(không đổi)", lambda _: Number("change", 0)),
    )
    for form, made in forms:
        found = re.fullmatch(form, text)
        if found:
            return made(found.group(1))
    if re.search(r"\d", text):
        raise ValueError(f"a number that nobody can read: {text!r}")
    return None


def whole(text):
    return int(text.replace(".", ""))


def decimal(text):
    return float(text.replace(".", "").replace(",", "."))


def constraints(number, part, whole_part=None, before=None):
    """What a number says of a sum of unknowns, as `(sum, least, most)`.

    `whole_part` is what a share is of, `before` the same sum a year earlier, which a change is against; no change is
    written as 0 in a table.
    """
    from .unknowns import minus, plus, times

    if number.kind == "change" and before is None:
        raise ValueError("a change against nothing")
    if number.kind.startswith("percent") and whole_part is None:
        raise ValueError("a share of nothing")
    if before is not None and number.kind == "exact":
        number = Number("change", number.value)
    hundred = times(100, part)
    match number.kind:
        case "exact":
            return [(part, number.value, number.value)]
        case "least":
            return [(part, number.value, INFINITY)]
        case "change":
            return [(minus(part, before), number.value, number.value)]
        case "percent":
            return [
                (plus(hundred, times(ROUNDING - number.value, whole_part)), 0, INFINITY),
                (minus(hundred, times(number.value + ROUNDING, whole_part)), -INFINITY, 0)]
        case "percent-least":
            return [(plus(hundred, times(ROUNDING - number.value, whole_part)), 0, INFINITY)]
        case "percent-above":
            # Both sides are whole numbers, so more is one more.
            return [(minus(hundred, times(number.value, whole_part)), 1, INFINITY)]
    raise ValueError(number.kind)
