import Diagnostics
import Yams

/// The visible words of one language, as one file gives them.
struct StringsFile {
  let source: SourceText
  private let lines: [Substring]
  private let lineStarts: [SourceText.LineStart]
  private(set) var words: [String: (text: String, location: Location)] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a flat map of names to texts; a text is taken as it is written, whatever YAML would make of it.
  init(_ source: SourceText) {
    self.source = source
    let text = String(decoding: source.bytes[source.start...], as: UTF8.self)
    lineStarts = source.lineStarts
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    do {
      // Without asterisks no alias multiplies what the parser compares; words that need anchors are refused.
      let tame = text.replacing("*", with: "+")
      let parser = try Parser(yaml: tame, resolver: .basic, encoding: .utf8)
      if let root = try parser.singleRoot() {
        // Nodes hold their anchors weakly; the parser keeps them alive.
        let anchored = withExtendedLifetime(parser) { Self.anchored(root) }
        guard anchored == nil else {
          diagnostics.append(.badStrings(Self.anchor, at: location(anchored?.mark)))
          return
        }
      }
      guard let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else { return }
      read(node)
    } catch let error as YamlError {
      diagnostics.append(.badStrings(Self.syntax, at: location(error.mark)))
    } catch {
      diagnostics.append(.badStrings(Self.syntax, at: Location(file: source.path)))
    }
  }

  private mutating func read(_ node: Yams.Node) {
    guard let mapping = node.mapping else {
      let cause = Wording(vi: "Tệp này không gồm các dòng “tên: chữ”", en: "This is no list of lines “name: text”")
      return diagnostics.append(.badStrings(cause, at: location(node.mark)))
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let text = value.scalar?.string else {
        let cause = Wording(vi: "Giá trị ở đây không phải là một đoạn chữ", en: "The value here is no text")
        diagnostics.append(.badStrings(cause, at: location(value.mark)))
        continue
      }
      words[name] = (text.precomposedStringWithCanonicalMapping, location(key.mark))
    }
  }

  private func location(_ mark: Mark?) -> Location {
    guard let mark else { return Location(file: source.path) }
    let line = lineStarts[min(max(mark.line, 1), lineStarts.count) - 1]
    return source.location(line: mark.line, utf8Column: utf8Column(mark), from: line)
  }

  /// Yams counts columns in characters of Unicode, places in a text are counted in bytes.
  private func utf8Column(_ mark: Mark) -> Int {
    guard lines.indices.contains(mark.line - 1) else { return 1 }
    return 1 + String(String.UnicodeScalarView(lines[mark.line - 1].unicodeScalars.prefix(mark.column - 1))).utf8.count
  }

  /// The first value that others could name; nil where there is none.
  private static func anchored(_ node: Yams.Node) -> Yams.Node? {
    if node.anchor != nil { return node }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let items): return items.lazy.compactMap(anchored).first
    case .mapping(let pairs): return pairs.lazy.compactMap { anchored($0.key) ?? anchored($0.value) }.first
    }
  }

  private static let anchor = Wording(
    vi: "Neo (&) và bí danh (*) của YAML không được dùng ở đây",
    en: "YAML anchors (&) and aliases (*) are not used here")

  private static let syntax = Wording(
    vi: "Không đọc được dòng này theo cú pháp YAML", en: "This line cannot be read as YAML")
}

extension YamlError {
  fileprivate var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    default: nil
    }
  }
}
