/** The host of a web address as it is written, without its port; undefined for any other text. */
export const linkHost = (url: string): string | undefined => /^https?:\/\/([^/?#:\s]+)/u.exec(url)?.[1];
