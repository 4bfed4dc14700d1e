/// The face that reports are printed in: the metric twin of Times New Roman, as its files name it. The printer is given those files
/// alone, so no older version of the same name can take its place.
enum PrintFont {
  package static let family = "Liberation Serif"
}
