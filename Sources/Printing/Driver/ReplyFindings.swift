import Diagnostics

extension DriverReply {
  /// What a person must mend in a report or in the site's own look.
  /// - Throws: `PrintingFailure` where the tool complains of what came with kyyeu.
  func findings(of job: PrintJob, in look: PrintLook) throws(PrintingFailure) -> [Diagnostic] {
    switch outcome {
    case .printed: return []
    case .refused:
      return (letters ?? []).map {
        Rule.missingLetter.finding(letter: $0.letter, near: $0.near, at: job.place(of: $0.letter))
      } + (findings ?? []).map { Rule.tableTooWide.finding($0, report: job.source) }
    case .failed:
      let words = (messages ?? []).joined(separator: "; ")
      guard let place else { throw PrintingFailure.complaint(report: job.name, words) }
      if let file = look.ownFile(named: place.file) {
        return [Rule.printTemplate.finding(words, in: file, line: place.line, column: place.column)]
      }
      // A name that one's own file leaves out is missed in the files that take it from there.
      guard let file = look.ownFile(behind: place.file) else {
        throw PrintingFailure.complaint(report: job.name, words)
      }
      return [Rule.printTemplate.finding("\(words) (\(place.file):\(place.line))", in: file, line: 1, column: 1)]
    }
  }
}

extension PrintJob {
  /// Where a letter first stands in what the report is made of; the report's page where it comes from elsewhere, as from the
  /// site's settings.
  fileprivate func place(of letter: String) -> Location {
    let sought = Array(letter.utf8)
    for text in texts {
      if let place = text.bytes.firstRange(of: sought) {
        return text.location(atByte: place.lowerBound, length: sought.count)
      }
    }
    return Location(file: source)
  }
}
