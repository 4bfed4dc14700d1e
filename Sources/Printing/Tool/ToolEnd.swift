/// How a tool that was let run to its end has ended.
package struct ToolEnd: Sendable, Hashable {
  package enum Way: Sendable, Hashable {
    /// With this code; 0 is success.
    case code(CInt)
    /// By this signal.
    case signal(CInt)
  }

  package let way: Way
  /// What it said on standard error, without white space around it.
  package let complaint: String

  package var isSuccess: Bool { way == .code(0) }
}
