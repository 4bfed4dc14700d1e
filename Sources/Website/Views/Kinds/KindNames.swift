import Content
import Diagnostics
import Input

/// Names in templates that kinds may not take.
enum KindNames {
  /// Templates that are shown by name whatever kinds there are.
  static let templates = ["home", "page", "section", "tag", "tags", "not-found"]
  /// Names of templates that no kind may have: its pages would be shown by them.
  private static let taken = Set(templates + ["redirect", "layout", "article"]).subtracting([Kind.page.rawValue])

  /// Kinds and keys whose names the view of every page has already, or another kind.
  static func findings(_ kinds: SiteKinds) -> [Diagnostic] {
    var owners: [String: Kind] = [:]
    return kinds.shippedFirst.filter { !$0.isClosed }.flatMap { kind -> [Diagnostic] in
      let name = kind.kind.rawValue
      if taken.contains(name) { return [.nameTaken(name, by: .view, at: kind.location)] }
      if kind.ownFields.isEmpty { return [] }
      let ofKeys = kind.ownFields.flatMap { field in
        field.namesWithin.filter(PageView.commonNames.contains)
          .map { Diagnostic.nameTaken($0, by: .view, at: kind.location(of: field.name)) }
      }
      if PageView.commonNames.contains(kind.view) {
        return [.nameTaken(kind.view, by: .view, at: kind.viewLocation)] + ofKeys
      }
      if let owner = owners[kind.view] {
        return [.nameTaken(kind.view, by: .kind(owner), at: kind.viewLocation)] + ofKeys
      }
      owners[kind.view] = kind.kind
      return ofKeys
    }
  }
}

extension Field {
  /// Its name and those of the keys in it: inside its section each of them would be meant by that name.
  fileprivate var namesWithin: [String] {
    switch type {
    case .record(let fields), .records(let fields): [name] + fields.map(\.name)
    default: [name]
    }
  }
}
