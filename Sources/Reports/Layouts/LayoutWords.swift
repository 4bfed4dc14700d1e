import Markdown

/// The words that a layout itself puts on the page.
package struct LayoutWords: Sendable, Hashable {
  /// The name of the Party or the State.
  let nation: String
  /// The State's motto; nil where the layout has none.
  let motto: String?
  /// What stands before the number: `Số`, `Số:`.
  package let number: String
  /// What joins number and symbol: `-` in `12-BC/ĐU`, `/` in `15/BC-…`.
  package let numberJoint: String
  /// What joins the two parts of a symbol: `/` in `BC/ĐU`, `-` in `BC-…`.
  package let symbolJoint: String
  /// What stands before the body in whose name is signed: `T/M`, `TM.`
  package let authority: String
  /// What stands before the head's post where a deputy signs in the head's place: `KT.`; nil where nobody does.
  package let inPlace: String?
  /// What the text ends with.
  package let ending: String
  /// What stands before the body that a document is sent to, above its text: `Kính gửi:`; nil where none is named.
  package let addressee: String?
  /// What stands over those who receive it: `Nơi nhận:`
  package let recipients: String
  /// What a draft says of itself, with `{number}` where its number stands: `Dự thảo lần {number}`
  let draftPattern: String
  /// What follows a chapter's Roman number: `-`, `.`
  package internal(set) var headingSeparator: String
  /// The numbers of the headings within a chapter, from the highest level down.
  package let headings: [HeadingNumber]

  package init(
    nation: String, motto: String?, number: String, numberJoint: String, symbolJoint: String, authority: String,
    inPlace: String?, ending: String, addressee: String?, recipients: String, draftPattern: String,
    headingSeparator: String, headings: [HeadingNumber]
  ) {
    self.nation = nation
    self.motto = motto
    self.number = number
    self.numberJoint = numberJoint
    self.symbolJoint = symbolJoint
    self.authority = authority
    self.inPlace = inPlace
    self.ending = ending
    self.addressee = addressee
    self.recipients = recipients
    self.draftPattern = draftPattern
    self.headingSeparator = headingSeparator
    self.headings = headings
  }

  /// `Dự thảo lần 2`
  func draft(_ number: Int) -> String { draftPattern.replacing("{number}", with: String(number)) }
}
