#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Parses one Markdown document inside a budget of processor time, memory and depth, and hands it back as a flat list of
// nodes. No type of cmark shows here.
//
// The document owns one arena. `guard_release` drops it, and every pointer of the document with it.

// How Swift names a type or a case; a closed enumeration has no other cases.
#define GUARD_CLOSED(name) __attribute__((enum_extensibility(closed), swift_name(name)))
#define GUARD_NAME(name) __attribute__((swift_name(name)))

/// What a node is: the blocks and inlines of CommonMark 0.29, those of GitHub's extensions, and figures in prose.
typedef enum GUARD_CLOSED("GuardKind") : uint8_t {
  GUARD_DOCUMENT GUARD_NAME("document"),
  GUARD_BLOCK_QUOTE GUARD_NAME("blockQuote"),
  GUARD_LIST GUARD_NAME("list"),
  GUARD_ITEM GUARD_NAME("item"),
  GUARD_CODE_BLOCK GUARD_NAME("codeBlock"),
  GUARD_HTML_BLOCK GUARD_NAME("htmlBlock"),
  GUARD_PARAGRAPH GUARD_NAME("paragraph"),
  GUARD_HEADING GUARD_NAME("heading"),
  GUARD_THEMATIC_BREAK GUARD_NAME("thematicBreak"),
  GUARD_FOOTNOTE_DEFINITION GUARD_NAME("footnoteDefinition"),
  GUARD_TABLE GUARD_NAME("table"),
  GUARD_TABLE_ROW GUARD_NAME("tableRow"),
  GUARD_TABLE_CELL GUARD_NAME("tableCell"),
  GUARD_TEXT GUARD_NAME("text"),
  GUARD_SOFT_BREAK GUARD_NAME("softBreak"),
  GUARD_LINE_BREAK GUARD_NAME("lineBreak"),
  GUARD_CODE GUARD_NAME("code"),
  GUARD_HTML_INLINE GUARD_NAME("htmlInline"),
  GUARD_EMPHASIS GUARD_NAME("emphasis"),
  GUARD_STRONG GUARD_NAME("strong"),
  GUARD_STRIKETHROUGH GUARD_NAME("strikethrough"),
  GUARD_LINK GUARD_NAME("link"),
  GUARD_IMAGE GUARD_NAME("image"),
  GUARD_FOOTNOTE_REFERENCE GUARD_NAME("footnoteReference"),
  GUARD_FIGURE GUARD_NAME("figure"),
} guard_kind;

/// How the cells of a column are aligned.
typedef enum GUARD_CLOSED("GuardAlignment") : uint8_t {
  GUARD_ALIGN_NONE GUARD_NAME("unset"),
  GUARD_ALIGN_LEFT GUARD_NAME("left"),
  GUARD_ALIGN_CENTER GUARD_NAME("center"),
  GUARD_ALIGN_RIGHT GUARD_NAME("right"),
} guard_alignment;

/// UTF-8 inside the arena; not ended by a zero.
typedef struct {
  const uint8_t *_Nullable bytes;
  size_t length;
} guard_text GUARD_NAME("GuardText");

/// One node. The nodes of a document stand in the order of its text: a parent before its children.
typedef struct {
  guard_kind kind;
  guard_alignment alignment;
  /// An ordered list.
  bool is_ordered;
  /// A list whose paragraphs are not set apart.
  bool is_tight;
  /// The first row of a table.
  bool is_header;
  /// The index of the node that holds this one; 0 for the document itself.
  uint32_t parent;
  /// The index after the last node inside this one.
  uint32_t end;
  /// Level of a heading, first number of an ordered list, number of a footnote (definition and reference), column of a
  /// cell counted from 0.
  int32_t number;
  /// Where it begins, as cmark tells: lines counted from 1, columns in bytes counted from 1; 0 where cmark does not tell.
  int32_t line;
  int32_t column;
  /// For a block, the column at which its own text begins on its first line.
  int32_t content_column;
  /// What it says: the text of a text, code or raw HTML, the info string of a code block, the expression of a figure with
  /// its braces, the address of a link or image.
  guard_text text;
  /// The code of a code block, the title of a link or image.
  guard_text extra;
} guard_node GUARD_NAME("GuardNode");

/// How a parse ended.
typedef enum GUARD_CLOSED("GuardOutcome") : uint8_t {
  GUARD_PARSED GUARD_NAME("parsed"),
  GUARD_OUT_OF_TIME GUARD_NAME("outOfTime"),
  GUARD_OUT_OF_MEMORY GUARD_NAME("outOfMemory"),
  GUARD_TOO_DEEP GUARD_NAME("tooDeep"),
  /// The system refused memory, a timer or a signal, so nothing was parsed.
  GUARD_SYSTEM_REFUSED GUARD_NAME("systemRefused"),
} guard_outcome;

typedef struct {
  /// Processor time of this thread.
  uint64_t nanoseconds;
  /// Bytes of the arena in all.
  size_t memory;
  /// Nodes inside one another.
  uint32_t depth;
} guard_budget GUARD_NAME("GuardBudget");

/// What of the syntax can be chosen. Tables, strikethrough and footnotes are always on.
typedef struct {
  /// Addresses without `<` and `>` become links.
  bool links_bare_addresses;
  /// `{{ name }}` is a figure.
  bool has_figures;
} guard_syntax GUARD_NAME("GuardSyntax");

typedef struct {
  guard_outcome outcome;
  /// Where the document was too deep, counted from 1; else 0.
  int32_t line;
  const guard_node *_Nullable nodes;
  size_t count;
  void *_Nullable arena;
} guard_document GUARD_NAME("GuardDocument");

/// Parses UTF-8 text; it must stay as it is until the document is released. Any number of threads may parse at once.
///
/// Whatever the outcome, the document must be released, on any thread, once.
guard_document guard_parse(const uint8_t *_Nullable text, size_t length, guard_budget budget, guard_syntax syntax)
    GUARD_NAME("GuardDocument.parse(_:length:budget:syntax:)");

void guard_release(guard_document document) GUARD_NAME("GuardDocument.release(self:)");
