/** The inverse of toPlainText: the lines a person reads; a tab stands between cells. */
export const readText = (text: string): readonly string[] => text.split(/[\n\t]/u).filter((line) => line !== '');
