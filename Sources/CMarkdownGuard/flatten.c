#include "flatten.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include "arena.h"
#include "figure.h"
#include "watch.h"

// The types that cmark's extensions gave their nodes when they were registered.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

// The node after `node` in the order of the text; `depth` follows it. Null after the last one.
static cmark_node *following(cmark_node *node, uint32_t *depth) {
  // This code is no longer cmark's, so the time is looked at here.
  if (watch.is_expired) watch_leave(GUARD_OUT_OF_TIME);
  if (node->first_child) {
    *depth += 1;
    return node->first_child;
  }
  while (node && !node->next) {
    node = node->parent;
    *depth -= 1;
  }
  return node ? node->next : NULL;
}

static guard_kind kind_of(const cmark_node *node) {
  cmark_node_type type = node->type;
  if (figure_is(node)) return GUARD_FIGURE;
  switch ((int)type) {
    case CMARK_NODE_DOCUMENT: return GUARD_DOCUMENT;
    case CMARK_NODE_BLOCK_QUOTE: return GUARD_BLOCK_QUOTE;
    case CMARK_NODE_LIST: return GUARD_LIST;
    case CMARK_NODE_ITEM: return GUARD_ITEM;
    case CMARK_NODE_CODE_BLOCK: return GUARD_CODE_BLOCK;
    case CMARK_NODE_HTML_BLOCK: return GUARD_HTML_BLOCK;
    case CMARK_NODE_PARAGRAPH: return GUARD_PARAGRAPH;
    case CMARK_NODE_HEADING: return GUARD_HEADING;
    case CMARK_NODE_THEMATIC_BREAK: return GUARD_THEMATIC_BREAK;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return GUARD_FOOTNOTE_DEFINITION;
    case CMARK_NODE_SOFTBREAK: return GUARD_SOFT_BREAK;
    case CMARK_NODE_LINEBREAK: return GUARD_LINE_BREAK;
    case CMARK_NODE_CODE: return GUARD_CODE;
    case CMARK_NODE_HTML_INLINE: return GUARD_HTML_INLINE;
    case CMARK_NODE_EMPH: return GUARD_EMPHASIS;
    case CMARK_NODE_STRONG: return GUARD_STRONG;
    case CMARK_NODE_LINK: return GUARD_LINK;
    case CMARK_NODE_IMAGE: return GUARD_IMAGE;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return GUARD_FOOTNOTE_REFERENCE;
    default: break;
  }
  if (type == CMARK_NODE_TABLE) return GUARD_TABLE;
  if (type == CMARK_NODE_TABLE_ROW) return GUARD_TABLE_ROW;
  if (type == CMARK_NODE_TABLE_CELL) return GUARD_TABLE_CELL;
  if (type == CMARK_NODE_STRIKETHROUGH) return GUARD_STRIKETHROUGH;
  return GUARD_TEXT;
}

static guard_text text_of(cmark_chunk chunk) { return (guard_text){chunk.data, (size_t)chunk.len}; }

// The number that cmark wrote as text into a footnote reference.
static int32_t number_in(cmark_chunk chunk) {
  int32_t number = 0;
  for (bufsize_t index = 0; index < chunk.len; index += 1) number = number * 10 + (chunk.data[index] - '0');
  return number;
}

static guard_alignment alignment_in(cmark_node *table, int32_t column) {
  if (column >= cmark_gfm_extensions_get_table_columns(table)) return GUARD_ALIGN_NONE;
  switch (cmark_gfm_extensions_get_table_alignments(table)[column]) {
    case 'l': return GUARD_ALIGN_LEFT;
    case 'c': return GUARD_ALIGN_CENTER;
    case 'r': return GUARD_ALIGN_RIGHT;
    default: return GUARD_ALIGN_NONE;
  }
}

