import Diagnostics

/// Reading one text file of `content/`.
package enum TextReading {
  package enum Outcome {
    case text(SourceText)
    case fault(Diagnostic)
    case failure(LoadingFailure)
  }

  /// Reads a file within its bound; `recoded` may bring the bytes of a file that is not UTF-8 into it.
  package static func read(
    _ file: ContentFile, root: String, atMost limit: SizeLimit, recoded: ([UInt8]) -> [UInt8] = { $0 }
  ) -> Outcome {
    let bytes: [UInt8]
    do {
      bytes = recoded(try FileReading.read(root + "/" + file.diskPath, atMost: limit.bytes))
    } catch .irregular {
      return .fault(.unreadable(file.diskPath, because: .irregular))
    } catch .tooLarge(let bytes) {
      return .fault(.fileTooLarge(file.diskPath, bytes: bytes, limit: limit))
    } catch .system(let error) where error.isOfTheMachine {
      return .failure(LoadingFailure(path: file.diskPath, error: error))
    } catch {
      return .fault(.unreadable(file.diskPath, because: .cannotBeOpened))
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let source = SourceText(path: file.diskPath, bytes: bytes)
      return .fault(.notUTF8(at: source.location(atByte: error.byteOffsets.lowerBound)))
    }
    return .text(SourceText(path: file.diskPath, bytes: bytes, isUTF8: true))
  }
}
