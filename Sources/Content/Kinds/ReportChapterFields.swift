import Diagnostics
import Input

extension Chapter {
  static let order = ValueKey.text("order")
  static let continues = ValueKey.flag("continues")
  static let unnumbered = ValueKey.flag("unnumbered")
  static let annex = ValueKey.flag("annex")
  static let landscape = ValueKey.flag("landscape")
  static let targets = ValueKey.flag("targets")
  static let results = ValueKey.flag("results")
  /// What Swift asks of the file that declares the keys of a chapter; their words stand there.
  static let asked = [
    order.asked, continues.asked, unnumbered.asked, annex.asked, landscape.asked, targets.asked, results.asked,
  ]

  /// The reader is told of a place in the report that is none.
  init(_ values: FieldValues, _ reader: inout FieldReader) {
    let written = values[Self.order]
    let order = written.flatMap(ChapterOrder.init(written:))
    if let written, order == nil {
      let required = Wording(vi: "số thứ tự, như 2 hoặc 2.1", en: "a place such as 2 or 2.1")
      reader.report(
        .wrongType(
          Self.order.name, required: required, found: Wording(verbatim: "“\(written)”"),
          at: reader.location(of: Self.order.name)))
    }
    self.init(
      order: order, continuesCommon: values[Self.continues] ?? false, isNumbered: values[Self.unnumbered] != true,
      isAnnex: values[Self.annex] ?? false, isLandscape: values[Self.landscape] ?? false,
      statesTargets: values[Self.targets] ?? false,
      reportsTargets: values[Self.results] ?? false)
  }
}
