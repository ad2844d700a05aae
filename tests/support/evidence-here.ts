import type { EvidenceDesk, Watch } from '#app/ports.ts';
import { failure, success } from '#core/result.ts';
import { bundle } from '#evidence/bundle.ts';
import { packCase, unpackCase } from '#evidence/case-archive.ts';
import { checkBundle } from '#evidence/check-bundle.ts';
import { drawExhibits } from '#evidence/draw-exhibits.ts';
import { drawEdited } from '#evidence/edited-picture.ts';
import { inspect } from '#evidence/inspect.ts';
import { readCode } from '#evidence/read-code.ts';
import type { Reading } from '#evidence/reading.ts';

const reading = ({ onProgress, signal }: Watch): Reading => ({ onRead: onProgress, signal });

/** The evidence desk in the same thread. */
export const evidenceHere: EvidenceDesk = {
  inspect: async (file) => success(await inspect(file)),
  draw: async (order, watch) => success(await drawExhibits(order, reading(watch))),
  edit: async (order) => {
    const drawn = await drawEdited(order);
    return drawn ? success(drawn) : failure({ code: 'failed' });
  },
  bundle: async (order, watch) => success(await bundle(order, reading(watch))),
  checkBundle: (archive, watch) => checkBundle(archive, reading(watch)),
  packCase: async (order, watch) => success(await packCase(order, reading(watch))),
  readCode,
  unpackCase: (file, passphrase, watch) => unpackCase(file, passphrase, reading(watch)),
};
