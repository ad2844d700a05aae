import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { BundleBench, Made } from './bundle-page.ts';
import { watchMemory } from './memory.ts';
import { freePort, median, rounded } from './support.ts';

const MEGABYTE = 1_000_000;
/** What a person who photographs everything brings, and the most that a case may hold. */
const PHOTOS = { files: 20, bytes: 4 * MEGABYTE };
const FULL = { files: 60, bytes: Math.floor((500 * 1024 * 1024) / 60) };
const ROUNDS = 5;
const BUDGET = { timesTheFloor: 1.5, memoryMB: 400, frameMs: 50 };
const ROOT = '.config/bench';

type Files = typeof PHOTOS;
const WAYS = ['ours', 'floor', 'docx'] as const;

/** The bundle of photos against a plain store-only zip of the same bytes and against the docx packer, in one run. */
export async function benchBundle(browser: Browser) {
  const server = await servePage();
  const page = await (await browser.newContext()).newPage();
  try {
    const open = async (files: Files) => {
      await page.goto(server.address);
      // Its script waits for the storage before it is ready.
      await page.waitForFunction(() => 'bundleBench' in window);
      await page.evaluate((wanted) => window.bundleBench.fill(wanted), files);
    };
    await open(PHOTOS);
    const times: Record<(typeof WAYS)[number], Made[]> = { ours: [], floor: [], docx: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of WAYS) times[way].push(await run(page, way));
    }
    await open(PHOTOS);
    const photos = await watched(page);
    await open(FULL);
    const full = await watched(page);
    return report(times, { photos, full });
  } finally {
    await page.context().close();
    await server.close();
  }
}

const run = (page: Page, way: keyof BundleBench & (typeof WAYS)[number]): Promise<Made> =>
  page.evaluate((name) => window.bundleBench[name](), way);

/** Timed first and watched after: looking at a process's memory holds it up. */
async function watched(page: Page) {
  const { ms, bytes, frameMs } = await run(page, 'ours');
  const memory = watchMemory();
  await run(page, 'ours');
  return { ms: Math.round(ms), bytes, frameMs: rounded(frameMs), memoryMB: memory.stop() };
}

type Watched = Awaited<ReturnType<typeof watched>>;

function report(
  times: Readonly<Record<(typeof WAYS)[number], readonly Made[]>>,
  { photos, full }: { readonly photos: Watched; readonly full: Watched },
) {
  // Each round against its own floor: a machine that grows busy slows both.
  const against = (way: 'ours' | 'docx') => times[way].map(({ ms }, at) => ms / (times.floor[at]?.ms ?? Number.NaN));
  const ratio = rounded(median(against('ours')));
  const frameMs = Math.max(photos.frameMs, full.frameMs);
  const memoryMB = Math.max(photos.memoryMB, full.memoryMB);
  return {
    what: `${PHOTOS.files} JPEGs of ${PHOTOS.bytes / MEGABYTE} MB from the browser's own storage, each way until its archive was read to the end`,
    rounds: ROUNDS,
    floorMs: Math.round(median(times.floor.map(({ ms }) => ms))),
    timesTheFloor: { ours: ratio, docxOnTheMainThread: rounded(median(against('docx'))) },
    longestFrameMs: {
      ours: rounded(median(times.ours.map(({ frameMs: frame }) => frame))),
      docxOnTheMainThread: rounded(median(times.docx.map(({ frameMs: frame }) => frame))),
    },
    memory: 'most of all processes of the browser above what they held before, proportional set size',
    photos,
    full: { files: FULL.files, ...full },
    budget: BUDGET,
    within: ratio <= BUDGET.timesTheFloor && memoryMB <= BUDGET.memoryMB && frameMs <= BUDGET.frameMs,
  };
}

/** The page of the bench, built as the app is and served under no policy: it holds the two other ways, too. */
async function servePage(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const outDir = join(process.cwd(), 'build-output', 'bench');
  const options = { root: ROOT, configFile: false, logLevel: 'error' } as const;
  await build({
    ...options,
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
    worker: { format: 'es' },
  });
  const port = await freePort();
  const server = await preview({
    ...options,
    build: { outDir },
    preview: { port, host: '127.0.0.1', strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
