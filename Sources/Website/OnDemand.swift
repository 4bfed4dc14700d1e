import Synchronization

/// A value that is made when somebody asks for it for the first time, and then kept.
///
/// Whoever asks first, it is the same value: making it takes nothing but values. It must not ask for itself, since others wait while it is
/// made.
final class OnDemand<Value: Sendable>: Sendable {
  private enum State {
    case unmade(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> Value) {
    state = Mutex(.unmade(make))
  }

  /// The value, made now where nobody has asked before.
  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .unmade(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
