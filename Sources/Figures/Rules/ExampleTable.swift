import Diagnostics

/// A table whose rows an example writes by the names of its columns.
package struct ExampleTable<Columns>: Sendable {
  package let declaration: TableDeclaration

  /// The text of the file with these rows under the headings of all columns. `marked` is the column whose heading is at fault.
  package func text(marked: ColumnDeclaration? = nil, _ rows: [ExampleRow<Columns>]) -> String {
    let columns = declaration.columns
    let strangers = Set(rows.flatMap { $0.strangers(among: columns) }).sorted()
    let headings =
      columns.map { ($0.name == marked?.name ? String(Example.mark) : "") + $0.heading.vi } + strangers
    let records = [headings] + rows.map { row in columns.map(row.text) }
    return records.map { $0.joined(separator: ";") + "\n" }.joined()
  }

  package func text(marked: ColumnDeclaration? = nil, _ rows: ExampleRow<Columns>...) -> String {
    text(marked: marked, rows)
  }

  /// The name of the file and its text.
  package func file(
    marked: ColumnDeclaration? = nil, _ rows: ExampleRow<Columns>...
  ) -> (file: String, text: String) {
    (declaration.file, text(marked: marked, rows))
  }

  /// The file in the folder of a year, or of a day: `2026`, `2026-11-30`.
  package func file(in folder: String, _ rows: ExampleRow<Columns>...) -> Example.File {
    file(in: folder, rows)
  }

  package func file(in folder: String, _ rows: [ExampleRow<Columns>]) -> Example.File {
    .init("content/so-lieu/\(folder)/\(declaration.file)", text(rows))
  }
}

extension ExampleTable where Columns == BranchColumns {
  package static var branches: Self { Self(declaration: .branches) }
}

extension ExampleTable where Columns == MovementColumns {
  package static var movement: Self { Self(declaration: .movement) }
}

extension ExampleTable where Columns == BranchClassificationColumns {
  package static var branchClassification: Self { Self(declaration: .branchClassification) }
}

extension ExampleTable where Columns == MemberClassificationColumns {
  package static var memberClassification: Self { Self(declaration: .memberClassification) }
}

extension ExampleTable where Columns == StudyColumns {
  package static var study: Self { Self(declaration: .study) }
  package static var branchStudy: Self { Self(declaration: .branchStudy) }
}

extension ExampleTable where Columns == DisciplineColumns {
  package static var discipline: Self { Self(declaration: .discipline) }
}

extension ExampleTable where Columns == ActivityColumns {
  package static var activities: Self { Self(declaration: .activities) }
}

extension ExampleTable where Columns == AwardColumns {
  package static var awards: Self { Self(declaration: .awards) }
}

extension ExampleTable where Columns == FeeColumns {
  package static var fees: Self { Self(declaration: .fees) }
}
