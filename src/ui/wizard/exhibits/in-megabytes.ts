const MEGABYTE = 1024 * 1024;

/** Bytes as whole megabytes, so that a little is not told as nothing. */
export const inMegabytes = (bytes: number): number => (bytes === 0 ? 0 : Math.max(1, Math.floor(bytes / MEGABYTE)));
