"""Reads printed reports back: every letter with its place, face and size, every rule. Lengths in millimetres from the sheet's
upper left corner, sizes in points."""

import collections.abc
import functools
import json
import pathlib
import unicodedata

import pdfplumber

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / ".build/print-samples"
MM = 72 / 25.4


def sample(name):
    path = SAMPLES / name
    assert path.exists(), f"{path} is missing: run `swift test --filter PrintSamples`"
    return path


def layout(name):
    return json.loads(sample(f"{name}.json").read_text(encoding="utf-8"))


class Run:
    """A stretch of letters on one page."""

    def __init__(self, letters):
        self.letters = letters
        self.text = "".join(letter["text"] for letter in letters)
        seen = [letter for letter in letters if letter["text"].strip("\xa0 ")]
        self.left, self.right = min(c["x0"] for c in seen) / MM, max(c["x1"] for c in seen) / MM
        self.top, self.bottom = min(c["top"] for c in seen) / MM, max(c["bottom"] for c in seen) / MM
        self.sizes = {round(letter["size"], 2) for letter in seen}
        self.fonts = {letter["fontname"].partition("+")[2] for letter in seen}

    @property
    def width(self):
        return self.right - self.left

    @property
    def middle(self):
        return (self.left + self.right) / 2

    @property
    def is_bold(self):
        return all("Bold" in font for font in self.fonts)

    @property
    def is_italic(self):
        return all("Italic" in font for font in self.fonts)


def placed(letter, height):
    """A letter with the box that Liberation Serif's ascent and descent give it, as word processors draw it."""
    baseline = height - letter["matrix"][5]
    return {**letter, "top": baseline - 0.891 * letter["size"], "bottom": baseline + 0.216 * letter["size"]}


class Sheet:
    """One printed page."""

    def __init__(self, page):
        self.width, self.height = float(page.width) / MM, float(page.height) / MM
        self.letters = [placed(letter, float(page.height)) for letter in page.chars]
        self.text = "".join(letter["text"] for letter in page.chars)
        self.rules = [
            (box["x0"] / MM, box["x1"] / MM, (float(page.height) - box["y1"]) / MM)
            for box in page.rects + page.lines if box["height"] <= 1.01 and box["width"] > 10]
        lines = {}
        for letter in self.letters:
            lines.setdefault(round(letter["bottom"] * 2), []).append(letter)
        self.lines = [Run(letters) for _, letters in sorted(lines.items()) if "".join(c["text"] for c in letters).strip()]

    def run(self, text):
        """The first place of a text; within one line."""
        start = self.text.find(text)
        assert start >= 0, f"{text!r} is not on the page: {self.text[:300]!r}"
        return Run(self.letters[start:start + len(text)])

    def rule_below(self, run):
        """The first rule within four millimetres below a text."""
        found = [rule for rule in self.rules
                 if -0.5 < rule[2] - run.bottom < 4 and rule[0] < run.middle < rule[1]]
        assert found, f"no rule below {run.text!r}"
        return min(found, key=lambda rule: rule[2])

    def number(self):
        """What stands in the middle of the upper margin, if anything does."""
        inside = [line for line in self.lines if line.top < 15.5 and abs(line.middle - self.width / 2) < 30]
        texts = ["".join(c["text"] for c in line.letters if not c["text"].isalpha()).strip() for line in inside]
        return next((text for text in texts if text.isdigit()), None)


class Sheets(collections.abc.Sequence):
    """The sheets of one file, each read when it is first asked for: most tests look at few of many."""

    def __init__(self, path):
        self.pages = pdfplumber.open(path).pages
        self.read = {}

    def __len__(self):
        return len(self.pages)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = range(len(self))[index]
        if number not in self.read:
            self.read[number] = Sheet(self.pages[number])
        return self.read[number]


@functools.cache
def sheets(name):
    return Sheets(sample(name))


def text(name):
    return unicodedata.normalize("NFC", "".join(sheet.text for sheet in sheets(name)))
