import Diagnostics
import Input
import Vietnamese

/// Makes layouts of their files, each after the one that it rests on.
struct LayoutMaking {
  /// By name, the nearest folder's first.
  private let files: [String: [SourceText]]
  private var made: [Step: OfficialLayout?] = [:]
  private var underWay: [Step] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// One of the files of a name: 0 is the one in use, 1 the one whose place it takes.
  private struct Step: Hashable {
    let name: String
    let index: Int
  }

  /// - Parameter files: The nearest folder's first; `templates/layouts/state.yaml` is the layout `state`.
  init(_ files: [SourceText]) {
    self.files = Dictionary(grouping: files) { file in
      String(file.path.split(separator: "/").last ?? "").replacing(/\.yaml$/, with: "").nfc
    }
  }

  /// Every layout that is sound, by its name.
  mutating func all() -> [String: OfficialLayout] {
    var layouts: [String: OfficialLayout] = [:]
    for name in files.keys.sorted() { layouts[name] = layout(Step(name: name, index: 0)) }
    return layouts
  }

  private mutating func layout(_ step: Step) -> OfficialLayout? {
    if let known = made[step] { return known }
    guard let files = files[step.name], files.indices.contains(step.index) else { return nil }
    underWay.append(step)
    let layout = read(files[step.index], step)
    underWay.removeLast()
    made[step] = .some(layout)
    return layout
  }

  private mutating func read(_ file: SourceText, _ step: Step) -> OfficialLayout? {
    guard var reader = DeclaredFile.reader(file, declared: LayoutFields.all, findings: &diagnostics) else { return nil }
    var base: OfficialLayout?
    if let name = reader[LayoutFields.extends] {
      let parent = name == step.name ? Step(name: name, index: step.index + 1) : Step(name: name, index: 0)
      let place = reader.location(of: LayoutFields.extends.field.name)
      guard files[name]?.indices.contains(parent.index) == true, !underWay.contains(parent) else {
        let others = files.keys.filter { $0 != step.name }.sorted()
        diagnostics.append(.unknownBaseLayout(name, isCycle: underWay.contains(parent), others: others, at: place))
        return nil
      }
      // What is wrong with the one below has been told.
      guard let found = layout(parent) else { return nil }
      base = found
    }
    var reading = LayoutReading(reader, base: base)
    var layout = reading.layout(named: step.name)
    layout.files = [file.path] + (base?.files ?? [])
    diagnostics += reading.diagnostics
    return reading.diagnostics.isEmpty ? layout : nil
  }
}
