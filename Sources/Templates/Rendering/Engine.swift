import Diagnostics
import Mustache

/// The templates as swift-mustache takes them.
enum Engine {
  /// Registers each template behind our escaping, what is constant put in; a template that the engine refuses though our
  /// check passed it is named.
  static func library(
    _ templates: [Template], constants: Constants = Constants()
  ) -> (library: MustacheLibrary, diagnostics: [Diagnostic]) {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    var diagnostics: [Diagnostic] = []
    for template in templates {
      do {
        try library.register(text(of: template, constants: constants), named: template.name)
      } catch let error as MustacheTemplate.ParserError {
        diagnostics.append(.engineRefuses(template, "\(error.error)"))
      } catch {
        diagnostics.append(.engineRefuses(template, "\(error)"))
      }
    }
    return (library, diagnostics)
  }

  /// The template with its constants, and without the white space before tags that stand first on a line.
  ///
  /// The engine would put that white space before every line of what the tag gives, and to find the lines it counts the
  /// characters of all of it: slow, and a change to what stands inside `<pre>`.
  static func text(of template: Template, constants: Constants = Constants()) -> String {
    let source = template.source.bytes
    var bytes: [UInt8] = Array(HTMLEscaping.pragma.utf8)
    var index = template.source.start
    for tag in (try? Tokenizer(source).tags()) ?? [] {
      let between = source[index..<tag.range.lowerBound]
      bytes += isBlankLine(between, isFirst: index == template.source.start) ? trimmed(between) : between
      bytes += constants.text(of: tag) ?? Array(source[tag.range])
      index = tag.range.upperBound
    }
    return String(decoding: bytes + source[index...], as: UTF8.self)
  }

  /// Whether nothing but white space stands before a tag on its line.
  private static func isBlankLine(_ between: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    let line = between.reversed().prefix { $0 != UInt8(ascii: "\n") }
    return (line.count < between.count || isFirst)
      && line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func trimmed(_ between: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    between.dropLast(between.reversed().prefix { $0 != UInt8(ascii: "\n") }.count)
  }
}
