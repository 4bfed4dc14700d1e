#ifndef KYYEU_CLINUX_H
#define KYYEU_CLINUX_H

// Calls of Linux that Swift's Glibc module does not show, since it is built without _GNU_SOURCE.

/// Puts two files or folders of one file system each in the other's place, in one step: renameat2(2) with RENAME_EXCHANGE.
/// Returns 0, or the number of the error.
int linux_exchange(int first_folder, const char *first, int second_folder, const char *second);

/// Writes to disk what the file system that holds an open file still keeps in memory: syncfs(2).
/// Returns 0, or the number of the error.
int linux_flush_file_system(int descriptor);

/// The number of the mount that an open file or folder is reached through: statx(2) with STATX_MNT_ID. Two folders of one file system
/// that are reached through two mounts cannot be exchanged. 0 where the system does not tell.
unsigned long long linux_mount_number(int descriptor);

/// How many arguments the process was started with, its own name among them; -1 where the C library did not tell.
///
/// Swift reads them out of /proc/self/cmdline, and where that cannot be read a process seems to have been given none.
int linux_argument_count(void);

/// One argument of the process, from 0, valid as long as the process runs; NULL where there is none of that number.
const char *linux_argument(int index);

/// The path by which the running program was started (getauxval(3), AT_EXECFN), valid as long as the process runs; NULL where
/// the kernel does not tell.
const char *linux_executed_file(void);

#endif
