"""The surroundings of a print: no fonts but those a job names, no folder but its own, nothing of the user's locale."""

import ctypes.util
import os
import pathlib
import tempfile
import time
import warnings

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{folder}/fontconfig</cachedir></fontconfig>
"""


def enter(folder):
    fonts = pathlib.Path(folder, "fonts.conf")
    fonts.write_text(FONTS.format(folder=folder), encoding="utf-8")
    os.environ.update(FONTCONFIG_FILE=str(fonts), TMPDIR=folder, TZ="UTC", LC_ALL="C.UTF-8")
    time.tzset()
    tempfile.tempdir = folder
    # A library that is not where the linker looks is not sought with a compiler.
    ctypes.util.find_library = lambda name: None
    # That no other font is at hand is what is wanted.
    warnings.filterwarnings("ignore", message="No fonts configured")
