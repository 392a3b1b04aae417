#include "confine.hpp"

#include "leave.hpp"

#include <array>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace blason {
namespace {

#if defined(__x86_64__)
constexpr unsigned own_machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned own_machine = AUDIT_ARCH_AARCH64;
#else
#error "say here which machine the filter is for"
#endif

/// With it a picture of 16 million pixels is decoded, and the worst one keeps below 128 MB.
constexpr rlim_t most_memory = rlim_t{120} << 20;
constexpr rlim_t most_seconds = 2; // of the processor

void limit(__rlimit_resource what, rlim_t most) {
  const rlimit both{most, most};
  if (::setrlimit(what, &both) != 0) leave(PictureTrouble::no_decoder);
}

constexpr sock_filter load(std::size_t offset) {
  return {BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<unsigned>(offset)};
}
constexpr sock_filter answer(unsigned what) { return {BPF_RET | BPF_K, 0, 0, what}; }
constexpr sock_filter if_equal(unsigned value, unsigned char then, unsigned char otherwise) {
  return {BPF_JMP | BPF_JEQ | BPF_K, then, otherwise, value};
}
constexpr sock_filter if_any_bit(unsigned bits, unsigned char then, unsigned char otherwise) {
  return {BPF_JMP | BPF_JSET | BPF_K, then, otherwise, bits};
}

/// A jump counts the steps it leaves out. The list of calls is what glibc's memory needs, and no
/// more: no file is opened, no socket, no process, and no memory may be made to run.
void filter_calls() {
  constexpr std::size_t third = offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t);
  std::array steps{
      load(offsetof(seccomp_data, arch)),
      if_equal(own_machine, 1, 0),
      answer(SECCOMP_RET_KILL_PROCESS),
      load(offsetof(seccomp_data, nr)),
      if_equal(__NR_read, 9, 0),
      if_equal(__NR_write, 8, 0),
      if_equal(__NR_brk, 7, 0),
      if_equal(__NR_munmap, 6, 0),
      if_equal(__NR_mremap, 5, 0),
      if_equal(__NR_exit_group, 4, 0),
      if_equal(__NR_mmap, 1, 0),
      answer(SECCOMP_RET_KILL_PROCESS),
      load(third), // what the memory is for; the machines above keep the low half first
      if_any_bit(PROT_EXEC, 1, 0),
      answer(SECCOMP_RET_ALLOW),
      answer(SECCOMP_RET_KILL_PROCESS),
  };
  const sock_fprog program{steps.size(), steps.data()};
  if (::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
    leave(PictureTrouble::no_decoder);
}

} // namespace

void leave(PictureTrouble trouble) { ::_exit(static_cast<int>(trouble)); }

void confine() {
  std::set_new_handler([] { leave(PictureTrouble::too_costly); });
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 0);
  limit(RLIMIT_CPU, most_seconds);
  limit(RLIMIT_AS, most_memory);
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
    leave(PictureTrouble::no_decoder);
  filter_calls();
}

} // namespace blason
