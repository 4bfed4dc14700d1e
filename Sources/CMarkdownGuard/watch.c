#include "watch.h"

_Thread_local struct watch watch;

void watch_leave(guard_outcome outcome) {
  watch.is_inside_cmark = false;
  siglongjmp(watch.exit, outcome);
}
