// Runs in the browser: makes the same bytes into an archive in three ways and times each.
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import { zipSync } from 'fflate';
import { deviceStores } from '#platform/indexed-db.ts';
import { evidenceClient } from '#platform/evidence-client.ts';

/** Milliseconds until the archive was read to its end, its size, and the longest time between two frames until it was made. */
export type Made = { readonly ms: number; readonly bytes: number; readonly frameMs: number };

export type BundleBench = {
  readonly fill: (wanted: { readonly files: number; readonly bytes: number }) => Promise<void>;
  readonly ours: () => Promise<Made>;
  readonly floor: () => Promise<Made>;
  readonly docx: () => Promise<Made>;
};

declare global {
  interface Window {
    bundleBench: BundleBench;
  }
}

const CASE = 'bench' as Parameters<Awaited<ReturnType<typeof deviceStores>>['exhibits']['add']>[0];
const { cases, exhibits } = await deviceStores();
const desk = evidenceClient();
let ids: readonly string[] = [];

/** Bytes that nothing can pack, behind the mark of a JPEG. */
function photo(bytes: number): File {
  const pieces: Uint8Array<ArrayBuffer>[] = [Uint8Array.of(0xff, 0xd8, 0xff)];
  const AT_ONCE = 65_536;
  for (let left = bytes - 3; left > 0; left -= AT_ONCE) {
    pieces.push(crypto.getRandomValues(new Uint8Array(Math.min(left, AT_ONCE))));
  }
  return new File(pieces, 'photo.jpg', { type: 'image/jpeg', lastModified: Date.UTC(2026, 9, 12) });
}

const originals = async (): Promise<readonly Blob[]> => {
  const found = await Promise.all(ids.map((id) => exhibits.original(CASE, id)));
  return found.filter((blob) => blob !== undefined);
};

async function timed(make: (files: readonly Blob[]) => Promise<Blob>): Promise<Made> {
  const files = await originals();
  const stopFrames = longestFrame();
  const start = performance.now();
  const archive = await make(files);
  // What follows is done by the browser where a person downloads, not by the page.
  const frameMs = stopFrames();
  let bytes = 0;
  await archive.stream().pipeTo(
    new WritableStream<Uint8Array>({
      write: (chunk) => {
        bytes += chunk.length;
      },
    }),
  );
  return { ms: performance.now() - start, bytes, frameMs };
}

function longestFrame(): () => number {
  let last = performance.now();
  let longest = 0;
  let handle = 0;
  const frame = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    handle = requestAnimationFrame(frame);
  };
  handle = requestAnimationFrame(frame);
  return () => {
    cancelAnimationFrame(handle);
    return Math.max(longest, performance.now() - last);
  };
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

window.bundleBench = {
  fill: async ({ files, bytes }) => {
    await cases.removeAll();
    ids = Array.from({ length: files }, (_, at) => `photo-${at}`);
    for (const id of ids) {
      const added = await exhibits.add(CASE, id, photo(bytes));
      if (!added.ok) throw new Error(added.problems[0]?.code);
    }
  },
  ours: () =>
    timed(async (files) => {
      const parts = files.map((body, at) => ({ path: `exhibits/${at}.jpg`, body, modified: 0, said: `${at}` }));
      const list = { path: 'list.txt', heading: 'Files', modified: 0 };
      const watch = { onProgress: () => undefined, signal: new AbortController().signal };
      const made = await desk.bundle({ parts, list }, watch);
      if (!made.ok) throw new Error(made.problems[0]?.code);
      return made.value;
    }),
  floor: () =>
    timed(async (files) => {
      const entries: Record<string, Uint8Array> = {};
      for (const [at, file] of files.entries()) entries[`exhibits/${at}.jpg`] = await bytesOf(file);
      return new Blob([zipSync(entries, { level: 0 })]);
    }),
  docx: () =>
    timed(async (files) => {
      const pictures: Paragraph[] = [];
      for (const file of files) {
        const transformation = { width: 600, height: 800 };
        const run = new ImageRun({ type: 'jpg', data: await bytesOf(file), transformation });
        pictures.push(new Paragraph({ children: [run] }));
      }
      return Packer.toBlob(new Document({ sections: [{ children: pictures }] }));
    }),
};
