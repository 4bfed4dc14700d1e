/// One line that the driver says: what became of a job.
struct DocumentReply: Codable {
  /// Counted from 0, in the order asked.
  let job: Int
  let outcome: Outcome
  let found: [HiddenContent]?
  let fault: DocumentFault?

  enum Outcome: String, Codable {
    case cleaned, refused, unusable
  }
}
