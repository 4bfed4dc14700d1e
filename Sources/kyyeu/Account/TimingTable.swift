import Building

/// How long each stage took, a line a stage, in milliseconds.
struct TimingTable {
  let text: String

  init(_ timings: Timings) {
    let rows = timings.stages + [("total", timings.total)]
    let width = rows.map(\.name.count).max() ?? 0
    text = rows.map { name, duration in
      let (seconds, attoseconds) = duration.components
      let milliseconds = "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)"
      return name + String(repeating: " ", count: width - name.count + 10 - min(milliseconds.count, 9))
        + milliseconds + " ms\n"
    }.joined()
  }
}
