import Foundation

/// A thread for one piece of work, whose state nothing else sees or leaves behind.
enum OwnThread {
  static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: work()) }.start()
    }
  }
}

/// Which signals the calling thread blocks.
enum SignalMask {
  /// Blocks every signal that can be blocked, and tells which are blocked then.
  static func blockAll() -> Set<Int32> {
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, nil)
    return current()
  }

  static func current() -> Set<Int32> {
    var mask = sigset_t()
    pthread_sigmask(SIG_SETMASK, nil, &mask)
    return Set((1...64).filter { sigismember(&mask, $0) == 1 })
  }

  /// The real-time signals that this process has a handler for.
  static func handledRealTimeSignals() -> [Int32] {
    (__libc_current_sigrtmin()...__libc_current_sigrtmax()).filter { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      return action.__sigaction_handler.sa_handler != nil
    }
  }
}