// What only nodes of this kind have. `before` is the previous child of the same parent.
static void fill(guard_node *flat, cmark_node *node, const guard_node *before) {
  switch (flat->kind) {
    case GUARD_LIST:
      flat->is_ordered = node->as.list.list_type == CMARK_ORDERED_LIST;
      flat->is_tight = node->as.list.tight;
      flat->number = node->as.list.start;
      break;
    case GUARD_HEADING:
      flat->number = node->as.heading.level;
      break;
    case GUARD_CODE_BLOCK:
      flat->text = text_of(node->as.code.info);
      flat->extra = text_of(node->as.code.literal);
      break;
    case GUARD_TABLE_ROW:
      flat->is_header = cmark_gfm_extensions_get_table_row_is_header(node);
      break;
    case GUARD_TABLE_CELL:
      flat->number = before ? before->number + 1 : 0;
      flat->alignment = alignment_in(node->parent->parent, flat->number);
      break;
    case GUARD_FOOTNOTE_DEFINITION:
      // cmark puts the definitions that are used at the end, in the order of their first use.
      flat->number = before && before->kind == GUARD_FOOTNOTE_DEFINITION ? before->number + 1 : 1;
      break;
    case GUARD_FOOTNOTE_REFERENCE:
      flat->number = number_in(node->as.literal);
      break;
    case GUARD_LINK:
    case GUARD_IMAGE:
      flat->text = text_of(node->as.link.url);
      flat->extra = text_of(node->as.link.title);
      break;
    case GUARD_TEXT:
    case GUARD_CODE:
    case GUARD_HTML_INLINE:
    case GUARD_HTML_BLOCK:
    case GUARD_FIGURE:
      flat->text = text_of(node->as.literal);
      break;
    default:
      break;
  }
}

// The line on which a paragraph begins that a table behind it was taken out of: cmark keeps it with the table. 0 where it is another.
static int32_t line_before_table(const cmark_node *node) {
  bool is_cut = node->type == CMARK_NODE_PARAGRAPH && node->start_line == 0 && node->next;
  return is_cut && node->next->type == CMARK_NODE_TABLE ? node->next->start_line : 0;
}

// Whether cmark tells the line of such an inline, counted from that of its paragraph.
static bool has_line(guard_kind kind) {
  return kind == GUARD_TEXT || kind == GUARD_CODE || kind == GUARD_HTML_INLINE || kind == GUARD_FIGURE;
}

// Counts the nodes; 0 where they lie too deep, and then `line` is where.
static size_t count_nodes(cmark_node *root, uint32_t limit, int32_t *line) {
  size_t count = 0;
  uint32_t depth = 0;
  for (cmark_node *node = root; node; node = following(node, &depth)) {
    if (node->start_line > 0) *line = node->start_line;
    if (depth > limit) return 0;
    count += 1;
  }
  return count;
}

guard_document flatten(cmark_node *root, uint32_t limit) {
  int32_t line = 1;
  size_t count = count_nodes(root, limit, &line);
  if (!count) return (guard_document){.outcome = GUARD_TOO_DEEP, .line = line};
  guard_node *nodes = arena_allocate(count * sizeof(guard_node));
  // The newest node at each depth.
  uint32_t *newest = arena_allocate(((size_t)limit + 1) * sizeof(uint32_t));
  uint32_t depth = 0, deepest = 0, index = 0;
  // Of the paragraph that was cut last: its line, and its depth.
  int32_t cut_line = 0;
  uint32_t cut_depth = 0;
  for (cmark_node *node = root; node; node = following(node, &depth), index += 1) {
    // What was open at this depth or below it ends here.
    for (uint32_t level = depth; index > 0 && level <= deepest; level += 1) nodes[newest[level]].end = index;
    uint32_t parent = depth > 0 ? newest[depth - 1] : 0;
    bool has_sibling = depth > 0 && deepest >= depth && nodes[newest[depth]].parent == parent;
    const guard_node *before = has_sibling ? &nodes[newest[depth]] : NULL;
    guard_node *flat = &nodes[index];
    flat->kind = kind_of(node);
    flat->parent = parent;
    flat->line = node->start_line;
    flat->column = node->start_column;
    if (depth <= cut_depth) cut_line = 0;
    if (line_before_table(node)) {
      cut_line = flat->line = line_before_table(node);
      cut_depth = depth;
    } else if (cut_line && has_line(flat->kind)) {
      flat->line += cut_line;
    }
    flat->content_column = node->start_column + node->internal_offset;
    fill(flat, node, before);
    newest[depth] = index;
    deepest = depth;
  }
  for (uint32_t level = 0; level <= deepest; level += 1) nodes[newest[level]].end = index;
  return (guard_document){.outcome = GUARD_PARSED, .nodes = nodes, .count = count};
}
