/// The views that names are looked up in at one place of a template, the innermost last.
///
/// The first name of a path is looked for from the inside out, the rest only below what was found.
struct Scope {
  enum Answer {
    case field(ViewFieldType, FieldPath)
    /// One text of `field`'s named texts.
    case named(field: String, key: String, FieldPath)
    /// The part of the path that nothing declares, and what is declared there.
    case unknown(part: String, among: [String])
  }

  private var views: [ViewDeclaration]

  init(_ root: ViewDeclaration) {
    views = [root]
  }

  /// The scope inside the section of a view.
  func inside(_ view: ViewDeclaration) -> Scope {
    var inner = self
    inner.views.append(view)
    return inner
  }

  /// What a path such as `page.title` means here.
  func lookUp(_ path: String) -> Answer {
    var parts = path.split(separator: ".").map(String.init)
    let first = parts.removeFirst()
    let open = views.enumerated().reversed()
    guard let (depth, view) = open.first(where: { $0.element.index(of: first) != nil }),
      var index = view.index(of: first)
    else {
      return .unknown(part: first, among: Set(views.flatMap { $0.names }).sorted())
    }
    var found = view.fields[index]
    var through: [Int] = []
    for (number, part) in parts.enumerated() {
      switch found.type {
      case .view(let inner):
        let view = inner()
        guard let next = view.index(of: part) else {
          return .unknown(part: part, among: view.names)
        }
        through.append(index)
        (index, found) = (next, view.fields[next])
      case .texts where number == parts.count - 1:
        return .named(field: found.name, key: part, FieldPath(depth: depth, views: through, field: index, key: part))
      case .text, .html, .flag, .list, .texts: return .unknown(part: part, among: [])
      }
    }
    return .field(found.type, FieldPath(depth: depth, views: through, field: index))
  }
}
