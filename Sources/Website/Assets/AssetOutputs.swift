/// The outputs of the files of `templates/assets/`.
enum AssetOutputs {
  static func outputPlans(_ assets: [Assets.Published]) -> [OutputPlan] {
    assets.map { asset in
      OutputPlan(
        Output(path: Routes.path(asset.address), source: asset.file.path) { Rendered(bytes: asset.bytes) },
        file: asset.file.path)
    }
  }
}
