import Foundation
import FoundationXML
import TestSupport

/// The names of the elements and attributes of a well-formed page.
struct Names {
  let elements: Set<String>
  let attributes: Set<String>

  static func of(_ bytes: [UInt8]) throws -> Names {
    let listener = Listener()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = listener
    guard parser.parse() else { throw TestSite.Failure("no XML: \(String(decoding: bytes, as: UTF8.self))") }
    return Names(elements: listener.elements, attributes: listener.attributes)
  }

  private final class Listener: NSObject, XMLParserDelegate {
    var elements: Set<String> = []
    var attributes: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.insert(name)
      self.attributes.formUnion(attributes.keys)
    }
  }
}
