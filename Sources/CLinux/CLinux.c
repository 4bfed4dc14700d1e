#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int linux_exchange(int first_folder, const char *first, int second_folder, const char *second) {
  return renameat2(first_folder, first, second_folder, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int linux_flush_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }
