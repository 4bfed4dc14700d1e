extension FigureYear {
  /// The same year cut down to the rows of one branch, so that every sum is that branch's own.
  ///
  /// Tables that tell of no branch are not among its tables, nor among those that are missing or faulty.
  package func of(branch code: String) -> FigureYear {
    FigureYear(
      year: year, isCutOff: isCutOff, isDraft: isDraft, isIllustrative: isIllustrative, asOf: asOf,
      tables: tables.filter(\.declaration.isByBranch).map { table in
        FigureTable(
          declaration: table.declaration, source: table.source, rows: table.rows(of: code),
          headings: table.headings)
      },
      missing: missing.filter(\.isByBranch), faulty: faulty.filter(\.isByBranch), seal: seal)
  }
}
