"""How long a text is on paper."""

import functools
import io

from fontTools.ttLib import TTFont

import files


def width(text, style, job):
    """In millimetres, without kerning."""
    name = {(False, False): "regular", (True, False): "bold", (False, True): "italic", (True, True): "bold-italic"}[
        style["bold"], style["italic"]]
    units, letters, advances = face(files.read(job, f"kyyeu:font/{name}"))
    total = sum(advances[letters[ord(letter)]][0] for letter in text if ord(letter) in letters)
    return total / units * style["size"]["pt"] * 25.4 / 72


@functools.lru_cache(maxsize=4)
def face(font):
    opened = TTFont(io.BytesIO(font))
    return opened["head"].unitsPerEm, opened.getBestCmap(), opened["hmtx"].metrics
