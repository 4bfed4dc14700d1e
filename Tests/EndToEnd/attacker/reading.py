"""Reads a published page as anybody can: its tables cell by cell, its charts, and its sentences."""

import html.parser
from typing import NamedTuple


class Cell(NamedTuple):
    """A number of a table: in which, in what row, under what head."""

    caption: str
    row: str
    column: str
    text: str
    is_chart: bool


class Drawing(NamedTuple):
    """A chart as it is drawn: its title, its description, the words in it, and how many bars it has."""

    title: str
    description: str
    words: tuple
    bars: int


class Sentence(NamedTuple):
    """What a text says of an expression of ours: `<code>members.total</code> = 62`."""

    expression: str
    text: str


class Page(html.parser.HTMLParser):
    """Everything that a page says in numbers."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.cells, self.drawings, self.sentences = [], [], []
        self._stack, self._text = [], None
        self._table = self._drawing = self._sentence = None
        self._in_chart = self._in_pattern = False
        self.feed(text)
        self.close()

    # Elements

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        match tag:
            case "table":
                self._table = {"caption": "", "head": [], "rows": []}
            case "details":
                self._in_chart = "chart-data" in attributes.get("class", "")
            case "tr" if self._table is not None:
                self._table["rows"].append([])
            case "td" | "th" if self._table is not None:
                self._text = []
                self._span = (int(attributes.get("colspan", 1)), int(attributes.get("rowspan", 1)))
            case "span" if attributes.get("class") == "data-title":
                self._text = []
            case "svg":
                self._drawing = {"title": "", "desc": "", "words": [], "bars": 0}
            case "title" | "desc" | "text" if self._drawing is not None:
                self._text = []
            case "pattern":
                self._in_pattern = True
            case "rect" if self._drawing is not None and not self._in_pattern:
                self._drawing["bars"] += float(attributes.get("width", "0").rstrip("%") or 0) > 0
            case "code":
                self._text = []
            case "li":
                self._sentence = None

    def handle_endtag(self, tag):
        text = " ".join("".join(self._text).split()) if self._text is not None else ""
        match tag:
            case "td" | "th" if self._table is not None:
                self._table["rows"][-1].append((text, *self._span, tag))
                self._text = None
            case "span" if self._text is not None and self._table is not None and not self._table["rows"]:
                self._table["caption"], self._text = text, None
            case "span" if self._text is not None and self._sentence is None:
                self._text = None
            case "thead" if self._table is not None:
                self._table["head"], self._table["rows"] = self._table["rows"], []
            case "table":
                self.cells += cells(self._table, self._in_chart)
                self._table = None
            case "details":
                self._in_chart = False
            case "title" | "desc" if self._drawing is not None:
                self._drawing[tag], self._text = text, None
            case "text" if self._drawing is not None:
                self._drawing["words"].append(text)
                self._text = None
            case "pattern":
                self._in_pattern = False
            case "svg":
                drawing, self._drawing = self._drawing, None
                self.drawings.append(Drawing(drawing["title"], drawing["desc"], tuple(drawing["words"]), drawing["bars"]))
            case "code":
                self._sentence, self._text = text, []
            case "li" if self._sentence is not None:
                said = text.removeprefix("=").strip()
                self.sentences.append(Sentence(self._sentence, said))
                self._sentence = self._text = None

    def handle_data(self, data):
        if self._text is not None:
            self._text.append(data)


def cells(table, is_chart):
    """The cells of a table, each with the whole of its head."""
    columns = heads(table["head"])
    for row in table["rows"]:
        name = next((text for text, _, _, tag in row if tag == "th"), "")
        for column, (text, _, _, tag) in zip(columns, row, strict=True):
            if tag == "td" and column != "TT":
                yield Cell(table["caption"], name, column, text, is_chart)


def heads(rows):
    """The heads of the columns; one that stands over several is put before each of them."""
    grid = {}
    for line, row in enumerate(rows):
        column = 0
        for text, across, down, _ in row:
            while (line, column) in grid:
                column += 1
            for y in range(down):
                for x in range(across):
                    grid[line + y, column + x] = text if y == 0 else ""
            column += across
    width = max(column for _, column in grid) + 1
    return [" / ".join(filter(None, (grid[line, column] for line in range(len(rows))))) for column in range(width)]
