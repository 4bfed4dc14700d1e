"""Finds letters that a face lacks: the compiler would stop at the first of them, and name no text."""

import functools
import pathlib
import struct
import unicodedata


def missing(data, faces):
    """Letters of a report's texts that one of the four faces lacks, each with the text around its first place."""
    known = frozenset.intersection(*map(coverage, sorted(faces.values())))
    found = {}
    for text in texts(data):
        if not known.issuperset(map(ord, text)):
            for index, letter in enumerate(text):
                if letter not in found and ord(letter) not in known and is_seen(letter):
                    found[letter] = text[max(index - 20, 0):index + 21]
    return [{"letter": letter, "near": " ".join(near.split())} for letter, near in sorted(found.items())]


# What is drawn or only named is read by nobody as a text of the report.
NO_TEXT = ("svg", "alt", "to", "id", "file", "layout", "t", "component", "align", "role", "kind")


def texts(node, key=None):
    """Every text of a report, that of one line of neighbouring pieces as one."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for name, value in node.items():
            if name not in NO_TEXT:
                yield from texts(value, name)
    elif isinstance(node, list):
        yield "".join(piece if isinstance(piece, str) else "\n" for piece in node)
        for piece in node:
            if not isinstance(piece, str):
                yield from texts(piece)


def is_seen(letter):
    return unicodedata.category(letter) not in ("Cc", "Cf", "Zl", "Zp")


@functools.lru_cache(maxsize=8)
def coverage(path):
    """The code points of a face, from its table `cmap` of format 4, or 12 where it has one (OpenType, “cmap”)."""
    font = pathlib.Path(path).read_bytes()
    tables = struct.unpack_from(">H", font, 4)[0]
    start = next(
        struct.unpack_from(">I", font, 12 + 16 * index + 8)[0] for index in range(tables)
        if font[12 + 16 * index:16 + 16 * index] == b"cmap")
    count = struct.unpack_from(">H", font, start + 2)[0]
    found = set()
    for index in range(count):
        platform, _, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * index)
        kind = struct.unpack_from(">H", font, start + offset)[0]
        if platform in (0, 3) and kind in (4, 12):
            found.update(*(segments_4 if kind == 4 else segments_12)(font, start + offset))
    return frozenset(found)


def segments_4(font, start):
    count = struct.unpack_from(">H", font, start + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", font, start + 14)
    starts = struct.unpack_from(f">{count}H", font, start + 16 + 2 * count)
    return [range(first, last + 1) for first, last in zip(starts, ends) if first != 0xFFFF]


def segments_12(font, start):
    count = struct.unpack_from(">I", font, start + 12)[0]
    groups = (struct.unpack_from(">II", font, start + 16 + 12 * index) for index in range(count))
    return [range(first, last + 1) for first, last in groups]
