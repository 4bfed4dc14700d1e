"""A page for each group of rules: what each asks, why, and an example that breaks and one that keeps it."""

from marks import block, code, page, plain

# In the order in which an editor meets them.
GROUPS = {
    "content": "Bài viết và phần khai báo",
    "markdown": "Cách trình bày bài viết",
    "links": "Liên kết và hình chèn trong bài",
    "pictures": "Ảnh",
    "attachments": "Tệp đính kèm",
    "documents": "Tài liệu Word, Excel, PDF được đăng",
    "figures": "Bảng số liệu",
    "privacy": "Thông tin không được công khai",
    "report": "Báo cáo",
    "printing": "Bản in",
    "names": "Tên tệp, tên thư mục",
    "output": "Địa chỉ trùng nhau",
    "publishing": "Thư mục kết quả",
    "kinds": "Loại bài riêng của trang thông tin",
    "layouts": "Thể thức riêng của trang thông tin",
    "templates": "Mẫu trang riêng của trang thông tin",
}

# A page that anybody reads keeps these rules itself, so that it cannot show what breaks them.
WITHOUT_EXAMPLES = {"privacy"}


def message_pages(explained):
    """The pages by their paths below the handbook."""
    by_group = {}
    for rule in explained.rules():
        by_group.setdefault(rule.group, []).append(rule)
    if by_group.keys() != GROUPS.keys():
        raise SystemExit(f"script/handbooks/messages.py: GROUPS and the rules differ: {by_group.keys() ^ GROUPS.keys()}")
    return {
        f"thong-bao/{group}.md": page(
            f"Thông báo: {title}", f"Các thông báo có mã bắt đầu bằng {group}/: yêu cầu, lý do, ví dụ.", weight,
            [part for rule in by_group[group] for part in of_rule(rule)])
        for weight, (group, title) in enumerate(GROUPS.items(), start=1)
    }


def of_rule(rule):
    yield f"## {plain(rule.title)} {{#{rule.anchor}}}"
    yield f"{rule.severity}, mã {code(rule.id)}."
    yield plain(rule.reason)
    if rule.group in WITHOUT_EXAMPLES:
        yield f"Ví dụ không in ở đây, vì trang công khai này cũng theo đúng quy tắc đó. Để xem ví dụ, gõ {code('kyyeu explain ' + rule.id)}."
        return
    for label, lines in (("Sai:", rule.wrong), ("Đúng:", rule.right)):
        if lines:
            yield label
            yield block(lines)
