import Diagnostics

extension Rule {
  package static let nothingInSentence = Rule(
    id: "content/nothing-in-sentence", severity: .hint,
    title: Wording(
      vi: "Trong lời văn của báo cáo, số 0 được ghi là “không có”", en: "In a report’s prose nothing is told in words"),
    reason: Wording(
      vi: "Số 0 đứng sau một từ khác thì không thay bằng chữ được, mà “kết nạp 0 đảng viên” không phải là câu báo cáo.",
      en: "Behind other words the number cannot be put into words, and a report does not say “0 members”."),
    breaks: [.draftReport("Trong năm kết nạp ↓{{ members.probationary }} đảng viên.")],
    keeps: [
      .draftReport("Trong năm có {{ members.probationary }} đảng viên dự bị."),
      .draftReport("Đảng viên dự bị: {{ members.probationary }}."),
      .draftReport("| Dự bị |\n|---|\n| là {{ members.probationary }} |"),
    ])

  /// A figure that is nothing, in a sentence that has no place for words.
  func finding(at location: Location, nothing name: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Số liệu “\(name)” bằng 0, mà câu này không thay được bằng “không có”",
        en: "“\(name)” is 0, and this sentence has no place for the words “không có”"),
      help: Wording(
        vi: "Đặt số liệu sau “có”, sau dấu “:” hoặc ở đầu câu, đầu vế câu; hoặc viết lại câu",
        en: "Put the figure behind “có”, behind a colon or at the beginning of a clause, or write another sentence"))
  }
}
