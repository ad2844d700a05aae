import type { Device } from '#app/room.ts';

declare global {
  interface Navigator {
    /** Not in TypeScript's library: only some browsers tell it (W3C Device Memory), in steps and never more than 8. */
    readonly deviceMemory?: number;
  }
}

/** What this browser tells of its device. */
export async function thisDevice(): Promise<Device> {
  if (typeof navigator === 'undefined') return {};
  const { deviceMemory } = navigator;
  const { quota, usage } = await estimate();
  return {
    ...(quota === undefined || usage === undefined ? {} : { freeBytes: Math.max(0, quota - usage) }),
    ...(deviceMemory === undefined ? {} : { memoryGB: deviceMemory }),
  };
}

async function estimate(): Promise<StorageEstimate> {
  if (!('storage' in navigator)) return {};
  return navigator.storage.estimate().catch(() => ({}));
}
