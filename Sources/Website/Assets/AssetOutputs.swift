/// The outputs of the files of `templates/assets/`.
struct AssetOutputs: OutputMaker {
  let assets: [Assets.Published]

  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    assets.map { asset in
      OutputPlan(
        Output(path: Routes.path(asset.address), source: asset.file.path) {
          Rendered(bytes: asset.bytes, taken: Taken([.asset(Assets.field(asset.file.name))]))
        },
        file: asset.file.path)
    }
  }
}
