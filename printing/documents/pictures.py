"""Pictures inside documents: what is written beside the picture goes, the picture stays to the byte."""

KEPT_PNG = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs"}
# Application segments of a JPEG that say how its colours are meant.
KEPT_JPEG = {0xE0, 0xE2, 0xEE}


def cleaned(content):
    if content.startswith(b"\xff\xd8"):
        return jpeg(content)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return png(content)
    return content


def jpeg(content):
    kept, position = [content[:2]], 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        if marker == 0xDA:
            return b"".join(kept) + content[position:]
        end = position + 2 + int.from_bytes(content[position + 2:position + 4], "big")
        is_dropped = marker == 0xFE or 0xE0 <= marker <= 0xEF and marker not in KEPT_JPEG
        if not is_dropped:
            kept.append(content[position:end])
        position = end
    # No picture that we understand: the word processor may.
    return content


def png(content):
    kept, position = [content[:8]], 8
    while position + 12 <= len(content):
        end = position + 12 + int.from_bytes(content[position:position + 4], "big")
        kind = content[position + 4:position + 8]
        if kind in KEPT_PNG:
            kept.append(content[position:end])
        position = end
        if kind == b"IEND":
            return b"".join(kept)
    return content
