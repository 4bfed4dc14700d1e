import Building

/// How long each stage took, a line a stage, in milliseconds; beside printing, how many files were printed anew.
struct TimingTable {
  let text: String

  init(_ outcome: BuildOutcome) {
    let timings = outcome.timings
    let rows = timings.stages + [("total", timings.total)]
    let width = rows.map(\.name.count).max() ?? 0
    text = rows.map { name, duration in
      let (seconds, attoseconds) = duration.components
      let milliseconds = "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)"
      let note = name == "print" ? outcome.printCount.map { "  (\($0.made) printed, \($0.kept) unchanged)" } : nil
      return name + String(repeating: " ", count: width - name.count + 10 - min(milliseconds.count, 9))
        + milliseconds + " ms" + (note ?? "") + "\n"
    }.joined()
  }
}
