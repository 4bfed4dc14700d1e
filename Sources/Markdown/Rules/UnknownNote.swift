import Diagnostics

extension Rule {
  static let unknownNote = Rule(
    id: "markdown/unknown-note",
    title: Wording(
      vi: "Khung ghi chú dùng một nhãn có sẵn", en: "A note has one of the known labels"),
    reason: Wording(
      vi: "Nhãn viết sai thì khung ghi chú hiện ra như một đoạn trích, với chữ [!…] thừa ở đầu.",
      en: "With a wrong label the note would show as a quotation that begins with a stray [!…]."),
    breaks: [
      Example("content/a.md", "---\ntitle: A\n---\n\n> ↓[!LƯU TÂM]\n> Nộp trước ngày 05.\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\n- a\n\n  > ↓[!NOTES]\n  > b\n"),
    ],
    keeps: [
      Example(
        "content/a.md",
        "---\ntitle: A\n---\n\n> [!LƯU Ý]\n> Nộp trước ngày 05.\n\n> [!canh bao] Đường trơn.\n\n> \\[!GÌ ĐÓ] trích.\n")
    ])

  /// A quotation that begins like a note, with a label that there is not.
  func finding(at location: Location, noteLabel label: String) -> Diagnostic {
    let labels = NoteKind.allCases.flatMap(\.labels)
    let nearest = NearestName.of(label, among: labels)
    return finding(
      at: location,
      Wording(vi: "Không có loại ghi chú “\(label)”", en: "There is no note “\(label)”"),
      required: Wording(
        vi: "Một trong các nhãn: \(labels.joined(separator: ", "))", en: "One of \(labels.joined(separator: ", "))"),
      help: nearest.map { Wording(vi: "Đổi thành [!\($0)]", en: "Change it to [!\($0)]") }
        ?? Wording(
          vi: "Dùng một nhãn trong danh sách, hoặc viết \\[! nếu đây là đoạn trích",
          en: "Use a label of the list, or write \\[! if this is a quotation"))
  }
}
