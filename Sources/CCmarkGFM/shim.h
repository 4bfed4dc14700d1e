#pragma once

// libcmark-gfm 0.29.0.gfm.6 and its extensions, with the library's own declarations of nodes: its public accessors copy
// a text when they are first asked for it, the fields give it as pointer and length.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cmark-gfm/node.h>
