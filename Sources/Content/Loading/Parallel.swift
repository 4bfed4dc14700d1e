import Dispatch
import Synchronization

/// Work on many values at once whose outcome does not show it.
enum Parallel {
  /// The results in the order of the inputs, made on at most `jobs` threads.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    guard jobs > 1, inputs.count > 1 else { return inputs.map(transform) }
    let next = Atomic(0)
    let parts = Mutex<[(start: Int, outputs: [Output])]>([])
    // Small enough that the threads end together, large enough that they seldom meet.
    let size = 32
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let start = next.add(size, ordering: .relaxed).oldValue
        guard start < inputs.count else { return }
        let outputs = inputs[start..<min(start + size, inputs.count)].map(transform)
        parts.withLock { $0.append((start, outputs)) }
      }
    }
    return parts.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.outputs) }
  }
}
