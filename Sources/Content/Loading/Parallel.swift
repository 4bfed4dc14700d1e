import Dispatch
import Synchronization

/// Work done at once whose outcome does not show it.
package enum Parallel {
  /// The results in the order of the inputs, made on at most `jobs` threads, so many at a time: few enough that the threads end
  /// together, enough that they seldom meet.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, atATime size: Int = 32, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    guard jobs > 1, inputs.count > 1 else { return inputs.map(transform) }
    let next = Atomic(0)
    let parts = Mutex<[(start: Int, outputs: [Output])]>([])
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

  /// The results of two pieces of work that do not wait for each other, on two threads unless `jobs` is 1.
  package static func both<First: Sendable, Second: Sendable>(
    jobs: Int, _ first: () throws -> First, _ second: @escaping @Sendable () throws -> Second
  ) throws -> (First, Second) {
    guard jobs > 1 else { return (try first(), try second()) }
    // Not a second `concurrentPerform`: within one, those of the first piece would get no thread of their own.
    let group = DispatchGroup()
    let beside = Place<Second>()
    DispatchQueue.global().async(group: group) {
      let result = Result { try second() }
      beside.result.withLock { $0 = result }
    }
    let own = Result { try first() }
    group.wait()
    guard let other = beside.result.withLock({ $0 }) else { preconditionFailure("the group has been waited for") }
    return (try own.get(), try other.get())
  }

  /// Where work on another thread leaves what came of it.
  private final class Place<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
  }
}
