import ArgumentParser
import Vietnamese

/// The name of a folder of figures: a year, or the day of a cut-off.
struct FigureFolderName: ExpressibleByArgument {
  /// `2026`, `2026-11-30`
  let text: String
  /// The day of the cut-off; nil for a year.
  let cutOff: CalendarDate?

  init?(argument: String) {
    cutOff = CalendarDate(argument)
    text = cutOff?.iso ?? argument
    guard cutOff != nil || Int(argument) != nil else { return nil }
  }
}
