const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EACCES: "we may not write there",
  EPERM: "we may not write there",
  EROFS: "the disk can only be read",
  EEXIST: "a part of its path is a file",
  ENOENT: "no such place can be made",
  ENOTDIR: "a part of its path is a file",
  ENAMETOOLONG: "the name is too long",
  EBUSY: "the folder is in use",
  EMFILE: "too many files are open",
};

/**
 * The sentence for a person when the file system refuses to write.
 *
 * @throws the error itself when it is not the file system's
 */
export function whyNotWritten(error: unknown, target: string): string {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
  const reason = REASONS[String(error.code)] ?? error.message;
  return `Nothing was written to ${target}: ${reason}.`;
}
