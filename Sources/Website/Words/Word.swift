/// A visible word that Kỷ Yếu itself puts on pages. Its raw value is its name in `templates/strings/<language>.yaml`.
enum Word: String, CaseIterable, Sendable {
  /// `Trang chủ`
  case home
  /// `Chuyên mục`
  case tags
  /// `Không tìm thấy trang`
  case notFoundTitle = "not_found_title"
  /// `trang {n}`, put behind a title from the second page of a list on
  case pageNumber = "page_number"

  case kindCommittee = "kind_committee"
  case kindBranch = "kind_branch"
  case kindOrganisation = "kind_organisation"
  case kindStudySession = "kind_study_session"
  case kindPartner = "kind_partner"
  case kindMovement = "kind_movement"
  case kindActivity = "kind_activity"
  case kindNews = "kind_news"
  case kindDocument = "kind_document"
  case kindAnnualReport = "kind_annual_report"

  case branchDepartment = "branch_department"
  case branchStudent = "branch_student"
  case branchOffice = "branch_office"

  case organisationTradeUnion = "organisation_trade_union"
  case organisationYouthUnion = "organisation_youth_union"
  case organisationStudentAssociation = "organisation_student_association"

  case levelCentral = "level_central"
  case levelCity = "level_city"
  case levelUniversity = "level_university"
  case levelCurrentAffairs = "level_current_affairs"

  /// `Phụ lục`
  case annex

  case factTerm = "fact_term"
  case factType = "fact_type"
  case factLevel = "fact_level"
  case factPercent = "fact_percent"
  case factPlace = "fact_place"
  case factDepartments = "fact_departments"
  case factSince = "fact_since"
  case factParticipants = "fact_participants"
  case factNumber = "fact_number"
  case factIssuer = "fact_issuer"
}
