import Glibc

/// What the system tells a process about itself, in `/proc`.
enum ProcessInformation {
  /// The system does not show it.
  struct Missing: Error {}

  /// Whether it can be read. Where it cannot, libdispatch, on which tasks run, ends the process without a word about a second
  /// after its first task: it counts its threads there. So this is asked before anything else.
  static var isThere: Bool { access("/proc/self/task", R_OK | X_OK) == 0 }
}
