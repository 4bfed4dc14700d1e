import Foundation
import FoundationXML

/// Tells whether some bytes are well-formed XML. `XMLParser.parse()` itself cannot: it accepts mismatched tags.
package enum WellFormed {
  /// What is wrong, with its line; nil where the document is well-formed.
  package static func fault(_ bytes: [UInt8]) -> String? {
    let listener = Listener()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = listener
    let isParsed = parser.parse()
    return listener.fault ?? (isParsed ? nil : "not parsed")
  }

  private final class Listener: NSObject, XMLParserDelegate {
    var fault: String?

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
      fault = fault ?? "line \(parser.lineNumber): \(parseError)"
    }
  }
}
