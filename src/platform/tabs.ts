import type { Tabs } from '#app/ports.ts';
import type { CaseId, Revision } from '#core/case/record.ts';

const CHANNEL = 'two-copies-cases';

type Written = { readonly id: CaseId; readonly revision: Revision };

/** Tells the other tabs of this browser what was stored. Without BroadcastChannel they learn it at their next write. */
export function browserTabs(): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: (written) => channel.postMessage(written),
    listen: (heard) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (isWritten(data)) heard(data);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** An older version of the app may be open in the other tab. */
const isWritten = (message: unknown): message is Written =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  typeof message.id === 'string' &&
  'revision' in message &&
  typeof message.revision === 'number';
