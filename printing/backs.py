"""Backs of sheets that lie on their side. Such pages are bound at their upper edge and turned over at the lower one, which the
compiler cannot mirror: the page's box is moved instead, and everything on the page, what is linked among it, moves with it."""


MM = 72 / 25.4


def move(document, page):
    shift = (page["landscape"]["top"]["mm"] - page["landscape_back"]["top"]["mm"]) * MM
    for number, sheet in enumerate(document.pages, start=1):
        left, bottom, right, top = map(float, sheet.mediabox)
        if number % 2 == 0 and right - left > top - bottom:
            sheet.mediabox = [left, bottom - shift, right, top - shift]
