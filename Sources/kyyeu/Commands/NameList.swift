/// Names to choose from, as they follow a colon.
///
/// A few stand in the same line. Many stand one a line, sorted, in groups of the same beginning up to a slash or a dot.
struct NameList {
  let text: String

  init(_ names: [String]) {
    guard names.count > Self.few else {
      text = " " + names.joined(separator: ", ")
      return
    }
    let groups = Dictionary(grouping: names) { $0.prefix { $0 != "/" && $0 != "." && $0 != " " } }
    text = groups.sorted { $0.key < $1.key }
      .map { "\n" + $0.value.sorted().map { "\n  \($0)" }.joined() }.joined()
  }

  private static let few = 16
}
