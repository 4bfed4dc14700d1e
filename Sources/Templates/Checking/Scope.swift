/// The views that names are looked up in at one place of a template, the innermost last.
///
/// As the engine does it: the first name of a path is looked for from the inside out, the rest only below what was found.
struct Scope {
  enum Answer {
    case field(FieldType)
    /// One text of `field`'s named texts.
    case named(field: String, key: String)
    /// The part of the path that nothing declares, and what is declared there.
    case unknown(part: String, among: [String])
  }

  private var views: [any View.Type]

  init(_ root: any View.Type) {
    views = [root]
  }

  /// The scope inside the section of a view.
  func inside(_ view: any View.Type) -> Scope {
    var inner = self
    inner.views.append(view)
    return inner
  }

  /// What a path such as `page.title` means here.
  func lookUp(_ path: String) -> Answer {
    var parts = path.split(separator: ".").map(String.init)
    let first = parts.removeFirst()
    let declarations = views.reversed().map { $0.declarations }
    guard var found = declarations.lazy.compactMap({ $0.first { $0.name == first } }).first else {
      return .unknown(part: first, among: Set(declarations.joined().map(\.name)).sorted())
    }
    for (index, part) in parts.enumerated() {
      switch found.type {
      case .view(let view):
        guard let next = view.declarations.first(where: { $0.name == part }) else {
          return .unknown(part: part, among: view.declarations.map(\.name))
        }
        found = next
      case .texts where index == parts.count - 1: return .named(field: found.name, key: part)
      case .text, .html, .flag, .list, .texts: return .unknown(part: part, among: [])
      }
    }
    return .field(found.type)
  }
}
