#pragma once

#include <cmark-gfm.h>

#include "CMarkdownGuard.h"

/// Writes the tree under `root` as a list into the arena of this thread's watch. Iterative: a tree may be deeper than the
/// stack. The outcome is `GUARD_TOO_DEEP` where nodes lie deeper inside one another than `limit`.
guard_document flatten(cmark_node *root, uint32_t limit);
