import Content

extension Details {
  var committee: Committee? { if case .committee(let committee) = self { committee } else { nil } }
  var branch: Branch? { if case .branch(let branch) = self { branch } else { nil } }
  var organisation: Organisation? { if case .organisation(let organisation) = self { organisation } else { nil } }
  var studySession: StudySession? { if case .studySession(let session) = self { session } else { nil } }
  var partner: Partner? { if case .partner(let partner) = self { partner } else { nil } }
  var movement: Movement? { if case .movement(let movement) = self { movement } else { nil } }
  var activity: Activity? { if case .activity(let activity) = self { activity } else { nil } }
  var document: OfficialDocument? { if case .document(let document) = self { document } else { nil } }
}
