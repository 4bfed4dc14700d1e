#define _GNU_SOURCE 1
#include "code_range.h"

#include <link.h>
#include <stddef.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

struct range {
  uintptr_t start;
  uintptr_t end;
};

// The executable segments that hold these functions: of two libraries, or of the program that both are linked into.
static struct range ranges[2];

static struct range segment_of(uintptr_t address, const struct dl_phdr_info *object) {
  for (size_t index = 0; index < object->dlpi_phnum; index += 1) {
    const ElfW(Phdr) *header = &object->dlpi_phdr[index];
    uintptr_t start = object->dlpi_addr + header->p_vaddr;
    if (header->p_type == PT_LOAD && (header->p_flags & PF_X) && address >= start && address - start < header->p_memsz)
      return (struct range){start, start + header->p_memsz};
  }
  return (struct range){0, 0};
}

static int look_at(struct dl_phdr_info *object, size_t size, void *unused) {
  (void)size;
  (void)unused;
  const uintptr_t functions[] = {(uintptr_t)cmark_parser_finish, (uintptr_t)cmark_gfm_core_extensions_ensure_registered};
  for (size_t index = 0; index < 2; index += 1) {
    struct range found = segment_of(functions[index], object);
    if (found.end) ranges[index] = found;
  }
  return 0;
}

void code_range_find(void) { dl_iterate_phdr(look_at, NULL); }

bool code_range_holds(uintptr_t address) {
  for (size_t index = 0; index < 2; index += 1) {
    if (address >= ranges[index].start && address < ranges[index].end) return true;
  }
  return false;
}
