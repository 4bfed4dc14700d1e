import CLinux

/// What the process was started with.
enum ProgramArguments {
  /// What was written after `kyyeu`; nil where the machine does not tell, and then nothing may be done.
  ///
  /// Not `CommandLine.arguments`: without `/proc`, or where reading it fails, that is empty, and a build that was asked for
  /// would be taken for a request for help.
  static let given: [String]? = {
    let count = linux_argument_count()
    guard count >= 0 else { return nil }
    // Each pointer is to a text with a zero at its end that lives as long as the process; it is copied here.
    return (1..<max(Int(count), 1)).compactMap { linux_argument(Int32($0)).map { String(cString: $0) } }
  }()

  /// The same, and nothing where the machine does not tell.
  static var all: [String] { given ?? [] }
}
