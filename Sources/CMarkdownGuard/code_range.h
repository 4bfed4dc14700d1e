#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Finds where the code of cmark and of its extensions lies in memory. Called once, before the other.
void code_range_find(void);

/// Whether the instruction at this address is cmark's. Safe in a signal handler.
bool code_range_holds(uintptr_t address);
