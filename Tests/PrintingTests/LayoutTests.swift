import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("The official layouts")
struct LayoutTests {
  static let layouts = ShippedLayouts.names.compactMap { ShippedLayouts.named($0) }

  @Test("every length that is used is one that the rule permits", arguments: layouts)
  func permitted(layout: OfficialLayout) {
    let sheet = layout.geometry
    let lengths =
      LayoutComponent.allCases.map { layout[$0].size }
      + [sheet.top, sheet.bottom, sheet.binding, sheet.outer, sheet.numberFromEdge, layout.signatureRoom]
      + [layout.body.firstLine, layout.body.paragraphGap, layout.body.line]
    for length in lengths { #expect(length.permitted.contains(length.value)) }
    for case .rule(let share, let permitted) in layout.ornaments.values { #expect(permitted.contains(share)) }
    #expect(layout.inForce != nil)
  }

  @Test("the Party's layout: Hướng dẫn 05-HD/VPTW năm 2026")
  func party() throws {
    let layout = try #require(ShippedLayouts.named("party"))
    #expect(layout.geometry.margins().css == "margin: 20mm 15mm 20mm 30mm;")
    #expect(layout.geometry.margins(back: true).css == "margin: 20mm 30mm 20mm 15mm;")
    #expect(layout[.nation] == TextStyle(.pt(15), bold: true, upperCase: true))
    #expect(layout[.post] == TextStyle(.pt(14), upperCase: true))
    #expect(layout[.place] == TextStyle(.pt(14), italic: true))
    #expect(layout[.recipient] == TextStyle(.pt(12)))
    #expect(layout.ornaments[.issuer] == .text("*"))
    #expect(layout.ornaments[.nation] == .rule(share: 1, permitted: 1...1))
    #expect((layout.words.number, layout.words.authority, layout.words.ending) == ("Số", "T/M", "."))
    #expect(layout.words.addressee == nil && layout.words.recipients == "Nơi nhận:")
  }

  @Test("the State's layout: Nghị định 30/2020/NĐ-CP, Phụ lục I")
  func state() throws {
    let layout = try #require(ShippedLayouts.named("state"))
    #expect(layout.geometry.binding.permitted == 30...35)
    #expect(layout[.post] == TextStyle(.pt(14, in: 13...14), bold: true, upperCase: true))
    #expect(layout[.recipientsTitle] == TextStyle(.pt(12), bold: true, italic: true))
    #expect(layout[.recipient] == TextStyle(.pt(11)))
    #expect((layout.words.number, layout.words.authority, layout.words.ending) == ("Số:", "TM.", "./."))
    #expect(layout.words.addressee == "Kính gửi:")
  }

  @Test("stacked capitals have room in every line", arguments: layouts)
  func stackedCapitals(layout: OfficialLayout) {
    for component in LayoutComponent.allCases {
      let style = layout[component]
      #expect(layout.body.line(for: style) >= 1.25 * style.size.value)
    }
  }

  @Test("an office decides about the mark behind a chapter's number and both sides of the sheet")
  func settings() throws {
    let settings = LayoutSettings(headingSeparator: ".", isDoubleSided: true)
    let layout = try #require(ShippedLayouts.named("party", settings: settings))
    #expect(layout.words.headingSeparator == ".")
    #expect(layout.isDoubleSided)
    #expect(ShippedLayouts.named("office") == nil)
  }

  @Test("a page on its side is bound at its upper edge, turned over at its lower")
  func landscape() throws {
    let sheet = try #require(ShippedLayouts.named("party")).geometry
    #expect(sheet.landscapeMargins().css == "margin: 30mm 20mm 15mm 20mm;")
    #expect(sheet.landscapeMargins(back: true).css == "margin: 20mm 20mm 30mm 20mm;")
  }

  @Test("the JSON is JSON and names every component", arguments: layouts)
  func json(layout: OfficialLayout) throws {
    let value = try JSONSerialization.jsonObject(with: Data(layout.json)) as? [String: Any]
    let components = try #require(value?["components"] as? [String: Any])
    #expect(Set(components.keys) == Set(LayoutComponent.allCases.map(\.rawValue)))
    let page = try #require(value?["page"] as? [String: [String: Any]])
    #expect(page["width"]?["mm"] as? Int == 210)
  }

  @Test("the explanation names source, date and every component", arguments: layouts)
  func reference(layout: OfficialLayout) throws {
    for language in Language.allCases {
      let text = LayoutReference.render(layout, language: language)
      #expect(text.contains(layout.source[language]))
      for component in LayoutComponent.allCases { #expect(text.contains(component.name[language])) }
    }
    let party = try #require(ShippedLayouts.named("party"))
    #expect(LayoutReference.render(party, language: .vietnamese).contains("16 pt (15–16), in hoa, đậm"))
  }
}
