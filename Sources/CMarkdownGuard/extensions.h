#pragma once

#include <cmark-gfm.h>

#include "CMarkdownGuard.h"

/// Registers the extensions on the first call of the process, before any thread parses.
void extensions_register(void);

/// Attaches to a parser the extensions of a syntax.
void extensions_attach(cmark_parser *parser, guard_syntax syntax);
