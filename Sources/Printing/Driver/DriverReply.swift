/// One line that the driver says: what became of a job.
struct DriverReply: Decodable {
  /// Counted from 0, in the order asked.
  let job: Int
  let outcome: Outcome
  /// Letters that the face lacks.
  let letters: [MissingLetter]?
  /// What the tools complained of.
  let messages: [String]?

  enum Outcome: String, Decodable {
    case printed, refused, failed
  }

  struct MissingLetter: Decodable {
    let letter: String
    /// The text around it.
    let near: String
  }
}
