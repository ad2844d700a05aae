import { readFileSync } from 'node:fs';

const POLICY = 'Content-Security-Policy';
/** Directives that a page's `<meta>` cannot carry: browsers ignore them there with a warning. */
const HEADER_ONLY = /;\s*(frame-ancestors|report-uri|sandbox)[^;]*/gu;

/** The headers that `public/_headers` gives to every file. It is their only source: hosting, preview server and page read it. */
export function readSecurityHeaders(file: string): Readonly<Record<string, string>> {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1);
  return Object.fromEntries(
    lines
      .map((line) => line.trim())
      .filter((line) => line.includes(': '))
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
}

/** The policy as the page's own `<meta>` states it, for hosts that serve no headers. Throws if there is none. */
export function policyForPage(headers: Readonly<Record<string, string>>): string {
  const policy = headers[POLICY];
  if (!policy) throw new Error(`public/_headers states no ${POLICY}`);
  return policy.replace(HEADER_ONLY, '');
}
