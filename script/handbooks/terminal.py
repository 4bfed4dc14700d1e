"""What the program prints into a terminal, as a page that looks like one."""

import fcntl
import html
import os
import re
import struct
import subprocess
import termios

COLUMNS = 70
LOOK = """<!DOCTYPE html><meta charset="utf-8"><style>
body { margin: 0; background: #fff }
pre { display: inline-block; box-sizing: border-box; width: 640px; margin: 0; padding: 14px 18px; background: #fafafa; color: #1f2328;
  border: 1px solid #c9ced4; border-radius: 6px; font: 14px/1.5 "Liberation Mono", monospace; white-space: pre-wrap }
.whole { white-space: nowrap } .prompt { color: #57606a } .typed { font-weight: bold }
.c1 { font-weight: bold } .c2 { color: #57606a } .c31 { color: #b3151b } .c33 { color: #7a4f00 } .c34 { color: #0a4ea3 } .c36 { color: #0b5f6b }
</style><pre>%s</pre>"""


def printed(command, folder):
    """What a command prints, with its colours, whatever its exit code is."""
    leader, follower = os.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm"}
    process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=follower, stderr=follower)
    os.close(follower)
    said = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            # What Linux says at the end of a terminal that nobody writes to any more.
            break
        if not part:
            break
        said += part
    os.close(leader)
    process.wait()
    text = said.decode().replace("\r\n", "\n")
    # A line that was drawn over is as it was drawn last.
    text = "\n".join(line.split("\r")[-1] for line in text.split("\n"))
    text = re.sub(r"\x1b\[[0-9;]*[A-LN-Za-ln-z]", "", text)
    # The one thing that is another at each run.
    return re.sub(r"\d+,\d+ giây", "0,40 giây", text)


def page(lines):
    """A page of commands, each with what was printed: `[("kyyeu check", "…")]`."""
    shown = []
    for typed, said in lines:
        shown.append(f'<span class="prompt">$</span> <span class="typed">{html.escape(typed)}</span>\n{coloured(said).rstrip()}\n')
    return LOOK % "".join(shown)


def coloured(text):
    """The text as HTML: a sequence of ECMA-48 opens a span, `0` closes it."""
    out, is_open = [], False
    for piece in re.split(r"(\x1b\[[0-9;]*m)", text):
        sequence = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if sequence is None:
            # A browser breaks a line after a hyphen, a terminal does not.
            out.append(re.sub(r"\S*-\S*", r'<span class="whole">\g<0></span>', html.escape(piece)))
            continue
        if is_open:
            out.append("</span>")
        codes = [code for code in sequence[1].split(";") if code not in ("", "0")]
        is_open = bool(codes)
        if is_open:
            out.append('<span class="%s">' % " ".join(f"c{code}" for code in codes))
    return "".join(out) + ("</span>" if is_open else "")
