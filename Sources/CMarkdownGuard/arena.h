#pragma once

#include <stddef.h>

struct arena;
struct cmark_mem;

/// An arena that gives out at most `limit` bytes, or null where the system has no memory.
struct arena *arena_new(size_t limit);

/// Gives back all that the arena holds. Null is let pass.
void arena_drop(struct arena *arena);

/// Zeroed memory of the arena of this thread's watch; leaves the parse where the budget or the system has no more.
void *arena_allocate(size_t size);

/// The allocator that cmark is given. It has no argument to say whose memory is meant: it is that of this thread's watch.
extern struct cmark_mem arena_allocator;
