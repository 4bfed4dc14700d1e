"""The forms of Markdown, each as it is typed and, below, as it looks: both are the same text."""

from marks import block

# The heading, a sentence, what is typed, and whether it is shown below as well: a heading would stand in the page's contents.
FORMS = (
    ("Đoạn văn", "Giữa hai đoạn để một dòng trống.", "Đoạn thứ nhất.\n\nĐoạn thứ hai.", True),
    ("Đề mục", "Hai dấu # cho mục, ba dấu cho tiểu mục; sau dấu có một dấu cách. Muốn liên kết tới một mục bằng tên riêng thì ghi tên đó"
     " trong `{#…}`.", "## Đề mục\n\n### Tiểu mục\n\n## Kết quả {#ket-qua}", False),
    ("Chữ đậm, chữ nghiêng, chữ gạch bỏ", "Dấu viết liền với chữ.", "**Chữ đậm**, *chữ nghiêng*, ~~chữ gạch bỏ~~", True),
    ("Xuống dòng trong một đoạn", "Dấu \\\\ ở cuối dòng, hoặc `<br>`; trong ô của bảng chỉ dùng `<br>`.",
     "Dòng thứ nhất<br>dòng thứ hai", True),
    ("Chữ thấp, chữ cao", "Ngoài `<br>`, chỉ có hai thẻ này của HTML dùng được.", "H<sub>2</sub>O, 120 m<sup>2</sup>", True),
    ("Danh sách", "Gạch đầu dòng, hoặc số và dấu chấm, rồi một dấu cách.", "- Việc thứ nhất\n- Việc thứ hai\n\n1. Bước một\n2. Bước hai", True),
    ("Danh sách công việc", "Chữ x cho việc đã thực hiện.", "- [x] Đã gửi giấy mời\n- [ ] Chuẩn bị hội trường", True),
    ("Bảng", "Dòng “Bảng:” ngay trên bảng là tên bảng. Dấu hai chấm bên phải: cột canh phải. Ô đầu in đậm: dòng tổng.",
     "Bảng: Số buổi tập huấn\n\n| Quý | Số buổi |\n| --- | ---: |\n| Quý I | 2 |\n| Quý II | 3 |\n| **Cộng** | 5 |", True),
    ("Ngày", "Ngày viết đầy đủ; bản tiếng Anh viết theo cách của tiếng Anh.", "Họp {{ ngày 05/9/2026 }}.", True),
    ("Khung lưu ý", "Nhãn khác: `[!MẸO]`, `[!QUAN TRỌNG]`, `[!CHÚ Ý]`, `[!CẢNH BÁO]`.",
     "> [!LƯU Ý]\n> Mang theo thẻ sinh viên.", True),
    ("Khung địa chỉ", "Mỗi dòng được giữ nguyên là một dòng.", "> [!ĐỊA CHỈ]\n> Văn phòng Khoa\n> Nhà A, tầng 2", True),
    ("Đường kẻ ngang", "Ba dấu gạch, trước và sau có dòng trống.", "---", False),
    ("Trích dẫn", "Dấu > ở đầu mỗi dòng.", "> Nguyên văn đoạn được trích.", True),
    ("Liên kết", "Tới bài khác thì ghi tên tệp của bài; tới trang ngoài thì ghi cả địa chỉ.",
     "Xem [Giờ đầu tiên](gio-dau-tien.md) hoặc <https://example.org/>.", True),
    ("Ảnh", "Lời mô tả trong ngoặc vuông đọc cho người không thấy ảnh; lời trong ngoặc kép là chú thích dưới ảnh. Ảnh chỉ để trang"
     " trí thì mô tả là một dấu gạch: `![-](anh.jpg)`.",
     '![Trang chủ của một trang thông tin thử](trang-chu.png "Trang chủ sau giờ đầu tiên")', True),
    ("Chú thích cuối bài", "Dấu trong bài và dòng chú thích có cùng một tên.",
     "Theo quy chế làm việc.[^1]\n\n[^1]: Quy chế ban hành đầu nhiệm kỳ.", True),
    ("Số liệu", "Gọi tên số liệu thay cho gõ số; [các tên có sẵn](tra-cuu/so-lieu.md). Muốn hiện nguyên dấu ngoặc thì đặt dấu \\\\ ở trước.",
     "Đảng bộ có {{ tổng số đảng viên }} đảng viên.\n\n{{ table branches }}\n\n\\{{ tên }}", False),
    ("Ghi chú cho người soạn", "Không hiện trên trang.", "<!-- Chờ chi bộ gửi số liệu. -->", False),
)


def forms_part():
    parts = []
    for title, told, typed, is_shown in FORMS:
        parts += [f"## {title}", told, "Gõ:", block(typed.splitlines())]
        if is_shown:
            parts += ["Hiện ra:", typed]
    return "\n\n".join(parts) + "\n"
