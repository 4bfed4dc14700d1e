#include "extensions.h"

#include <pthread.h>

#include <cmark-gfm-core-extensions.h>

#include "figure.h"

// Found once: the list of registered extensions is cmark's own and not made for many threads.
static struct {
  cmark_syntax_extension *table, *strikethrough, *autolink, *figure;
} extensions;

static void find(void) {
  cmark_gfm_core_extensions_ensure_registered();
  extensions.table = cmark_find_syntax_extension("table");
  extensions.strikethrough = cmark_find_syntax_extension("strikethrough");
  extensions.autolink = cmark_find_syntax_extension("autolink");
  extensions.figure = figure_extension();
}

void extensions_register(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, find);
}

void extensions_attach(cmark_parser *parser, guard_syntax syntax) {
  cmark_parser_attach_syntax_extension(parser, extensions.table);
  cmark_parser_attach_syntax_extension(parser, extensions.strikethrough);
  if (syntax.links_bare_addresses) cmark_parser_attach_syntax_extension(parser, extensions.autolink);
  if (syntax.has_figures) cmark_parser_attach_syntax_extension(parser, extensions.figure);
}
