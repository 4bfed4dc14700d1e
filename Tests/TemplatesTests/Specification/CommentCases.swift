extension MustacheCase {
  /// `specs/comments`: a comment shows nothing.
  static let comments = [
    MustacheCase(says: "a comment shows nothing", template: "12345{{! ghi chú }}67890", shows: "1234567890"),
    MustacheCase(
      says: "a comment may have several lines", template: "12345{{!\n  ghi chú\n  hai dòng\n}}67890\n",
      shows: "1234567890\n"),
    MustacheCase(
      says: "a comment alone on its line takes the line", template: "Đầu.\n{{! ghi chú }}\nCuối.\n",
      shows: "Đầu.\nCuối.\n"),
    MustacheCase(
      says: "so does one that is indented", template: "Đầu.\n  {{! ghi chú }}\nCuối.\n", shows: "Đầu.\nCuối.\n"),
    MustacheCase(
      says: "a carriage return belongs to the line's end", template: "|\r\n{{! ghi chú }}\r\n|", shows: "|\r\n|"),
    MustacheCase(
      says: "a comment alone on the first line takes it", template: "  {{! ghi chú }}\n!", shows: "!"),
    MustacheCase(
      says: "a comment alone on the last line takes it", template: "!\n  {{! ghi chú }}", shows: "!\n"),
    MustacheCase(
      says: "so does one of several lines", template: "Đầu.\n{{!\nghi chú\n}}\nCuối.\n", shows: "Đầu.\nCuối.\n"),
    MustacheCase(
      says: "and one of several lines that is indented", template: "Đầu.\n  {{!\n    ghi chú\n  }}\nCuối.\n",
      shows: "Đầu.\nCuối.\n"),
    MustacheCase(
      says: "one behind a text leaves the line", template: "  12 {{! ghi chú }}\n", shows: "  12 \n"),
    MustacheCase(says: "white space around it stays", template: "12345 {{! ghi chú }} 67890", shows: "12345  67890"),
    MustacheCase(
      says: "a comment that is a name is none", template: "[{{! title }}][{{!title}}]", shows: "[][]"),
  ]
}
