#pragma once

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/// A limit of processor time for this thread, and what must be put back after it.
struct deadline {
  timer_t timer;
  sigset_t mask;
};

/// From now on the watch of this thread expires after `nanoseconds` of the thread's own processor time, and leaves cmark.
/// False where the system has no timer to give; then nothing is to be stopped.
bool deadline_start(struct deadline *deadline, uint64_t nanoseconds);

/// Takes the limit away and puts the thread's signal mask back.
void deadline_stop(struct deadline *deadline);
