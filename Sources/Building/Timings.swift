/// How long each stage took, in the order in which they ran.
package struct Timings: Sendable {
  package private(set) var stages: [(name: String, duration: Duration)] = []

  package init() {}

  /// Runs a stage and adds its duration under `name`.
  package mutating func measure<Result>(_ name: String, _ stage: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    defer { stages.append((name, clock.now - start)) }
    return try stage()
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

  /// All stages together.
  package var total: Duration {
    stages.reduce(.zero) { $0 + $1.duration }
  }
}
