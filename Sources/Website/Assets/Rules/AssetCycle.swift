import Diagnostics

extension Rule {
  static let assetCycle = Rule(
    id: "templates/asset-cycle",
    title: Wording(
      vi: "Các tệp CSS không được gọi vòng lại nhau", en: "Style sheets do not import each other in a circle"),
    reason: Wording(
      vi: "Tên công bố của mỗi tệp phụ thuộc nội dung các tệp mà nó gọi; gọi vòng thì không tệp nào có tên.",
      en: "The published name of a file depends on the files it names; in a circle none can have a name."),
    breaks: [
      Example([
        .init("templates/assets/a.css", "@import \"b.css\";\n"),
        .init("templates/assets/b.css", "@import \"↓a.css\";\n"),
      ])
    ],
    keeps: [
      Example([
        .init("templates/assets/a.css", "@import \"b.css\";\n"),
        .init("templates/assets/b.css", "body { margin: 0 }\n"),
      ])
    ])

  /// `chain` are the files from the first to the one that names it again.
  func finding(at location: Location, chain: [String]) -> Diagnostic {
    let circle = chain.joined(separator: " → ")
    return finding(
      at: location,
      Wording(
        vi: "Các tệp CSS gọi vòng lại nhau: \(circle)", en: "Style sheets import each other in a circle: \(circle)"),
      help: Wording(vi: "Bỏ một trong các lời gọi này", en: "Remove one of these references"))
  }
}
