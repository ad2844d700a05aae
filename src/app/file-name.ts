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

/** A file's name inside an archive: one that every system takes, with its ending. */
export function safeName(fileName: string): string {
  const [ending = ''] = /\.[\p{L}\d]{1,5}$/u.exec(fileName) ?? [];
  return `${fileNamePart(fileName.slice(0, fileName.length - ending.length))}${ending}` || 'file';
}

/** When a file was last changed, in milliseconds since 1970; 0 if that is not known. */
export const timeOf = (original: Blob): number => (original instanceof File ? original.lastModified : 0);
