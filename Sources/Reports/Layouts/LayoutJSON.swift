import Text

extension OfficialLayout {
  /// The whole layout as one JSON object, for tests that hold print against it and for the maker of the word processor's
  /// file. Every length carries its unit, and what the rule permits.
  package var json: [UInt8] {
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    return bytes
  }

  /// The same as a value, to stand inside another.
  var value: JSONText {
    .object([
      ("name", .string(name)), ("title", .string(title.vi)), ("source", .string(source.vi)),
      ("in_force", inForce.map { .string($0.iso) }), ("double_sided", .truth(isDoubleSided)),
      ("page", geometry.json), ("body", body.json), ("words", words.json),
      ("head_share", .real(headShare)), ("signature_room", signatureRoom.json),
      ("report", report.json), ("issuer", issuer.json), ("branch", branch?.json),
      ("not_for", .list(notFor.map { .string($0) })), ("superiors", .list(superiors.map { .string($0) })),
      ("components", .object(LayoutComponent.allCases.map { ($0.rawValue, json(of: $0)) })),
    ])
  }

  private func json(of component: LayoutComponent) -> JSONText {
    let style = self[component]
    return .object([
      ("size", style.size.json), ("line", .real(body.line(for: style))), ("bold", .truth(style.isBold)),
      ("italic", .truth(style.isItalic)), ("upper_case", .truth(style.isUpperCase)),
      ("below", ornaments[component]?.json),
    ])
  }
}

extension Length {
  fileprivate var json: JSONText {
    .object([
      (unit.rawValue, .real(value)),
      ("permitted", .list([.real(permitted.lowerBound), .real(permitted.upperBound)])),
    ])
  }
}

extension Ornament {
  fileprivate var json: JSONText {
    switch self {
    case .text(let text): .object([("text", .string(text))])
    case .rule(let share, let permitted):
      .object([
        ("rule", .real(share)), ("permitted", .list([.real(permitted.lowerBound), .real(permitted.upperBound)])),
      ])
    }
  }
}

extension PageGeometry {
  fileprivate var json: JSONText {
    .object([
      ("width", width.json), ("height", height.json), ("number_from_edge", numberFromEdge.json),
      ("upright", margins().json), ("upright_back", margins(back: true).json),
      ("landscape", landscapeMargins().json), ("landscape_back", landscapeMargins(back: true).json),
    ])
  }
}

extension PageGeometry.Margins {
  fileprivate var json: JSONText {
    .object([("top", top.json), ("right", right.json), ("bottom", bottom.json), ("left", left.json)])
  }
}

extension BodyShape {
  fileprivate var json: JSONText {
    .object([
      ("first_line", firstLine.json), ("paragraph_gap", paragraphGap.json), ("line", line.json),
    ])
  }
}

extension LayoutWords {
  fileprivate var json: JSONText {
    .object([
      ("nation", .string(nation)), ("motto", motto.map { .string($0) }), ("number", .string(number)),
      ("number_joint", .string(numberJoint)), ("symbol_joint", .string(symbolJoint)), ("authority", .string(authority)),
      ("in_place", inPlace.map { .string($0) }), ("ending", .string(ending)),
      ("addressee", addressee.map { .string($0) }),
      ("recipients", .string(recipients)), ("draft", .string(draftPattern)),
      ("heading_separator", .string(headingSeparator)),
    ])
  }
}

extension ReportWords {
  fileprivate var json: JSONText {
    .object([("type", .string(type)), ("symbol", .string(symbol)), ("subject", .string(subjectPattern))])
  }
}

extension IssuerWords {
  fileprivate var json: JSONText {
    .object([
      ("abbreviation", abbreviation.map { .string($0) }), ("authority", authority.map { .string($0) }),
      ("post", .string(post)), ("deputy", .string(deputy)), ("kept", .string(kept)),
      ("from_posts", .truth(signersHavePosts)),
    ])
  }
}
