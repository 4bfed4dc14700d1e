import Dispatch
import Glibc
import Synchronization

/// What becomes of a command when somebody or something asks the process to end: what was begun is taken back, then the process ends by
/// that signal, as if nobody had caught it.
enum Interruption {
  /// Signals that ask: Ctrl-C, a service or a CI that gives up, a terminal that goes away.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  /// How long taking back may last. What is left after that the next build clears away.
  private static let grace = 0.8

  /// Does the work of a command; where a signal comes meanwhile, cancels it, waits for its end and never returns.
  static func watching(_ work: sending @escaping () async throws -> Void) async throws {
    let task = Task(operation: work)
    let received = Atomic<CInt>(0)
    let queue = DispatchQueue(label: "kyyeu.signals")
    // What was ignored when the process began, as under nohup, stays so.
    let sources = signals.filter { !isIgnored(afterIgnoring: $0) }.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        // Who asks a second time does not want to wait.
        if received.exchange(number, ordering: .relaxed) != 0 { end(by: number) }
        task.cancel()
        queue.asyncAfter(deadline: .now() + grace) { end(by: number) }
      }
      source.resume()
      return source
    }
    let result = await task.result
    withExtendedLifetime(sources) {}
    let number = received.load(ordering: .relaxed)
    if number != 0 { end(by: number) }
    try result.get()
  }

  /// Keeps a signal from ending the process; true where it was kept from that before.
  private static func isIgnored(afterIgnoring number: CInt) -> Bool {
    // What C calls SIG_IGN is no function but the number 1 in the place of one, which Swift cannot compare as functions.
    unsafeBitCast(signal(number, SIG_IGN), to: UInt.self) == 1
  }

  /// Ends the process by a signal, so that whoever started it sees that it was.
  private static func end(by number: CInt) -> Never {
    signal(number, SIG_DFL)
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, number)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(number)
    // Not reached: none of these signals is survived by default.
    _exit(128 + number)
  }
}
