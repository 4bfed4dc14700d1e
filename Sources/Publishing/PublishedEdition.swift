/// For whom a folder is published. A folder holds one edition, and is never replaced by another.
package enum PublishedEdition: Sendable, Hashable, CaseIterable {
  case `public`
  case `internal`
  /// The public edition with what is not to be published yet, for those who write it.
  case preview
  /// The internal edition with what is not finished yet.
  case internalPreview

  /// The folder below a site's root where this edition goes unless told otherwise.
  package var folder: String {
    switch self {
    case .public: "public"
    case .internal: "internal"
    case .preview: "preview"
    case .internalPreview: "preview-internal"
    }
  }

  /// Who may read the files.
  var readers: Readers {
    switch self {
    case .public, .preview: .everybody
    case .internal, .internalPreview: .owner
    }
  }

  /// What no folder may be called that this edition goes to, wherever it lies: a server shows such a folder to others than it is for.
  var forbiddenNames: Set<String> {
    switch self {
    case .public: []
    case .internal: ["public"]
    case .preview, .internalPreview: ["public", "internal"]
    }
  }
}
