import Diagnostics

extension Diagnostic {
  /// Where a finding stands: in a table its row and the heading of its column, whatever columns stand before it; else line
  /// and column.
  func place(in example: Example) -> String {
    guard let location, let place = location.place, location.file.hasSuffix(".csv"),
      case .text(let marked) = example.files.first(where: { $0.path == location.file })?.matter
    else { return location?.description ?? "–" }
    let lines = marked.filter { $0 != Example.mark }.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines[place.line - 1].prefix(place.column - 1).count { $0 == ";" }
    return "\(location.file):\(place.line) “\(lines[0].split(separator: ";")[index])”"
  }
}
