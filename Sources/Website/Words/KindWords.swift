import Content
import Figures

extension Words {
  /// What a kind of page is called; nil for a plain page, which needs no name.
  func label(_ kind: Kind) -> String? {
    switch kind {
    case .page: nil
    case .committee: self[.kindCommittee]
    case .branch: self[.kindBranch]
    case .organisation: self[.kindOrganisation]
    case .studySession: self[.kindStudySession]
    case .partner: self[.kindPartner]
    case .movement: self[.kindMovement]
    case .activity: self[.kindActivity]
    case .news: self[.kindNews]
    case .document: self[.kindDocument]
    case .annualReport, .reportChapter: self[.kindAnnualReport]
    }
  }

  /// Whose members a branch gathers.
  func label(_ type: BranchType) -> String {
    switch type {
    case .department: self[.branchDepartment]
    case .student: self[.branchStudent]
    case .office: self[.branchOffice]
    }
  }

  /// Which mass organisation it is.
  func label(_ type: OrganisationType) -> String {
    switch type {
    case .tradeUnion: self[.organisationTradeUnion]
    case .youthUnion: self[.organisationYouthUnion]
    case .studentAssociation: self[.organisationStudentAssociation]
    }
  }

  /// Whose resolution or programme a session studies.
  func label(_ level: StudyLevel) -> String {
    switch level {
    case .central: self[.levelCentral]
    case .city: self[.levelCity]
    case .university: self[.levelUniversity]
    case .currentAffairs: self[.levelCurrentAffairs]
    }
  }
}
