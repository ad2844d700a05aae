/** The part of Trusted Types that is used; not every browser has it, and TypeScript's library does not know it. */
type Policy = { createScriptURL(url: string): string };
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): Policy;
    };
  }
}

let policy: Policy | undefined;

/**
 * Starts one of the app's own workers under the page's policy, which demands a trusted address. `address` is what
 * `?worker&url` gives; any other origin is a bug.
 */
export function startWorker(address: string): Worker {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new Error(`a worker of another origin: ${url.origin}`);
  policy ??= window.trustedTypes?.createPolicy('app-worker', { createScriptURL: (trusted) => trusted });
  return new Worker(policy?.createScriptURL(url.href) ?? url.href, { type: 'module' });
}
