#pragma once

#include <stdbool.h>

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>

/// A syntax extension that finds `{{ name }}` in running text: not in code, addresses or raw HTML, and not after a
/// backslash. Called once, before any parse.
cmark_syntax_extension *figure_extension(void);

/// Whether that extension made this node. Its literal is the figure with its braces, or `{{` alone where no `}}` follows
/// on the same line.
bool figure_is(const cmark_node *node);
