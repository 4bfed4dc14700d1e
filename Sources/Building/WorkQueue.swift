import Synchronization

/// Who does what of a row of work: each task a stretch of its own, and then what is left of the others'.
final class WorkQueue: Sendable {
  private struct State {
    var left: [Range<Int>]
    var begun = 0
  }

  private let state: Mutex<State>

  /// Cuts `count` pieces of work into a stretch for each task.
  init(count: Int, tasks: Int) {
    let left = (0..<tasks).map { count * $0 / tasks..<count * ($0 + 1) / tasks }
    state = Mutex(State(left: left))
  }

  /// The next piece for a task, and how many have been given out with it; nil when none is left.
  func next(for task: Int) -> (index: Int, begun: Int)? {
    state.withLock { state in
      let tasks = state.left.count
      for offset in 0..<tasks {
        let stretch = (task + offset) % tasks
        guard let index = state.left[stretch].popFirst() else { continue }
        state.begun += 1
        return (index, state.begun)
      }
      return nil
    }
  }
}
