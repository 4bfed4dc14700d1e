"""What cleaning a document can come to."""

import dataclasses


class Unusable(Exception):
    """The file as a whole cannot be cleaned: `damaged`, `locked`, `too-large`, `macros` or `other-kind`."""

    def __init__(self, what):
        super().__init__(what)
        self.what = what


@dataclasses.dataclass
class Outcome:
    """A cleaned document with the lines that a reader meets in it; empty where something was found."""

    content: bytes = b""
    text: list = dataclasses.field(default_factory=list)
    found: list = dataclasses.field(default_factory=list)


class Findings:
    """What only a person can take out of a document: of each kind how many, and where the first stands."""

    def __init__(self):
        self.counts = {}

    def add(self, what, where, count=1):
        if count:
            first, known = self.counts.get(what, (where, 0))
            self.counts[what] = (first, known + count)

    @property
    def list(self):
        return [{"what": what, "where": where, "count": count} for what, (where, count) in sorted(self.counts.items())]
