/** The host of a web address as it is written, without its port; undefined for any other text. */
export const linkHost = (url: string): string | undefined => /^https?:\/\/([^/?#:\s]+)/u.exec(url)?.[1];

/** True if an address is on one of these hosts or below it. */
export function isAllowedHost(url: string, hosts: readonly string[]): boolean {
  const host = linkHost(url);
  return hosts.some((allowed) => host === allowed || host?.endsWith(`.${allowed}`));
}
