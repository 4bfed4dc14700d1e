"""Lengths of the layout in the units of the word processor's format."""

MM_PER_POINT = 25.4 / 72


def twips(millimetres):
    """Twentieths of a point."""
    return round(millimetres / 25.4 * 1440)


def points(number):
    """Points in twentieths of a point."""
    return round(number * 20)


def half_points(number):
    """Points as sizes of letters are given."""
    return round(number * 2)


def emu(millimetres):
    """English Metric Units, in which pictures are measured."""
    return round(millimetres * 36_000)


def text_width(layout, is_wide):
    """Width of the text on a page, in millimetres."""
    page = layout["page"]
    margins = page["landscape" if is_wide else "upright"]
    return page["height" if is_wide else "width"]["mm"] - margins["left"]["mm"] - margins["right"]["mm"]


def text_height(layout, is_wide):
    """Height of the text on a page, in millimetres."""
    page = layout["page"]
    margins = page["landscape" if is_wide else "upright"]
    return page["width" if is_wide else "height"]["mm"] - margins["top"]["mm"] - margins["bottom"]["mm"]
