"""What `kyyeu explain` says, taken apart: the declarations as the program itself tells them."""

import concurrent.futures
import os
import re
import subprocess


class Explained:
    """The program, asked in Vietnamese. It is a fault of this script where an answer has another shape than is read here."""

    def __init__(self, program, repository):
        self.command = [str(program), "explain"]
        self.options = ["--share", str(repository), "--root", str(repository), "--lang", "vi"]

    def __call__(self, *subject):
        result = subprocess.run(
            [*self.command, *subject, *self.options], capture_output=True, text=True,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})
        if result.returncode != 0:
            raise SystemExit(f"kyyeu explain {' '.join(subject)}: {result.stderr}")
        return result.stdout

    def names(self, subject):
        """The names that a subject has; the program lists them where none is given."""
        result = subprocess.run([*self.command, subject, *self.options], capture_output=True, text=True)
        listed = re.sub(r"\s+", " ", result.stderr + result.stdout).partition("Chọn một trong: ")[2]
        found = re.findall(r"[\w-]+", listed)
        if not found:
            raise SystemExit(f"kyyeu explain {subject} lists no names: {result.stderr}")
        return found

    def each(self, subjects):
        """The answers for many subjects, in their order."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(lambda subject: self(*subject), subjects))

    def rules(self):
        """Every rule, in the order of the program's list."""
        text = self("rules")
        begins = [found.start() for found in Rule.HEAD.finditer(text)]
        if len(begins) != len(self().splitlines()):
            raise SystemExit("kyyeu explain rules: a rule begins otherwise than is read here")
        return [Rule(text[begin:end]) for begin, end in zip(begins, [*begins[1:], len(text)])]


class Rule:
    """One rule: its id, severity, title and reason, and the first example of either sort, as lines."""

    HEAD = re.compile(
        r"^(?P<severity>\S[^:\n]*): (?P<title>.+)  \[(?P<id>[a-z]+/[a-z0-9-]+)\]\n  Lý do: (?P<reason>.+)\n", re.M)

    def __init__(self, text):
        head = self.HEAD.match(text)
        self.severity, self.title, self.id, self.reason = head.group("severity", "title", "id", "reason")
        self.wrong, self.right = (self._first(text, title) for title in ("Trường hợp sai", "Trường hợp đúng"))

    @staticmethod
    def _first(text, title):
        found = re.search(rf"^{title}:\n((?:  .*\n|\n(?=  ))+)", text, re.M)
        return [line[2:].rstrip() for line in found[1].splitlines()] if found else []

    @property
    def group(self):
        return self.id.split("/")[0]

    @property
    def anchor(self):
        """The id of its heading on the page of its group."""
        return self.id.replace("/", "-")
