import Diagnostics
import Mustache

/// The templates as swift-mustache takes them.
enum Engine {
  /// Registers each template behind our escaping; a template that the engine refuses though our check passed it is named.
  static func library(_ templates: [Template]) -> (library: MustacheLibrary, diagnostics: [Diagnostic]) {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    var diagnostics: [Diagnostic] = []
    for template in templates {
      do {
        try library.register(text(of: template), named: template.name)
      } catch let error as MustacheTemplate.ParserError {
        diagnostics.append(.engineRefuses(template, "\(error.error)"))
      } catch {
        diagnostics.append(.engineRefuses(template, "\(error)"))
      }
    }
    return (library, diagnostics)
  }

  /// The template without the white space before tags that stand first on a line.
  ///
  /// The engine would put that white space before every line of what the tag gives, and to find the lines it counts the
  /// characters of all of it: slow, and a change to what stands inside `<pre>`.
  static func text(of template: Template) -> String {
    var bytes: [UInt8] = Array(HTMLEscaping.pragma.utf8)
    var blank: [UInt8] = []
    var isLineStart = true
    let source = template.source.bytes[template.source.start...]
    for (index, byte) in zip(source.indices, source) {
      switch byte {
      case UInt8(ascii: " ") where isLineStart, UInt8(ascii: "\t") where isLineStart: blank.append(byte)
      default:
        let isTag = byte == UInt8(ascii: "{") && source.dropFirst(index + 1 - source.startIndex).first == byte
        if isLineStart, !isTag { bytes += blank }
        if isLineStart { blank.removeAll() }
        bytes.append(byte)
        isLineStart = byte == UInt8(ascii: "\n")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
