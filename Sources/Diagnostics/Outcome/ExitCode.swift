/// How a run of the command ends, as a number for the shell and for CI. The numbers are a promise to scripts.
///
/// From 64 on they are those of BSD's `sysexits.h`.
package enum ExitCode: Int32, Sendable, CaseIterable {
  /// What was asked for is done.
  case done = 0
  /// The content has errors (or, under `--strict`, warnings) that a person must mend; what was published is untouched.
  case contentErrors = 1
  /// The command was called wrongly: an unknown option, a value that makes no sense (`EX_USAGE`).
  case usage = 64
  /// A fault of kyyeu itself (`EX_SOFTWARE`).
  case internalFault = 70
  /// Reading or writing failed: a full disk, a missing permission (`EX_IOERR`).
  case inputOutput = 74
}
