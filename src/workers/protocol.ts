/** What every conversation with a worker may hold beside questions and replies; `id` is that of the question. */
export type Stop = { readonly id: number; readonly kind: 'stop' };
/** How much of a long answer is done, in the units of its question. */
export type Progress = { readonly id: number; readonly done: number };
