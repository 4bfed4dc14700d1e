import Diagnostics

extension Rule {
  /// Every rule about a picture that goes out.
  package static let pictures: [Rule] = [.metadataNotRemovable, .pictureTooLarge]
}
