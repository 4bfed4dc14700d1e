import Foundation

/// What one process of the driver reads, as JSON. `printing/__main__.py` is the other side.
struct DriverRequest: Encodable {
  /// The faces of the letters by name, absolute paths.
  let faces: [String: String]
  /// The files of the look by name, absolute paths.
  let look: [String: String]
  /// Seconds of the processor that a job may take.
  let seconds: Int
  let jobs: [Job]

  struct Job: Encodable {
    /// By which it is answered.
    let number: Int
    let kind: PrintJob.Kind
    /// Absolute path of the report's data.
    let data: String
    let files: [String: String]
    let epoch: Int
    /// Absolute path of the file to be written.
    let output: String
  }

  /// The request as it is handed over.
  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}
