import Diagnostics
import Testing

@testable import Building

@Suite("The list of all rules")
struct AllRulesTests {
  @Test("every id is unique and of the form group/name")
  func ids() {
    let ids = AllRules.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)")
    }
  }

  @Test("every rule is explained in both languages", arguments: AllRules.rules)
  func explained(rule: Rule) {
    for language in Language.allCases {
      #expect(rule.title[language].count > 10)
      #expect(rule.reason[language].count > 20)
    }
    #expect(rule.title.vi != rule.title.en)
    #expect(rule.reason.vi != rule.reason.en)
  }

  @Test("the id of a retired rule is given to no other")
  func retired() {
    #expect(AllRules.retired.isDisjoint(with: AllRules.rules.map(\.id)))
  }

  @Test("a rule that a check applies is in the list")
  func checksAreListed() {
    let ids = Set(AllRules.rules.map(\.id))
    for check in AllRules.siteChecks { #expect(ids.contains(check.rule.id)) }
    for check in AllRules.ledgerChecks { #expect(ids.contains(check.rule.id)) }
    for check in AllRules.editionChecks { #expect(ids.contains(check.rule.id)) }
  }
}
