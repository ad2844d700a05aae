// Names of files that every system takes: no separators, no reserved marks, no dot or space at an end, short enough with its path.
const NOT_IN_FILE_NAMES = /[<>:"/\\|?*\p{Cc}]+/gu;
const LONGEST_PART = 60;

/** Part of a file's name, from what a person typed; empty if nothing of it can stand in one. */
export const fileNamePart = (text: string): string =>
  text
    .replace(NOT_IN_FILE_NAMES, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST_PART)
    .replace(/^[\s.]+|[\s.]+$/gu, '');
