#define _GNU_SOURCE
#include "CLinux.h"

#include <stddef.h>
#include <sys/auxv.h>

static int argument_count = -1;
static char **argument_values;

/* The C library hands every function of the list of constructors what main gets, before any file could be opened. */
__attribute__((constructor)) static void remember_arguments(int count, char **values, char **environment) {
  (void)environment;
  argument_count = count;
  argument_values = values;
}

int linux_argument_count(void) { return argument_values == NULL ? -1 : argument_count; }

const char *linux_argument(int index) {
  return index >= 0 && index < linux_argument_count() ? argument_values[index] : NULL;
}

const char *linux_executed_file(void) { return (const char *)getauxval(AT_EXECFN); }
