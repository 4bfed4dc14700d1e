import Diagnostics

extension Rule {
  static let templateTooLarge = Rule(
    id: "templates/too-large",
    title: Wording(
      vi: """
        Mẫu lồng nhau không quá \(TemplateBudget.depth) cấp, và gộp mọi mẫu được gọi thì không quá \
        \(TemplateBudget.pieces) phần
        """,
      en: """
        Templates are nested at most \(TemplateBudget.depth) deep and come to at most \(TemplateBudget.pieces) pieces with \
        everything that they include
        """),
    reason: Wording(
      vi: "Vài mẫu gọi nhau nhiều lần thành hàng tỉ phần: máy không bao giờ tạo xong trang, hoặc hết bộ nhớ.",
      en: "A few templates that include each other many times make billions of pieces: no page is ever finished."),
    breaks: [
      Example("templates/page.mustache", nested(TemplateBudget.depth, mark: "↓") + "\n"),
      Example([
        .init("templates/page.mustache", "{{>partials/mot}}"),
        .init(
          "templates/partials/mot.mustache",
          String(repeating: "{{page.title}}", count: TemplateBudget.pieces - 1) + "↓{{page.title}}"),
      ]),
      Example(
        [
          .init(
            "templates/page.mustache",
            .bytes(Array(repeating: UInt8(ascii: "a"), count: TemplateBudget.fileSize + 1)))
        ],
        fileAtFault: "templates/page.mustache"),
    ],
    keeps: [
      Example("templates/page.mustache", nested(TemplateBudget.depth - 1, mark: "") + "\n"),
      Example([
        .init("templates/page.mustache", "{{>partials/mot}}"),
        .init(
          "templates/partials/mot.mustache",
          String(repeating: "{{page.title}}", count: TemplateBudget.pieces - 1)),
      ]),
    ])

  /// Sections in each other, `deep` of them and one more.
  private static func nested(_ deep: Int, mark: String) -> String {
    String(repeating: "{{#page.title}}", count: deep) + "\(mark){{#page.title}}x{{/page.title}}"
      + String(repeating: "{{/page.title}}", count: deep)
  }
}

extension Diagnostic {
  /// A file with more bytes than are read.
  package static func templateFileTooLarge(_ path: String, bytes: Int, limit: Int) -> Diagnostic {
    Rule.templateTooLarge.finding(
      at: Location(file: path),
      Wording(vi: "Tệp này quá lớn nên không được đọc", en: "This file is too large to be read"),
      required: Wording(
        vi: "Không quá \(ByteCount.wording(limit).vi)", en: "At most \(ByteCount.wording(limit).en)"),
      found: ByteCount.wording(bytes),
      help: Wording(
        vi: "Chuyển ảnh, mã màu, bảng dữ liệu ra tệp riêng trong templates/assets/, hoặc chia mẫu này thành nhiều mẫu",
        en: "Move pictures, styles and data into files of templates/assets/, or divide the template"))
  }

  /// A tag that opens one level more than there may be.
  static func templateTooDeep(_ name: String, at location: Location, chain: [String]) -> Diagnostic {
    Rule.templateTooLarge.finding(
      at: location,
      Wording(
        vi: "Thẻ “\(name)” nằm sâu quá \(TemplateBudget.depth) cấp\(way(chain))",
        en: "The tag “\(name)” lies more than \(TemplateBudget.depth) levels deep\(way(chain))"),
      help: Wording(
        vi: "Bớt các đoạn, khối và mẫu lồng nhau ở đây", en: "Nest fewer sections, blocks and templates here"))
  }

  /// A root template that comes to more than it may, found out at this tag, which lies at the end of this chain.
  static func templateTooManyPieces(_ root: String, at location: Location, chain: [String]) -> Diagnostic {
    Rule.templateTooLarge.finding(
      at: location,
      Wording(
        vi: "Mẫu “\(root)” cùng các mẫu mà nó gọi quá lớn\(way(chain))",
        en: "The template “\(root)” and those that it includes are too large\(way(chain))"),
      required: Wording(
        vi: "Không quá \(TemplateBudget.pieces) phần và \(TemplateBudget.text >> 20) MB chữ khi gộp lại",
        en: "At most \(TemplateBudget.pieces) pieces and \(TemplateBudget.text >> 20) MB of text altogether"),
      help: Wording(
        vi: "Bớt số lần gọi mẫu lặp lại trong chuỗi này; muốn lặp theo dữ liệu thì dùng {{#danh-sách}}…{{/danh-sách}}",
        en: "Include fewer templates along this chain; to repeat something for data, use {{#list}}…{{/list}}"))
  }

  /// The way that led to a tag, in brackets; nothing where the tag stands in the root itself.
  private static func way(_ chain: [String]) -> String {
    chain.count > 1 ? " (\(TemplateChain.text(chain)))" : ""
  }
}
