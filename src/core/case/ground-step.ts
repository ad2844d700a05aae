import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { z } from '../zod.ts';
import { exclude } from './case-grounds.ts';
import { mayUse } from './claimant-kind.ts';
import type { Draft } from './draft.ts';
import { LIMITS } from './limits.ts';
import { findingAll, type StepFields, wrong } from './step-fields.ts';

export const groundFields: StepFields = ({ draft, pack }) => {
  // A service that is itself missing or wrong is told where it is asked.
  const service = pack.services.find((one) => one === draft.operator.service);
  const offered = pack.grounds.filter(({ services }) => service === undefined || services.includes(service));
  return z.object({
    grounds: z.array(z.string()).check(findingAll((chosen) => wrongGrounds(chosen, offered, draft, pack))),
  });
};

type Found = ReturnType<Parameters<typeof findingAll<string[]>>[0]>;

function wrongGrounds(
  chosen: readonly string[],
  offered: readonly Ground[],
  { operator }: Draft,
  { grounds }: JurisdictionPack,
): Found {
  if (chosen.length === 0) return [{ ...wrong('chooseOne'), path: [] }];
  if (chosen.length > LIMITS.grounds) return [{ ...wrong('tooMany', { limit: LIMITS.grounds }), path: [] }];
  return chosen.flatMap((id, at) => {
    const ground = offered.find((one) => one.id === id);
    const before = chosen.slice(0, at);
    if (!grounds.some((one) => one.id === id)) return [{ ...wrong('groundGone', { value: id }), path: [at] }];
    if (!ground) return [{ ...wrong('notOffered', { value: id }), path: [at] }];
    if (!mayUse(ground, operator.claimantKind)) return [{ ...wrong('notForBusiness', { ground: id }), path: [at] }];
    if (before.includes(id)) return [{ ...wrong('twice', { value: id }), path: [at] }];
    const others = before.flatMap((other) => offered.find((one) => one.id === other) ?? []);
    const clash = others.find((other) => exclude(ground, other));
    return clash ? [{ ...wrong('excludedPair', { ground: id, other: clash.id }), path: [at] }] : [];
  });
}
