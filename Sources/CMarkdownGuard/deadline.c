#define _GNU_SOURCE 1
#include "deadline.h"

#include <errno.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include "code_range.h"
#include "watch.h"

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

// After the time is up the signal comes again this often, until it finds the thread where it may leave.
enum { NANOSECONDS_BETWEEN_TRIES = 1000 * 1000 };

// The signal that ends a parse: the first real-time signal from SIGRTMIN + 7 on that nobody has a handler for. Real-time
// signals have no meaning of their own; the first ones are those that other libraries are likely to take. 0 where all
// are taken.
static int deadline_signal;

static uintptr_t interrupted_instruction(const void *context) {
  const ucontext_t *interrupted = context;
#if defined(__x86_64__)
  return (uintptr_t)interrupted->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
  return (uintptr_t)interrupted->uc_mcontext.pc;
#elif defined(__riscv)
  return (uintptr_t)interrupted->uc_mcontext.__gregs[REG_PC];
#else
#error "Where does this processor keep the address of the interrupted instruction?"
#endif
}

// Leaves the parse where the interrupted instruction is one of cmark's own. Inside the C library it is not safe: cmark
// sorts with `qsort`, which takes memory and with it a lock of the allocator; the linker holds one, too, while it looks
// up a function on its first call. The next signal finds the thread elsewhere.
static void expire(int number, siginfo_t *information, void *context) {
  (void)number;
  (void)information;
  watch.is_expired = true;
  if (watch.is_inside_cmark && code_range_holds(interrupted_instruction(context))) watch_leave(GUARD_OUT_OF_TIME);
}

static void install(void) {
  struct sigaction ours = {.sa_sigaction = expire, .sa_flags = SA_SIGINFO | SA_RESTART};
  sigemptyset(&ours.sa_mask);
  code_range_find();
  for (int number = SIGRTMIN + 7; number <= SIGRTMAX; number += 1) {
    struct sigaction theirs;
    if (sigaction(number, NULL, &theirs) == 0 && theirs.sa_handler == SIG_DFL && sigaction(number, &ours, NULL) == 0) {
      deadline_signal = number;
      return;
    }
  }
}

bool deadline_start(struct deadline *deadline, uint64_t nanoseconds) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
  if (!deadline_signal) return false;

  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = deadline_signal};
  event.sigev_notify_thread_id = (pid_t)syscall(SYS_gettid);
  if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &deadline->timer) != 0) return false;

  // Threads of Dispatch and of Swift tasks block signals.
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, deadline_signal);
  pthread_sigmask(SIG_UNBLOCK, &ours, &deadline->mask);
  // A signal that an earlier parse left waiting has come by now; it does not count for this one.
  watch.is_expired = false;

  struct itimerspec span = {
      .it_value = {(time_t)(nanoseconds / 1000000000), (long)(nanoseconds % 1000000000)},
      .it_interval = {0, NANOSECONDS_BETWEEN_TRIES},
  };
  // A timer of zero would never run.
  if (nanoseconds == 0) span.it_value.tv_nsec = 1;
  if (timer_settime(deadline->timer, 0, &span, NULL) == 0) return true;
  deadline_stop(deadline);
  return false;
}

void deadline_stop(struct deadline *deadline) {
  // A signal that is on its way is taken before these return, while the thread still lets it through.
  timer_delete(deadline->timer);
  pthread_sigmask(SIG_SETMASK, &deadline->mask, NULL);
}
