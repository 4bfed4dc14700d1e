import Diagnostics

/// What a person reads about a mistake in YAML, and where to look for it.
struct YAMLExplanation {
  let message: Wording
  let help: Wording
  /// Whether the mistake is better seen where the unfinished thing began than where reading stopped.
  var pointsAtContext = false

  /// Explains a problem by the words libyaml has for it.
  static func of(_ problem: String, context: String) -> YAMLExplanation {
    if problem.hasPrefix("mapping values are not allowed") { return colon }
    if problem.hasPrefix("could not find expected ':'") { return missingColon }
    if context.contains("quoted scalar") {
      return problem.hasPrefix("found unknown escape") || problem.contains("hexdecimal") || problem.contains("Unicode")
        ? escape : openQuote
    }
    if problem.contains("',' or ']'") || problem.contains("',' or '}'") { return openBracket }
    if problem.contains("tab character") || problem.hasPrefix("found character that cannot start") { return start }
    if problem.hasPrefix("did not find expected key") || problem.contains("'-' indicator") { return indentation }
    if problem.contains("alias") || context.contains("alias") || context.contains("anchor") { return alias }
    return other
  }

  private static let colon = YAMLExplanation(
    message: Wording(
      vi: "Dấu hai chấm ở đây bị hiểu là bắt đầu một mục mới", en: "This colon reads as the start of another key"),
    help: Wording(
      vi: "Đặt cả giá trị trong dấu nháy kép: title: \"Thông báo: họp chi bộ\"",
      en: "Put the whole value in double quotes: title: \"Notice: meeting\""))

  private static let missingColon = YAMLExplanation(
    message: Wording(vi: "Dòng này không có dạng “tên mục: nội dung”", en: "This line is not of the form “key: value”"),
    help: Wording(
      vi:
        "Viết tên mục, dấu hai chấm, một dấu cách, rồi giá trị; nếu dòng này nối tiếp dòng trên thì nhập vào dòng trên",
      en: "Write the key, a colon, a space and the value; or join this line to the one above"),
    pointsAtContext: true)

  private static let openQuote = YAMLExplanation(
    message: Wording(vi: "Dấu nháy mở ở đây không được đóng lại", en: "The quote opened here is never closed"),
    help: Wording(
      vi: "Thêm dấu nháy đóng ở cuối giá trị; dấu nháy kép bên trong thì viết \\\"",
      en: "Close the quote at the end of the value; write \\\" for a double quote inside"),
    pointsAtContext: true)

  private static let escape = YAMLExplanation(
    message: Wording(
      vi: "Sau dấu \\ trong nháy kép là một ký hiệu không dùng được",
      en: "This is no escape that \\ can start in double quotes"),
    help: Wording(
      vi: "Viết \\\\ cho dấu gạch chéo ngược, hoặc đặt giá trị trong nháy đơn '…'",
      en: "Write \\\\ for a backslash, or put the value in single quotes '…'"))

  private static let openBracket = YAMLExplanation(
    message: Wording(
      vi: "Ngoặc mở ở đây không được đóng lại, hoặc giữa các mục thiếu dấu phẩy",
      en: "The bracket opened here is not closed, or a comma is missing between the items"),
    help: Wording(
      vi: "Viết danh sách như [a, b]; mục nào có dấu ngoặc, dấu phẩy hay dấu hai chấm thì đặt trong nháy kép",
      en: "Write a list as [a, b]; put an item with brackets, commas or colons in double quotes"),
    pointsAtContext: true)

  private static let start = YAMLExplanation(
    message: Wording(
      vi: "Giá trị không bắt đầu bằng ký tự này được (dấu tab, @, `, %)",
      en: "A value cannot start with this character (a tab, @, `, %)"),
    help: Wording(
      vi: "Đặt cả giá trị trong dấu nháy kép; thụt đầu dòng bằng dấu cách, không bằng phím Tab",
      en: "Put the whole value in double quotes; indent with spaces, not tabs"))

  private static let indentation = YAMLExplanation(
    message: Wording(
      vi: "Từ chỗ này không đọc được: thụt đầu dòng không đều, hoặc thừa chữ sau một giá trị",
      en: "Nothing can be read from here on: uneven indentation, or text after a finished value"),
    help: Wording(
      vi: "Cho các mục cùng cấp thụt vào bằng nhau; giá trị có dấu nháy, dấu ngoặc ở giữa thì đặt cả trong nháy kép",
      en: "Indent keys of one level alike; put a value with quotes or brackets inside it in double quotes"))

  static let alias = YAMLExplanation(
    message: Wording(
      vi: "Neo (&) và bí danh (*) của YAML không được dùng ở đây",
      en: "YAML anchors (&) and aliases (*) are not used here"),
    help: Wording(
      vi: "Viết lại giá trị ở mỗi chỗ cần; nếu & hay * là chữ của giá trị thì đặt cả giá trị trong nháy kép",
      en: "Write the value out wherever it is needed; if & or * is part of the value, put it in double quotes"))

  static let other = YAMLExplanation(
    message: Wording(vi: "Từ chỗ này không đọc được", en: "Nothing can be read from here on"),
    help: Wording(
      vi: "Viết mỗi dòng theo dạng “tên mục: nội dung”, và đặt giá trị có ký hiệu đặc biệt trong nháy kép",
      en: "Write each line as “key: value”, and put a value with special characters in double quotes"))
}
