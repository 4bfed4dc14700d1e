#include "figure.h"

#include <string.h>

#include <cmark-gfm/node.h>

static cmark_syntax_extension *figures;

// Length of the figure at the start of `text`, its braces included; 2 where it is not closed before the line ends or
// another figure begins.
static int figure_length(const unsigned char *text, int length) {
  for (int index = 2; index < length; index += 1) {
    unsigned char byte = text[index];
    if (byte == '\n' || byte == '\r' || byte == '{') break;
    if (byte == '}' && index + 1 < length && text[index + 1] == '}') return index + 2;
  }
  return 2;
}

static cmark_node *match(cmark_syntax_extension *extension, cmark_parser *parser, cmark_node *parent,
                         unsigned char character, cmark_inline_parser *inlines) {
  (void)parser;
  if (character != '{') return NULL;
  const cmark_chunk *chunk = cmark_inline_parser_get_chunk(inlines);
  int offset = cmark_inline_parser_get_offset(inlines);
  int rest = chunk->len - offset;
  if (rest < 2 || chunk->data[offset + 1] != '{') return NULL;

  // A cell of a table takes in none but cmark's own types; of those, code is kept as it stands.
  cmark_node *node = cmark_node_new_with_mem_and_ext(CMARK_NODE_CODE, cmark_node_mem(parent), extension);
  int length = figure_length(chunk->data + offset, rest);
  node->as.literal = cmark_chunk_dup(chunk, offset, length);
  node->start_line = node->end_line = cmark_inline_parser_get_line(inlines);
  node->start_column = cmark_inline_parser_get_column(inlines);
  cmark_inline_parser_set_offset(inlines, offset + length);
  return node;
}

cmark_syntax_extension *figure_extension(void) {
  figures = cmark_syntax_extension_new("figure");
  cmark_llist *characters = cmark_llist_append(cmark_get_default_mem_allocator(), NULL, (void *)'{');
  cmark_syntax_extension_set_special_inline_chars(figures, characters);
  cmark_syntax_extension_set_match_inline_func(figures, match);
  return figures;
}

bool figure_is(const cmark_node *node) { return node->extension && node->extension == figures; }
