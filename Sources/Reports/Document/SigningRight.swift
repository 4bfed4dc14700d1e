/// By what right a report is signed.
package enum SigningRight: Sendable, Hashable {
  /// On behalf of a body: `T/M ĐẢNG ỦY`.
  case onBehalf
  /// In the head's place, by a deputy: `KT. TRƯỞNG KHOA`.
  case inPlace
  /// By the head, in his own right: nothing stands above the post.
  case ownRight
}
