import Diagnostics

extension Rule {
  static let sameFolder = Rule(
    id: "kinds/same-folder",
    title: Wording(vi: "Mỗi loại bài có thư mục riêng", en: "Each kind has a folder of its own"),
    reason: Wording(
      vi: "Hai loại chung một thư mục thì bài không ghi “kind” bị coi là loại này hay loại kia mà không ai biết.",
      en: "In a folder of two kinds a page without “kind” would be one of them, and nobody knows which."),
    breaks: [Example("kinds/hop.yaml", Example.kind + "folder: ↓tin-tuc\n")],
    keeps: [Example("kinds/hop.yaml", Example.kind + "folder: cuoc-hop\n")])
}

extension Diagnostic {
  static func sameFolder(_ folder: String, of kind: Kind, at location: Location) -> Diagnostic {
    Rule.sameFolder.finding(
      at: location,
      Wording(
        vi: "Thư mục “\(folder)” là của loại bài “\(kind.rawValue)”",
        en: "The folder “\(folder)” is that of the kind “\(kind.rawValue)”"),
      help: Wording(vi: "Chọn thư mục khác", en: "Choose another folder"))
  }
}
