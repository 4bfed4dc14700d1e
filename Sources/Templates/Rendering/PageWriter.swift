import Text

/// Carries out the steps of a template with a view.
struct PageWriter {
  private var open: [OpenView]
  /// The views in fields of the root, by field: `page` is asked for again and again.
  private var inRoot: [Int: OpenView?] = [:]
  private var bytes: [UInt8] = []

  private init(_ view: OpenView) {
    open = [view]
    bytes.reserveCapacity(16 << 10)
  }

  /// The page in UTF-8.
  static func page(_ steps: [Step], _ view: OpenView) -> [UInt8] {
    var writer = PageWriter(view)
    writer.run(steps)
    return writer.bytes
  }

  private mutating func run(_ steps: [Step]) {
    for step in steps {
      switch step {
      case .bytes(let text): bytes += text
      case .text(let path):
        if let view = view(at: path) { XMLText.append(view.text(path.field, key: path.key), to: &bytes) }
      case .html(let path):
        if let view = view(at: path) { bytes += view.html(path.field) }
      case .when(let path, let isThere, let content):
        if (view(at: path)?.has(path.field, key: path.key) ?? false) == isThere { run(content) }
      case .each(let path, let content):
        for inner in view(at: path)?.views(path.field) ?? [] {
          open.append(inner)
          run(content)
          open.removeLast()
        }
      }
    }
  }

  /// The view that the last name of a path is a field of; nil where one on the way is absent.
  private mutating func view(at path: FieldPath) -> OpenView? {
    guard path.depth == 0, let first = path.views.first else {
      return view(from: open[path.depth], through: path.views[...])
    }
    let found = inRoot[first] ?? open[0].view(first)
    inRoot[first] = .some(found)
    return found.flatMap { view(from: $0, through: path.views.dropFirst()) }
  }

  private func view(from start: OpenView, through fields: ArraySlice<Int>) -> OpenView? {
    var view = start
    for field in fields {
      guard let inner = view.view(field) else { return nil }
      view = inner
    }
    return view
  }
}
