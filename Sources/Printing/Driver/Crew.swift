import Diagnostics
import Foundation
import Synchronization

/// The processes that print the jobs of a build side by side, each ended by itself: what one of them meets stops none of the others.
struct Crew: Sendable {
  let driver: Driver
  let look: PrintLook
  /// How many processes at most.
  let size: Int

  /// What came of all jobs.
  struct Result {
    /// One for each job; nil where none came.
    var files: [[UInt8]?]
    var findings: [Diagnostic] = []
    /// What stopped a process, of several the one that came first in the order of the jobs.
    var failure: (any Error)?
  }

  /// Prints the jobs in a folder of their own. `progress` is told how many are done, on any thread.
  /// - Throws: `PrintingFailure` where nothing could be begun.
  func print(
    _ jobs: [PrintJob], in place: WorkingFolder, progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> Result {
    let requests = try requests(for: jobs, in: place)
    let done = DoneCount()
    let ends = await withTaskGroup { group in
      for (number, request) in requests.enumerated() {
        group.addTask {
          await part(request.jobs, input: request.input, of: jobs, in: place, number: number) {
            progress(done.next())
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.number < $1.number }
    }
    // What a process was still writing when it was ended is no file.
    let printed = Set(ends.flatMap(\.printed))
    return Result(
      files: jobs.indices.map { printed.contains($0) ? place.content(of: $0) : nil },
      findings: ends.flatMap(\.findings),
      failure: ends.filter { $0.failure != nil }.min { $0.current < $1.current }?.failure)
  }

  /// What came of one process.
  private struct End: Sendable {
    let number: Int
    /// Number of the job that it was at.
    var current: Int
    /// Numbers of the jobs whose files are made, whole.
    var printed: [Int] = []
    var findings: [Diagnostic] = []
    var failure: (any Error)?
  }

  private func part(
    _ numbers: [Int], input: String, of jobs: [PrintJob], in place: WorkingFolder, number: Int,
    progress: @Sendable () -> Void
  ) async -> End {
    var end = End(number: number, current: numbers[0])
    var answered = 0
    do {
      try await driver.run(input, jobs: numbers.count, in: place) {
        jobs[end.current].name
      } reply: { reply in
        guard numbers.contains(reply.job) else { throw PrintingFailure.unexpected("job \(reply.job)") }
        end.findings += try reply.findings(of: jobs[reply.job], in: look)
        if reply.outcome == .printed { end.printed.append(reply.job) }
        answered += 1
        end.current = numbers[min(answered, numbers.count - 1)]
        progress()
      }
      guard answered == numbers.count else { throw PrintingFailure.missingAnswers(answered, of: numbers.count) }
    } catch {
      end.failure = error
    }
    return end
  }

  /// The files that tell each process what to do, and the numbers of its jobs.
  private func requests(
    for jobs: [PrintJob], in place: WorkingFolder
  ) throws -> [(input: String, jobs: [Int])] {
    let paths = try look.files.enumerated().map { ($1.name, try place.write($1.bytes, as: "look-\($0)")) }
    let files = Dictionary(paths, uniquingKeysWith: { first, _ in first })
    return try shares(of: jobs).enumerated().map { index, numbers in
      let request = DriverRequest(
        faces: driver.tools.faces, look: files, seconds: driver.seconds,
        jobs: try numbers.map { number in
          let job = jobs[number]
          return .init(
            number: number, kind: job.kind, data: try place.write(job.data, as: "data-\(number).json"),
            files: job.files, epoch: job.epoch, output: place.path(of: number))
        })
      // In a file, not a pipe: a process that ends before it has read all of a pipe takes the writer with it.
      return (try place.write(try request.json(), as: "jobs-\(index).json"), numbers)
    }
  }

  /// The numbers of the jobs of each process, so that all end at about the same time.
  private func shares(of jobs: [PrintJob]) -> [[Int]] {
    var shares = Array(repeating: (weight: 0, numbers: [Int]()), count: min(size, jobs.count))
    let heaviestFirst = jobs.indices.sorted { (jobs[$1].weight, $0) < (jobs[$0].weight, $1) }
    for number in heaviestFirst {
      guard let lightest = shares.indices.min(by: { shares[$0].weight < shares[$1].weight }) else { break }
      shares[lightest].weight += jobs[number].weight
      shares[lightest].numbers.append(number)
    }
    return shares.map { $0.numbers.sorted() }
  }
}

/// How many jobs are done, counted by all processes together.
private final class DoneCount: Sendable {
  private let count = Mutex(0)

  /// One more; how many that makes.
  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
