import Reports

/// The official layouts that are shipped, read once.
enum ShippedLayouts {
  private static let read = Result {
    let root = Repository.root.path(percentEncoded: false)
    return try OfficialLayouts.load(root: root, share: root).layouts
  }

  static var names: [String] { (try? read.get().names) ?? [] }

  static func named(_ name: String, settings: LayoutSettings = LayoutSettings()) -> OfficialLayout? {
    try? read.get().named(name, settings: settings)
  }
}
