"""Zip files that nobody vouches for, and zip files that are the same whenever they are written."""

import io
import zipfile
import zlib

from faults import Unusable

# An office document of an office has some hundred parts; a workbook of a whole university some ten MB of them.
MOST_PARTS = 10_000
MOST_BYTES = 256 << 20
# The head of a file of the formats before 2007, and of one that is locked with a password.
COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def read(content):
    """The parts by name, in the order of the file."""
    if content.startswith(COMPOUND):
        raise Unusable("locked")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return parts(archive)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError) as error:
        raise Unusable("damaged") from error
    except RuntimeError as error:
        raise Unusable("locked") from error


def parts(archive):
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    names = [entry.filename for entry in entries]
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise Unusable("too-large")
    # A name twice shows one part to one reader and another to the next.
    if len({name.lower() for name in names}) < len(names) or any(name.startswith("/") or ".." in name.split("/") for name in names):
        raise Unusable("damaged")
    result, room = {}, MOST_BYTES
    for entry in entries:
        with archive.open(entry) as part:
            # What an entry says of its own size is no promise.
            result[entry.filename] = part.read(room + 1)
        room -= len(result[entry.filename])
        if room < 0:
            raise Unusable("too-large")
    return result


def written(contents, stored=()):
    """A zip of the parts in their order; those in `stored` are not compressed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return target.getvalue()
