"""What pandoc leaves to be settled in the file it made: rows that keep together, dashes before the lines of a list, the
report's own date. The archive is written anew without a clock."""

import datetime
import io
import re
import zipfile

from ooxml import twips


def finished(data, job):
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(result, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, changed(name, source.read(name), job))
    return result.getvalue()


def changed(name, data, job):
    match name:
        case "word/document.xml":
            return whole_rows(data.decode()).encode()
        case "word/numbering.xml":
            return dashes(data.decode(), job["layout"]["body"]["first_line"]["mm"]).encode()
        case "docProps/core.xml":
            return dated(data.decode(), job["epoch"]).encode()
        case _:
            return data


def whole_rows(text):
    text = text.replace("<w:trPr>", "<w:trPr><w:cantSplit/>")
    return re.sub(r"<w:tr>(?!<w:trPr>)", "<w:tr><w:trPr><w:cantSplit/></w:trPr>", text)


def dashes(text, first_line):
    """Lines of a list begin as paragraphs do, with a dash or a number and a space."""
    place = f'<w:ind w:left="0" w:firstLine="{twips(first_line)}"/>'
    text = re.sub(r'<w:ind w:left="720" w:hanging="\d+" ?/>', place, text)
    text = re.sub(r'(<w:numFmt w:val="bullet" ?/>)<w:lvlText w:val="[^" ]" ?/>', r'\1<w:lvlText w:val="-"/>', text)
    # A dash is a letter of the text's own face, not of one of symbols.
    text = re.sub(r"<w:rFonts [^>]*/>", "", text)
    return re.sub(r"(<w:lvlText )", r'<w:suff w:val="space"/>\1', text)


def dated(text, epoch):
    day = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return re.sub(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rf"\g<1>{day}", text)
