import ArgumentParser
import Diagnostics
import Foundation

/// Where the site is.
struct RootOptions: ParsableArguments {
  @Option(
    help: .init(
      localized(Wording(vi: "Thư mục chứa content/.", en: "The folder that holds content/.")),
      valueName: localized(Wording(vi: "thư mục", en: "dir"))))
  var root = "."

  /// Absolute path of the site's root, without a slash at its end.
  var path: String {
    absolutePath(root)
  }
}

/// A path as the user wrote it, made absolute, with `.` and `..` taken out and no slash at its end.
func absolutePath(_ written: String) -> String {
  let path = URL(filePath: written).standardizedFileURL.path(percentEncoded: false)
  return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}
