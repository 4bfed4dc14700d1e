#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmark-gfm.h>

#include "watch.h"

// A piece of memory from the system, in which blocks stand one after another.
struct chunk {
  struct chunk *previous;
  size_t size;
  // What of `size` is given out.
  size_t used;
  _Alignas(16) unsigned char memory[];
};

struct arena {
  struct chunk *newest;
  // Bytes of all chunks, and how many there may be.
  size_t total;
  size_t limit;
};

// Before each block stands its size. The head also keeps blocks apart, as the padding does at the end of a chunk: cmark
// reads one byte past some of them.
enum { HEAD = 16, PADDING = 16, FIRST_CHUNK = 64 * 1024, LARGEST_CHUNK = 4 * 1024 * 1024 };

struct head {
  size_t size;
};

static size_t rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static struct head *head_of(void *block) { return (struct head *)((unsigned char *)block - HEAD); }

struct arena *arena_new(size_t limit) {
  struct arena *arena = calloc(1, sizeof(struct arena));
  if (arena) arena->limit = limit;
  return arena;
}

void arena_drop(struct arena *arena) {
  if (!arena) return;
  for (struct chunk *chunk = arena->newest; chunk;) {
    struct chunk *previous = chunk->previous;
    free(chunk);
    chunk = previous;
  }
  free(arena);
}

// Makes room for `size` bytes, its head included, or leaves the parse.
static void grow(struct arena *arena, size_t size) {
  size_t next = arena->newest ? arena->newest->size * 2 : FIRST_CHUNK;
  if (next > LARGEST_CHUNK) next = LARGEST_CHUNK;
  if (next < size) next = size;
  if (next > arena->limit - arena->total) next = size;
  if (next > arena->limit - arena->total) watch_leave(GUARD_OUT_OF_MEMORY);
  struct chunk *chunk = malloc(sizeof(struct chunk) + next + PADDING);
  if (!chunk) watch_leave(GUARD_OUT_OF_MEMORY);
  *chunk = (struct chunk){.previous = arena->newest, .size = next};
  arena->newest = chunk;
  arena->total += next;
}

// A block of at least `size` bytes, whatever they hold.
static void *take(struct arena *arena, size_t size) {
  // Past this a sum would overflow; no budget is as large.
  if (size > SIZE_MAX / 4) watch_leave(GUARD_OUT_OF_MEMORY);
  size_t whole = HEAD + rounded(size);
  if (!arena->newest || whole > arena->newest->size - arena->newest->used) grow(arena, whole);
  unsigned char *block = arena->newest->memory + arena->newest->used + HEAD;
  arena->newest->used += whole;
  head_of(block)->size = rounded(size);
  return block;
}

// Whether the newest block of the arena could be made `size` bytes long where it stands.
static bool stretch(struct arena *arena, void *block, size_t size) {
  struct chunk *chunk = arena->newest;
  struct head *head = head_of(block);
  if ((unsigned char *)block + head->size != chunk->memory + chunk->used) return false;
  size_t more = rounded(size) - head->size;
  if (more > chunk->size - chunk->used) return false;
  chunk->used += more;
  head->size += more;
  return true;
}

void *arena_allocate(size_t size) {
  bool was_inside = watch_begin();
  void *block = take(watch.arena, size);
  memset(block, 0, size);
  watch_end(was_inside);
  return block;
}

static void *allocate(size_t count, size_t size) {
  size_t product;
  if (__builtin_mul_overflow(count, size, &product)) watch_leave(GUARD_OUT_OF_MEMORY);
  return arena_allocate(product);
}

static void *reallocate(void *block, size_t size) {
  if (!block) return arena_allocate(size);
  bool was_inside = watch_begin();
  size_t held = head_of(block)->size;
  if (size > held && !stretch(watch.arena, block, size)) {
    void *larger = take(watch.arena, size);
    memcpy(larger, block, held);
    block = larger;
  }
  watch_end(was_inside);
  return block;
}

// Nothing is given back singly.
static void release(void *block) { (void)block; }

struct cmark_mem arena_allocator = {.calloc = allocate, .realloc = reallocate, .free = release};
