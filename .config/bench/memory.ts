import { readdirSync, readFileSync } from 'node:fs';

const PAUSE_MS = 40;
const KILOBYTES_PER_MB = 1000;

/** Watches the memory of every process that this one started; `stop` gives the most above the beginning, in MB. */
export function watchMemory(): { readonly stop: () => number } {
  const before = held();
  let most = before;
  const look = () => {
    most = Math.max(most, held());
  };
  const watching = setInterval(look, PAUSE_MS);
  return {
    stop: () => {
      clearInterval(watching);
      look();
      return Math.round((most - before) / KILOBYTES_PER_MB);
    },
  };
}

/** Proportional set size of all descendants, in kilobytes: pages that processes share count once (proc(5), smaps_rollup). */
function held(): number {
  return descendants().reduce((sum, pid) => sum + setSize(pid), 0);
}

function setSize(pid: number): number {
  try {
    const [, size = '0'] = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(size);
  } catch {
    // It has ended since it was listed.
    return 0;
  }
}

function descendants(): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/u.test(one))) {
    try {
      const [, parent = '0'] = /\) \S (\d+) /u.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      parents.set(Number(name), Number(parent));
    } catch {
      // It has ended since it was listed.
    }
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (parents.get(pid) === process.pid || isOurs(parents.get(pid)));
  return [...parents.keys()].filter(isOurs);
}
