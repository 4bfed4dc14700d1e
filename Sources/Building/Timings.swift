/// How long each stage took, in the order in which they ran.
package struct Timings: Sendable {
  package private(set) var stages: [(name: String, duration: Duration)] = []

  package init() {}

  /// Runs a stage and adds its duration under `name`.
  package mutating func measure<Result>(_ name: String, _ stage: () throws -> Result) rethrows -> Result {
    let (result, duration) = try Self.timed(stage)
    add(name, duration)
    return result
  }

  /// Adds the duration of a stage that ran beside another.
  package mutating func add(_ name: String, _ duration: Duration) {
    stages.append((name, duration))
  }

  /// Runs an asynchronous stage and adds its duration under `name`.
  package mutating func measure<Result>(
    _ name: String, isolation: isolated (any Actor)? = #isolation, _ stage: () async throws -> Result
  ) async rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    defer { stages.append((name, clock.now - start)) }
    return try await stage()
  }

  /// Runs a stage and tells how long it took.
  static func timed<Result>(_ stage: () throws -> Result) rethrows -> (result: Result, duration: Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    return (try stage(), clock.now - start)
  }

  /// All stages together; those that ran beside each other count twice.
  package var total: Duration {
    stages.reduce(.zero) { $0 + $1.duration }
  }
}
