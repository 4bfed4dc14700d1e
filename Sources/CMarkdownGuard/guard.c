#include "CMarkdownGuard.h"

#include <pthread.h>

#include <cmark-gfm-extension_api.h>

#include "arena.h"
#include "deadline.h"
#include "extensions.h"
#include "flatten.h"
#include "watch.h"

// Finishing a document adds the characters of its extensions to a table that all parsers share, and takes them out again.
static pthread_mutex_t finishing = PTHREAD_MUTEX_INITIALIZER;

// SOURCEPOS also makes cmark count the lines inside code and raw HTML; without it every later place is wrong.
// DOUBLE_TILDE: one tilde means “to” or “about” in figures (70~80), and never strikes out.
enum { LARGEST_MEMORY = 1024 * 1024 * 1024 };

static const int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;

static void lock(void) {
  pthread_mutex_lock(&finishing);
  watch.holds_lock = true;
}

static void unlock(void) {
  watch.holds_lock = false;
  pthread_mutex_unlock(&finishing);
}

// cmark's own work. It may be left between any two of its instructions.
static cmark_node *tree_of(const uint8_t *text, size_t length, guard_syntax syntax) {
  watch_end(true);
  watch.parser = cmark_parser_new_with_mem(options, &arena_allocator);
  extensions_attach(watch.parser, syntax);
  cmark_parser_feed(watch.parser, (const char *)text, length);
  watch_begin();
  lock();
  watch_end(true);
  cmark_node *root = cmark_parser_finish(watch.parser);
  watch_begin();
  unlock();
  return root;
}

// Puts in order what a parse that was left has left behind.
static void clean_up(void) {
  if (!watch.holds_lock) return;
  cmark_manage_extensions_special_characters(watch.parser, false);
  unlock();
}

guard_document guard_parse(const uint8_t *text, size_t length, guard_budget budget, guard_syntax syntax) {
  guard_document document = {.outcome = GUARD_SYSTEM_REFUSED};
  // cmark counts bytes in 32 bits, and ends the process where they are not enough.
  size_t memory = budget.memory < LARGEST_MEMORY ? budget.memory : LARGEST_MEMORY;
  if (length > memory) return (guard_document){.outcome = GUARD_OUT_OF_MEMORY};
  struct arena *arena = arena_new(memory);
  if (!arena) return document;
  extensions_register();
  watch.arena = arena;

  struct deadline deadline;
  if (!deadline_start(&deadline, budget.nanoseconds)) {
    arena_drop(arena);
    return document;
  }
  // Neither is changed between here and a jump back: what changes is in the watch.
  int outcome = sigsetjmp(watch.exit, false);
  if (outcome == GUARD_PARSED) {
    document = flatten(tree_of(text, length, syntax), budget.depth);
  } else {
    clean_up();
    document = (guard_document){.outcome = (guard_outcome)outcome};
  }
  deadline_stop(&deadline);

  if (document.outcome == GUARD_PARSED) {
    document.arena = arena;
  } else {
    arena_drop(arena);
  }
  return document;
}

void guard_release(guard_document document) { arena_drop(document.arena); }
