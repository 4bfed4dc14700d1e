import Diagnostics

/// The machine failed while a file of the site was read: no person can mend that in the site.
package struct LoadingFailure: Error, Hashable, Sendable {
  /// What was being read, relative to the root.
  package let path: String
  package let error: SystemError

  package init(path: String, error: SystemError) {
    self.path = path
    self.error = error
  }

  /// What happened, and to what.
  package var message: Wording {
    Wording(vi: "Không đọc được \(path): \(error.reason.vi)", en: "Cannot read \(path): \(error.reason.en)")
  }

  /// The way out.
  package var help: Wording { error.help }
}
