import type { z } from '../zod.ts';
import { commonGroundFile, groundFile, groundOrderFile } from './ground-files.ts';
import type { Ground, GroundGroup, JurisdictionPack, Question } from './pack.ts';
import type { PackReader } from './pack-files.ts';

const ORDER = 'common/grounds.yaml';
const commonFile = (ground: string): string => `common/grounds/${ground}.yaml`;

type ReadGround = { readonly ground: Ground; readonly questions: NonNullable<z.infer<typeof groundFile>['questions']> };

/**
 * The grounds that a country knows, in the common order, the questions that they ask, and the grievances without a letter. Each
 * ground is what countries share about it, with the country's own answers laid over.
 */
export function readGrounds(
  id: string,
  reader: PackReader,
): Pick<JurisdictionPack, 'grounds' | 'notYet' | 'questions'> {
  const groups = reader.read(ORDER, groundOrderFile) ?? [];
  const order = groups.flatMap(({ group, grounds }) => grounds.map((ground) => ({ group, id: ground })));
  for (const file of reader.list(`${id}/grounds/`, '.yaml')) {
    const ground = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
    if (!order.some((one) => one.id === ground)) reader.report({ file, path: [] }, 'groundUnknown', { ground });
  }
  const read = order.flatMap((ground) => readGround(id, ground, reader) ?? []);
  const asked = new Set(read.flatMap(({ ground }) => ground.questions));
  // A ground may ask what one that the country does not know defines.
  const shared = order.flatMap((ground) => reader.read(commonFile(ground.id), commonGroundFile)?.questions ?? []);
  const defined = [...shared, ...read.flatMap((one) => one.questions)].filter(isDefined);
  const questions = defined.filter((question) => asked.has(question.id));
  const notYet = groups.flatMap(({ group, notYet: ids }) => ids.map((one) => ({ group, id: one })));
  groups.forEach((one, place) => {
    one.notYet.forEach((grievance, index) => {
      const isGround = order.some((ground) => ground.id === grievance);
      if (isGround) reader.report({ file: ORDER, path: [place, 'notYet', index] }, 'idTwice', { id: grievance });
    });
  });
  return { grounds: read.map(({ ground }) => ground), notYet, questions };
}

function readGround(
  country: string,
  { id, group }: { readonly id: string; readonly group: GroundGroup },
  reader: PackReader,
): ReadGround | undefined {
  const file = `${country}/grounds/${id}.yaml`;
  if (!reader.has(file)) return undefined;
  const common = reader.read(commonFile(id), commonGroundFile);
  const own = reader.read(file, groundFile);
  if (!common || !own) return undefined;
  const questions = (own.questions ?? common.questions).map((question) => question.id);
  const { rows = common.rows, exhibits = common.exhibits } = own;
  return {
    ground: { ...own, id, group, rows, questions, exhibits },
    questions: own.questions ?? [],
  };
}

const isDefined = (question: { readonly kind?: Question['kind'] | undefined }): question is Question =>
  question.kind !== undefined;
