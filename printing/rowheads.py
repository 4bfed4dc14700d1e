"""Which cells name their rows. The compiler tags the heads of columns alone; a reader who hears a table needs both."""

import pikepdf


def tag(document, data):
    """Makes each cell that the data calls the head of its row one in the tags, table by table in the order of the text."""
    tables = list(printed_tables(data))
    for found in elements(document.Root.StructTreeRoot.K, "/Table"):
        rows = [row for body in elements(found.K, "/TBody") for row in elements(body.K, "/TR")]
        # A look of the site's own may leave a table out.
        while tables and len(tables[0]["rows"]) != len(rows):
            tables.pop(0)
        if not tables:
            return
        for row, told in zip(rows, tables.pop(0)["rows"]):
            for cell, said in zip(children(row.K), told["cells"]):
                if said.get("head") and cell.S == "/TD":
                    make_head(cell)


def make_head(cell):
    cell.S = pikepdf.Name.TH
    scope = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)
    known = cell.get("/A", pikepdf.Array())
    cell.A = pikepdf.Array([scope, *(known if isinstance(known, pikepdf.Array) else [known])])


def printed_tables(node):
    """The tables of a report in the order of its text; the numbers of a chart are not printed."""
    if isinstance(node, list):
        for part in node:
            yield from printed_tables(part)
    elif isinstance(node, dict) and node.get("t") == "table":
        yield node
    elif isinstance(node, dict) and node.get("t") != "chart":
        for name in ("opening", "chapters", "annexes", "blocks", "items"):
            yield from printed_tables(node.get(name, ()))


def elements(node, kind):
    """The elements of a kind below a node, without those inside of one."""
    for child in children(node):
        if child.get("/S") == kind:
            yield child
        elif "/K" in child:
            yield from elements(child.K, kind)


def children(node):
    if isinstance(node, pikepdf.Array):
        return [child for child in node if isinstance(child, pikepdf.Dictionary)]
    return [node] if isinstance(node, pikepdf.Dictionary) else []
