import Dispatch

/// Where the program begins.
@main
enum Program {
  /// Runs the command line in a task and waits for its end.
  ///
  /// An asynchronous `main` would end the main thread instead, and when that ends Dispatch asks the machine for a descriptor: where
  /// there is none left, it stops the whole program without a word of ours.
  static func main() {
    let ended = DispatchSemaphore(value: 0)
    Task.detached {
      await Kyyeu.main()
      ended.signal()
    }
    ended.wait()
  }
}
