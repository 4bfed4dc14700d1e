import Diagnostics

extension Rule {
  static let missingAsset = Rule(
    id: "templates/missing-asset",
    title: Wording(
      vi: "Tệp mà một tệp CSS gọi tới phải có trong templates/assets/",
      en: "A file that a style sheet names is one of templates/assets/"),
    reason: Wording(
      vi: "Thiếu tệp thì phông chữ, hình nền không hiện ra, và trình duyệt không báo cho ai biết.",
      en: "Without the file a font or a picture is silently missing from every page."),
    breaks: [
      Example("templates/assets/rieng.css", "body { background: url(↓nen.png) }\n"),
      Example("templates/assets/rieng.css", "@import \"↓chu.css\";\n"),
    ],
    keeps: [
      Example([
        .init(
          "templates/assets/rieng.css",
          "@import \"chu.css\"; a { background: url(#x), url(data:,) } /* url(nen.png) */\n"),
        .init("templates/assets/chu.css", "body { margin: 0 }\n"),
      ])
    ])

  func finding(at location: Location, reference: String, nearest: String?) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Không có tệp “\(reference)” trong templates/assets/", en: "There is no “\(reference)” in templates/assets/"
      ),
      required: Wording(
        vi: "Đường dẫn tính từ tệp CSS tới một tệp trong templates/assets/",
        en: "The path from the style sheet to a file of templates/assets/"),
      help: nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? Wording(vi: "Chép tệp vào đó, hoặc sửa đường dẫn", en: "Put the file there, or correct the path"))
  }
}
