import Glibc

/// Who may read what is made in a folder; the umask can only take away from it.
enum Readers: Sendable {
  /// As the umask says.
  case everybody
  /// Nobody but the user who runs kyyeu.
  case owner

  /// Permissions of a new folder.
  var folderMode: mode_t {
    switch self {
    case .everybody: 0o777
    case .owner: 0o700
    }
  }

  /// Permissions of a new file.
  var fileMode: mode_t {
    switch self {
    case .everybody: 0o666
    case .owner: 0o600
    }
  }

  /// Whether a file with these permissions is open to no more people than these.
  func allow(_ permissions: mode_t) -> Bool {
    switch self {
    case .everybody: true
    case .owner: permissions & 0o077 == 0
    }
  }
}
