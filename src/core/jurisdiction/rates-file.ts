import type { RateStep } from '../accrual/dated-rates.ts';
import { ONE_PER_CENT } from '../percent.ts';
import { z } from '../zod.ts';
import { civilDay, provenance } from './file-fields.ts';

/** Per cent as people write them, with four decimals at most, made whole: 14.25 is 142 500 millionths. */
const rate = z.pipe(
  z.number().check(z.positive()),
  z.transform((percent, context): number => {
    const millionths = Math.round(percent * ONE_PER_CENT);
    if (Math.abs(millionths - percent * ONE_PER_CENT) < 1e-6) return millionths;
    context.issues.push({ code: 'custom', message: 'badPercent', input: percent });
    return z.NEVER;
  }),
);

const step = z.pipe(
  z.strictObject({ from: civilDay, percent: rate }),
  z.transform(({ from, percent }): RateStep => ({ from, rate: percent })),
);

const steps = z.array(step).check(
  z.minLength(1, 'required'),
  z.refine((all) => all.every(({ from }, at) => from > (all[at - 1]?.from ?? '')), 'stepsOutOfOrder'),
);

const interest = z
  .strictObject({
    /** `period`: each day has its own rate; `payment-day`: one rate for all days, that of the day of payment. */
    by: z.enum(['period', 'payment-day']),
    provenance,
    /** For later days the person is asked: the last step is never carried on. */
    lastKnownDay: civilDay,
    /** Per cent a year and the first day on which it holds, the earliest first. */
    steps,
  })
  .check(z.refine((one) => one.steps.every(({ from }) => from <= one.lastKnownDay), 'stepAfterLastKnownDay'));

/** templates/<country>/rates.yaml: where the law lets money held back bear interest by a dated rate. */
export const ratesFile = z.strictObject({ interest });

/** The rate of interest on money held back, as far as it is known. */
export type InterestRate = z.infer<typeof interest>;
