import { BUSINESS_IDS } from '../case/business-ids.ts';
import { SERVICES } from '../case/draft.ts';
import { z } from '../zod.ts';
import { civilDay, id, url, words } from './file-fields.ts';

/** templates/<country>/jurisdiction.yaml: the country itself. */
export const jurisdictionFile = z.strictObject({
  id,
  /** Its place among the countries, from 1; the first one is taken where the device's time zone tells none. */
  rank: z._default(z.number().check(z.int(), z.positive()), 1),
  currency: z.string().check(z.length(3, 'badCurrency')),
  /** Letter languages, the usual one first; each needs its own folder of letters. */
  letterLanguages: z.array(id).check(z.minLength(1, 'required')),
  /** IANA zones by which the country is guessed. */
  timeZones: z.array(z.string()),
  /** The day by which its law is known; the page says so. */
  lawKnownBy: civilDay,
  services: z.array(z.enum(SERVICES)),
  /** The country's calling code, for telephone numbers typed without it. */
  callingCode: z.string(),
  /** The official collection of law: where an act is looked up that has no page of its own here. */
  lawPortal: url,
  /** The only hosts that the pack may link to, with all below them. */
  linkHosts: z.array(words).check(z.minLength(1, 'required')),
  /** Numbers by which registers know a firm and a sole trader, in the order of the letter's head. */
  businessIds: z.strictObject({ firm: z.array(z.enum(BUSINESS_IDS)), trader: z.array(z.enum(BUSINESS_IDS)) }),
});
