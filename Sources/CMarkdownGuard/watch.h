#pragma once

#include <setjmp.h>
#include <signal.h>

#include "CMarkdownGuard.h"
#include "arena.h"

/// What one thread keeps while it parses. It has thread storage, so that a jump back leaves it defined.
struct watch {
  /// Where a parse that is given up goes on.
  sigjmp_buf exit;
  struct arena *arena;
  /// The parser at work; it lives in the arena.
  struct cmark_parser *parser;
  /// The thread is inside cmark, and may leave it between any two instructions.
  volatile sig_atomic_t is_inside_cmark;
  /// The time is up.
  volatile sig_atomic_t is_expired;
  bool holds_lock;
};

// The signal handler reads it, so it must not be allocated when it is first used.
extern _Thread_local struct watch watch __attribute__((tls_model("initial-exec")));

/// Gives the parse up. Nothing but frames of cmark and of this target lies between here and `guard_parse`.
_Noreturn void watch_leave(guard_outcome outcome);

/// Begins a stretch in which the thread may not be taken out of cmark, and tells whether it was inside.
static inline bool watch_begin(void) {
  bool was_inside = watch.is_inside_cmark;
  watch.is_inside_cmark = false;
  return was_inside;
}

/// Ends that stretch. A time that ran out meanwhile takes effect now.
static inline void watch_end(bool was_inside) {
  watch.is_inside_cmark = was_inside;
  if (was_inside && watch.is_expired) watch_leave(GUARD_OUT_OF_TIME);
}
