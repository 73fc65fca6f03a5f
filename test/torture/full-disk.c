/*
 * Lets writes below one folder fail, as a full disk or a broken one does: from the write number FAULT_AFTER on,
 * FAULT_COUNT times (0 = for good). Loaded before the C library by LD_PRELOAD; for tests alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int seen;

static int below(int fd) {
  const char *folder = getenv("FAULT_FOLDER");
  char link[64], path[4096];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static void mark(void) {
  const char *path = getenv("FAULT_MARK");
  if (!path) return;
  int fd = open(path, O_CREAT | O_WRONLY, 0600);
  if (fd >= 0) close(fd);
}

static int fails(int fd) {
  if (!below(fd)) return 0;
  int number = atomic_fetch_add(&seen, 1);
  int after = atoi(getenv("FAULT_AFTER") ? getenv("FAULT_AFTER") : "0");
  int count = atoi(getenv("FAULT_COUNT") ? getenv("FAULT_COUNT") : "0");
  if (number < after || (count > 0 && number >= after + count)) return 0;
  mark();
  errno = strcmp(getenv("FAULT_ERROR") ? getenv("FAULT_ERROR") : "", "EIO") == 0 ? EIO : ENOSPC;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *from, size_t size) {
  return fails(fd) ? -1 : REAL(write)(fd, from, size);
}
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) {
  return fails(fd) ? -1 : REAL(pwrite)(fd, from, size, at);
}
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) {
  return fails(fd) ? -1 : REAL(pwrite64)(fd, from, size, at);
}
ssize_t writev(int fd, const struct iovec *from, int count) {
  return fails(fd) ? -1 : REAL(writev)(fd, from, count);
}
int fsync(int fd) { return fails(fd) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fails(fd) ? -1 : REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t size) { return fails(fd) ? -1 : REAL(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { return fails(fd) ? -1 : REAL(ftruncate64)(fd, size); }
