/// What the driver reads: its jobs as JSON. `printing/__main__.py` is the other side.
struct DriverRequest: Encodable {
  let jobs: [Job]

  struct Job: Encodable {
    let kind: PrintJob.Kind
    let html: String
    let files: [String: String]
    let epoch: Int
    /// JSON of its own.
    let settings: String
    /// Absolute path of the file to be written.
    let output: String

    /// A job with the faces among its files.
    init(_ job: PrintJob, tools: PrintTools, output: String) {
      (kind, epoch, self.output) = (job.kind, job.epoch, output)
      html = String(decoding: job.html, as: UTF8.self)
      settings = String(decoding: job.settings, as: UTF8.self)
      files = job.files.merging(tools.faces) { _, face in face }
    }
  }
}
