/** Hears how many files were read before the next; once `signal` is aborted the work ends by rejecting. */
export type Reading = { readonly onRead: (done: number) => void; readonly signal: AbortSignal };
