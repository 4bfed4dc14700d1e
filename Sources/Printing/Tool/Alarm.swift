/// Rings once, unless it is stopped before.
struct Alarm {
  private let waiting: Task<Bool, Never>

  /// Sets the alarm; `ring` is called on any thread.
  init(after delay: Duration, ring: @escaping @Sendable () -> Void) {
    waiting = Task {
      guard (try? await Task.sleep(for: delay)) != nil else { return false }
      ring()
      return true
    }
  }

  /// Stops it; true where it has rung already.
  func stop() async -> Bool {
    waiting.cancel()
    return await waiting.value
  }
}
