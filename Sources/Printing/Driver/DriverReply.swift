/// One line that the driver says: what became of a job.
struct DriverReply: Decodable {
  /// The number that it was asked by.
  let job: Int
  let outcome: Outcome
  /// Letters that the face lacks.
  let letters: [MissingLetter]?
  /// Tables that no page is wide enough for.
  let findings: [WideTable]?
  /// What the tools complained of.
  let messages: [String]?
  /// Where in the look that is.
  let place: Place?

  enum Outcome: String, Decodable {
    case printed, refused, failed
  }

  struct MissingLetter: Decodable {
    let letter: String
    /// The text around it.
    let near: String
  }

  struct WideTable: Decodable {
    /// As they stand in the report; empty where it has none.
    let chapter: String
    let table: String
    /// The head of the column that asks for most, its number counted from 1, and how many there are.
    let column: String
    let number: Int
    let columns: Int
  }

  struct Place: Decodable {
    /// Name of a file of the look.
    let file: String
    /// Both counted from 1, the column in characters.
    let line: Int
    let column: Int
  }
}
