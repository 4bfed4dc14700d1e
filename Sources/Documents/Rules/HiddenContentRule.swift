import Content
import Diagnostics

extension Rule {
  package static let hiddenContent = Rule(
    id: "documents/hidden-content",
    title: Wording(
      vi: "Tài liệu được đăng không còn nhận xét, dấu sửa đổi, phần ẩn, dữ liệu nhúng, macro",
      en: "A document that goes out has no comments, tracked changes, hidden parts, embedded data or macros"),
    reason: Wording(
      vi: """
        Người đọc tải tài liệu về sẽ mở được mọi thứ còn nằm bên trong: nhận xét của người góp ý, câu đã xóa, trang tính ẩn, \
        bảng tính gốc của biểu đồ. Tên người soạn, đơn vị, người sửa cuối được chương trình tự xóa.
        """,
      en: """
        Who downloads a document can open all that is still in it: what reviewers wrote, sentences that were struck out, hidden \
        sheets, the workbook behind a chart. The names of author, company and last editor are removed by the program.
        """),
    breaks: [
      Example(
        [home("ke-hoach.pdf"), .init("content/ke-hoach.pdf", .bytes(pdf(annotation: "/Text")))],
        fileAtFault: "content/ke-hoach.pdf")
    ],
    keeps: [
      Example([home("ke-hoach.pdf"), .init("content/ke-hoach.pdf", .bytes(pdf(annotation: "/Link")))])
    ])

  static func home(_ file: String) -> Example.File {
    .init("content/index.md", "---\ntitle: Trang chủ\n---\n\n[Kế hoạch](\(file))\n")
  }

  /// A page with one annotation of a kind, without a table of objects, which readers make anew.
  static func pdf(annotation: String) -> [UInt8] {
    Array(
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[<</Type/Annot/Subtype\(annotation)/Rect[0 0 9 9]>>]>> endobj
      trailer <</Root 1 0 R>>
      %%EOF

      """.utf8)
  }

  /// What was found in a document, all of it at once.
  package func finding(_ found: [HiddenContent], source: String, isPDF: Bool) -> Diagnostic {
    let shown = found.map(\.wording)
    return finding(
      at: Location(file: source),
      Wording(
        vi: "Tài liệu này còn nội dung ẩn nên không được đăng",
        en: "This document still holds hidden content, so it does not go out"),
      required: Wording(
        vi: "Bản sạch: không nhận xét, dấu sửa đổi, phần ẩn, dữ liệu nhúng, macro",
        en: "A clean copy: no comments, tracked changes, hidden parts, embedded data or macros"),
      found: Wording(vi: shown.map(\.vi).joined(separator: "; "), en: shown.map(\.en).joined(separator: "; ")),
      help: isPDF
        ? Wording(
          vi:
            "Mở tài liệu gốc, xóa các phần trên rồi xuất lại PDF; nếu chỉ có tệp PDF thì in lại ra PDF bằng máy in ảo "
            + "(Print to PDF)",
          en: "Open the original, remove these parts and export the PDF anew; with the PDF alone, print it to PDF again"
        )
        : Wording(
          vi:
            "Trong Word, Excel hoặc PowerPoint: chấp nhận hoặc bỏ mọi sửa đổi, rồi chọn Tệp > Thông tin > Kiểm tra sự cố > "
            + "Kiểm tra tài liệu (File > Info > Inspect Document), xóa các mục trên và lưu lại",
          en:
            "In Word, Excel or PowerPoint: accept or reject all changes, then choose File > Info > Check for Issues > Inspect "
            + "Document, remove these, and save"))
  }
}

extension HiddenContent {
  /// `2 nhận xét (word/comments.xml)`.
  fileprivate var wording: Wording {
    let (name, place) = (what.wording, place)
    return Wording(vi: "\(count) \(name.vi)\(place.vi)", en: "\(count) × \(name.en)\(place.en)")
  }

  /// The first place, a page where it is a number; nothing where nothing is named.
  private var place: Wording {
    if `where`.isEmpty { return Wording(verbatim: "") }
    if let page = Int(`where`) { return Wording(vi: " (trang \(page))", en: " (page \(page))") }
    return Wording(verbatim: " (\(`where`.prefix(80)))")
  }
}

extension HiddenContent.Kind {
  fileprivate var wording: Wording {
    switch self {
    case .comments: Wording(vi: "nhận xét, ghi chú trên trang", en: "comment")
    case .changes: Wording(vi: "dấu sửa đổi hoặc bản cũ (Track Changes)", en: "tracked change or older version")
    case .notes: Wording(vi: "trang có ghi chú cho người trình bày", en: "page of speaker notes")
    case .embedded: Wording(vi: "tệp nhúng (bảng tính, đối tượng, phim)", en: "embedded file (workbook, object, film)")
    case .external:
      Wording(vi: "nội dung lấy từ tệp hoặc địa chỉ khác", en: "content fetched from another file or address")
    case .local: Wording(vi: "liên kết tới thư mục trong máy của người soạn", en: "link into the author's own computer")
    case .macros: Wording(vi: "macro", en: "macro")
    case .controls: Wording(vi: "điều khiển ActiveX", en: "ActiveX control")
    case .pivot:
      Wording(vi: "bảng tổng hợp (PivotTable) mang theo dữ liệu gốc", en: "pivot table with the data behind it")
    case .attachments: Wording(vi: "tệp đính kèm trong PDF", en: "file attached to the PDF")
    case .scripts: Wording(vi: "mã lệnh trong PDF", en: "script in the PDF")
    case .form: Wording(vi: "ô biểu mẫu đã điền", en: "form field that is filled in")
    case .signature:
      Wording(
        vi: "chữ ký số (chứng thư ghi họ tên và số định danh của người ký)",
        en: "digital signature (its certificate names the signer and an identity number)")
    case .hiddenText: Wording(vi: "đoạn chữ ẩn", en: "hidden text")
    case .hiddenObjects: Wording(vi: "hình, ảnh ẩn", en: "hidden picture or shape")
    case .hiddenSheets: Wording(vi: "trang tính ẩn", en: "hidden sheet")
    case .hiddenRows: Wording(vi: "dòng ẩn có dữ liệu", en: "hidden row with data")
    case .hiddenColumns: Wording(vi: "ô có dữ liệu trong cột ẩn", en: "cell with data in a hidden column")
    case .hiddenSlides: Wording(vi: "trang chiếu ẩn", en: "hidden slide")
    case .hiddenLayers: Wording(vi: "lớp ẩn", en: "hidden layer")
    case .unknown: Wording(vi: "thành phần không rõ loại", en: "part of a kind that nobody knows")
    }
  }
}
