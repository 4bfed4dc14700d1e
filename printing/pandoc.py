"""A word processor's file, through pandoc: its HTML becomes a tree, what HTML has no word for is put into the tree, and the
tree becomes a file in the styles of the layout."""

import base64
import json
import os
import pathlib
import subprocess
import tempfile

import pypandoc

import files
import finish
import insertions
import reference

# Without the title, which the head of the first page holds already.
TEMPLATE = pathlib.Path(__file__).with_name("document.openxml")


def made(job):
    tree, complaint = pandoc(["--from=html", "--to=json"], with_pictures(job).encode())
    if complaint:
        return None, complaint
    tree = insertions.put(json.loads(tree), job)
    with tempfile.TemporaryDirectory() as folder:
        styles, result = pathlib.Path(folder, "reference.docx"), pathlib.Path(folder, "report.docx")
        styles.write_bytes(reference.made(job, default=pandoc(["--print-default-data-file=reference.docx"])[0]))
        _, complaint = pandoc(
            ["--from=json", "--to=docx", f"--template={TEMPLATE}", f"--reference-doc={styles}", f"--output={result}"],
            json.dumps(tree).encode())
        if complaint:
            return None, complaint
        return finish.finished(result.read_bytes(), job), []


def with_pictures(job):
    """The HTML with its pictures within it: pandoc is to open no file."""
    html = job["html"]
    for address in job["files"]:
        if address.startswith("kyyeu:picture/"):
            data = base64.b64encode(files.read(job, address)).decode()
            html = html.replace(f'"{address}"', f'"data:{files.media_type(job, address)};base64,{data}"')
    return html


def pandoc(arguments, given=b""):
    """What pandoc gave, and what it complained of."""
    environment = {name: os.environ[name] for name in ("SOURCE_DATE_EPOCH", "TZ", "LC_ALL", "TMPDIR")}
    result = subprocess.run(
        [pypandoc.get_pandoc_path(), "--sandbox", *arguments], input=given, capture_output=True, env=environment)
    said = result.stderr.decode(errors="replace").strip()
    if result.returncode != 0 and not said:
        said = f"pandoc ended with {result.returncode}"
    return result.stdout, [said] if said else []
