"""Finds letters that a face lacks: another font would be put in their place, or a box, without a word."""

import functools
import io
import unicodedata

from fontTools.ttLib import TTFont
from weasyprint import HTML

import files

FACES = [f"kyyeu:font/{name}" for name in ("regular", "bold", "italic", "bold-italic")]


def missing(job):
    """Letters of the text that one of the four faces lacks, each with the text around its first place."""
    known = frozenset.intersection(*(coverage(files.read(job, face)) for face in FACES))
    found = {}
    for text in texts(job["html"]):
        for index, letter in enumerate(text):
            if letter not in found and ord(letter) not in known and is_seen(letter):
                found[letter] = text[max(index - 20, 0):index + 21]
    return [{"letter": letter, "near": " ".join(near.split())} for letter, near in sorted(found.items())]


def texts(html):
    root = HTML(string=html, base_url="kyyeu:").etree_element
    for element in root.iter():
        if isinstance(element.tag, str):
            yield element.text or ""
        yield element.tail or ""


def is_seen(letter):
    return unicodedata.category(letter) not in ("Cc", "Cf", "Zl", "Zp")


@functools.lru_cache(maxsize=8)
def coverage(font):
    return frozenset(TTFont(io.BytesIO(font), lazy=True).getBestCmap())
