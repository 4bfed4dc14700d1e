"""Places that links, lists of contents and notes lead to."""

from .markup import element


class Bookmarks:
    """Names for the places of a report: a word processor takes neither hyphens nor more than 40 characters."""

    def __init__(self):
        self.names = {}
        self.placed = set()
        self.count = 0

    def name(self, id):
        """The name of a place; one that begins with a low line is not shown to the user."""
        return self.names.setdefault(id, f"_Ref{len(self.names) + 1:06}")

    def around(self, id, *content):
        """The content as a place that can be led to. An id that is taken already stays with its first place."""
        if id is None or id in self.placed:
            return list(content)
        self.placed.add(id)
        self.count += 1
        return [
            element("bookmarkStart", id=self.count, name=self.name(id)), *content, element("bookmarkEnd", id=self.count)]
