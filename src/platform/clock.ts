import type { Clock } from '#app/ports.ts';
import { plainDate } from '#core/plain-date.ts';

/** The machine's clock. A device whose year is beyond reason stops the app rather than date a letter wrongly. */
export const deviceClock: Clock = {
  today: () => {
    const now = new Date();
    const today = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (!today) throw new Error(`the device's clock is set to the year ${now.getFullYear()}`);
    return today;
  },
  now: () => new Date().toISOString(),
};
