import Glibc

/// What ends a tool when this process ends, however it ends: a pipe of which the tool's group holds the reading end, and this
/// process the only writing one. The system closes that with the process, and then the group is killed.
///
/// The signal that Linux sends at the death of a parent (`PR_SET_PDEATHSIG`) will not do: it is sent when the *thread* ends that
/// made the child, and it reaches the child alone, not what the child has started.
package final class Leash: Sendable {
  let readingEnd: CInt
  private let writingEnd: CInt

  /// Run by `sh` before the tool, which takes the place of `sh`: settles what the tool's files may be read by, its limits
  /// (`-` for none), and who kills it when the leash is let go. The arguments are the limits, the tool and its own.
  static let script = """
    umask 077
    ulimit -c 0
    [ "$1" = - ] || ulimit -v "$1"
    [ "$2" = - ] || ulimit -t "$2"
    shift 2
    exec 3<&0 </dev/null
    (read -r end <&3; kill -s KILL 0) >/dev/null 2>&1 &
    exec "$@" 3<&-
    """

  init() throws(ToolFailure) {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw .notStarted(errno) }
    readingEnd = ends[0]
    writingEnd = ends[1]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Lets go: what is left of the tool's group is killed.
  deinit {
    close(writingEnd)
  }
}
