import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation

/// A web server for the person at this machine alone: it listens on 127.0.0.1, and makes each page when it is asked for.
package struct PreviewServer: Sendable {
  /// Gives the output at a path (`tin-tuc/a/index.html`), or nil where the site has none. Called from any thread.
  package typealias Handler = @Sendable (_ path: String) async -> PreviewResponse?

  /// The output that is shown, with status 404, for an address that leads nowhere.
  static let notFoundPage = "404.html"

  /// Ports tried one after the other where the wanted one is taken.
  private static let portsTried = 20

  private let port: UInt16
  private let basePath: String
  private let handler: Handler

  /// - Parameters:
  ///   - port: The first one tried; 0 takes any that is free.
  ///   - basePath: Path of the site's base URL, percent-encoded, with a slash at both ends.
  ///   - handler: Makes the outputs.
  package init(port: UInt16, basePath: String = "/", handler: @escaping Handler) {
    self.port = port
    self.basePath = basePath
    self.handler = handler
  }

  /// Serves until the task is cancelled, then returns.
  /// - Parameter ready: Called once, with the address of the home page: `http://127.0.0.1:8000/`.
  /// - Throws: `PreviewFailure` where no port can be had, and what `ready` throws.
  package func run(ready: @escaping @Sendable (_ address: String) throws -> Void) async throws {
    let last = port == 0 ? 0 : Int(port) + Self.portsTried - 1
    for candidate in Int(port)...last {
      guard let candidate = UInt16(exactly: candidate) else { break }
      do {
        return try await serve(on: candidate, ready: ready)
      } catch SocketError.failed(_, errno: EADDRINUSE, _) {
        continue
      } catch is CancellationError {
        return
      } catch let unheard as Unheard {
        throw unheard.cause
      } catch {
        if Task.isCancelled { return }
        throw PreviewFailure(error, port: candidate)
      }
    }
    throw PreviewFailure(allTakenFrom: port, count: Self.portsTried)
  }

  private func serve(on port: UInt16, ready: @escaping @Sendable (String) throws -> Void) async throws {
    // The names it answers to need the port it got, so its one route comes after the port; until then it finds nothing.
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { return }
        await server.appendRoute("*", to: PreviewHandler(router: router(port: port)))
        do {
          try ready("http://127.0.0.1:\(port)\(basePath)")
        } catch {
          throw Unheard(cause: error)
        }
      }
      // One that throws ends the other: waiting for all would not.
      for try await _ in group {}
    }
  }

  /// Whoever was to be told the address could not be.
  private struct Unheard: Error {
    let cause: any Error
  }

  private func router(port: UInt16) -> Router {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    let hosts = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
    return Router(hosts: Set(hosts), basePath: basePath, handler: handler)
  }
}
