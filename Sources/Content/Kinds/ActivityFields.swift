import Input

/// What the program asks of an activity: the table of activities takes it from there.
enum Activity {
  static let participants = ValueKey.whole("participants")
  /// What Swift asks of the file that declares the keys of an activity; their words stand there.
  static let asked = [participants.asked]
}
