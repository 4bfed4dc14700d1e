#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int linux_exchange(int first_folder, const char *first, int second_folder, const char *second) {
  return renameat2(first_folder, first, second_folder, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int linux_flush_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }

unsigned long long linux_mount_number(int descriptor) {
#ifdef STATX_MNT_ID
  struct statx status;
  if (statx(descriptor, "", AT_EMPTY_PATH, STATX_MNT_ID, &status) == 0 && status.stx_mask & STATX_MNT_ID) {
    return status.stx_mnt_id;
  }
#endif
  return 0;
}
