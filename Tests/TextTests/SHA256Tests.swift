import Testing
import Text

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "gives the hashes that NIST publishes as examples of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func published(text: String, hash: String) {
    #expect(SHA256.hex(Array(text.utf8)) == hash)
  }

  @Test("takes a message in pieces of any length", arguments: [1, 3, 55, 63, 64, 65, 100])
  func pieces(length: Int) {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
    var hash = SHA256()
    for start in stride(from: 0, to: message.count, by: length) { hash.add(Array(message[start...].prefix(length))) }
    #expect(hash.hex == SHA256.hex(message))
    #expect(hash.hex == hash.hex)
    hash.add([0])
    #expect(hash.hex == SHA256.hex(message + [0]))
    #expect(hash.hex != SHA256.hex(message))
  }

  @Test("gives the published hash of a million times the letter a")
  func million() {
    let hash = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hex(Array(repeating: UInt8(ascii: "a"), count: 1_000_000)) == hash)
  }

  @Test(
    "pads messages of every length about a block's end",
    arguments: [
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    ])
  func padding(length: Int, hash: String) {
    #expect(SHA256.hex(Array(repeating: UInt8(ascii: "a"), count: length)) == hash)
  }
}
