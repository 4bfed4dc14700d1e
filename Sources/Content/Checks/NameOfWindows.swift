import Diagnostics

extension SiteCheck {
  /// Every name is one that Windows can have, too.
  package static let nameOfWindows = SiteCheck(rule: .nameOfWindows) { site in
    Set(
      PublishedNames.of(site).flatMap { file in
        // What the file is called on the office's disk is the cause of what it is called where it is published.
        findings(in: file.source, of: file) ?? findings(in: file.published, of: file) ?? []
      }
    ).sorted()
  }

  private static func findings(in path: String, of file: PublishedNames.File) -> [Diagnostic]? {
    let found = path.utf8.split(separator: UInt8(ascii: "/")).compactMap { part in
      let name = String(Substring(part))
      return WindowsName.obstacle(in: name).map { Rule.nameOfWindows.finding(name, because: $0, at: file.source) }
    }
    return found.isEmpty ? nil : found
  }
}

/// The names that Windows has no place for.
///
/// Source: Naming Files, Paths, and Namespaces (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
enum WindowsName {
  enum Obstacle: Hashable {
    /// The name of a device, whatever ending follows.
    case device
    case character(Character)
    /// A space or a full stop at the end.
    case ending
  }

  static func obstacle(in name: String) -> Obstacle? {
    if let character = name.first(where: { #"<>:"|?*\"#.contains($0) }) { return .character(character) }
    if name.hasSuffix(" ") || name.hasSuffix(".") { return .ending }
    let stem = name.prefix { $0 != "." }.lowercased()
    return devices.contains(stem) ? .device : nil
  }

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"]
      + ["com", "lpt"].flatMap { port in
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"].map { port + $0 }
      })
}

extension Rule {
  package static let nameOfWindows = Rule(
    id: "names/windows", severity: .warning,
    title: Wording(
      vi: "Tên tệp, thư mục và địa chỉ là tên mà máy Windows dùng được",
      en: "Names of files, folders and addresses are names that Windows can have"),
    reason: Wording(
      vi: "Máy Windows không tạo được tệp tên “con”, “aux”, tên có dấu : hoặc ?; chép sang đó thì tệp bị mất.",
      en: "Windows makes no file called “con” or “aux”, none with : or ? in its name: copied there, it is lost."),
    breaks: [
      Example([.init("content/aux.md", "---\ntitle: Máy phụ trợ\n---\n")], fileAtFault: "content/aux.md"),
      Example([.init("content/may.md", "---\ntitle: Máy\nslug: con\n---\n")], fileAtFault: "content/may.md"),
      Example([.init("content/static/Hỏi?.txt", "a\n")], fileAtFault: "content/static/Hỏi?.txt"),
    ],
    keeps: [
      Example([.init("content/con-duong.md", "---\ntitle: Con đường\n---\n"), .init("content/static/hoi.txt", "a\n")])
    ])

  fileprivate func finding(_ name: String, because obstacle: WindowsName.Obstacle, at source: String) -> Diagnostic {
    let found =
      switch obstacle {
      case .device: Wording(vi: "Tên dành riêng cho thiết bị của Windows", en: "A name that Windows keeps for a device")
      case .character(let character): Wording(vi: "Ký tự “\(character)”", en: "The character “\(character)”")
      case .ending: Wording(vi: "Dấu cách hoặc dấu chấm ở cuối tên", en: "A space or a full stop at its end")
      }
    return finding(
      at: Location(file: source),
      Wording(vi: "Máy Windows không dùng được tên “\(name)”", en: "Windows can have no file called “\(name)”"),
      required: Wording(
        vi: "Tên không có các ký tự < > : \" | ? * \\, không kết thúc bằng dấu cách hay dấu chấm",
        en: "A name without < > : \" | ? * \\ and without a space or full stop at its end"),
      found: found,
      help: Wording(vi: "Đổi tên tệp, hoặc ghi “slug” khác", en: "Rename the file, or give another “slug”"))
  }
}
