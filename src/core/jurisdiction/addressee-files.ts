import { SERVICES } from '../case/draft.ts';
import { z } from '../zod.ts';
import { id, perLanguage, provenance, words } from './file-fields.ts';

/** templates/<country>/operators.yaml: whom letters go to. */
export const operatorsFile = z.array(
  z.strictObject({
    id,
    /** Name people know, per interface language. */
    brand: perLanguage,
    /** Full and short legal name per letter language. */
    legalName: z.record(z.string(), z.strictObject({ full: words, short: words })),
    services: z.array(z.enum(SERVICES)),
    taxNumber: z.optional(words),
    address: z.optional(perLanguage),
    /** The post of its head in the dative, to whom letters of some countries are addressed; per letter language. */
    head: z.optional(perLanguage),
    /** Provenance by the name of the field it vouches for: legalName, address, taxNumber, hotlines. */
    provenance: z.record(z.string(), provenance),
    hotlines: z.optional(z.array(z.strictObject({ number: words, scope: words, free: z.optional(z.boolean()) }))),
  }),
);

/** templates/<country>/authorities.yaml: whom the next letter goes to. */
export const authoritiesFile = z.array(
  z.strictObject({
    id,
    name: z.record(z.string(), z.strictObject({ full: words, short: words })),
    address: z.optional(perLanguage),
    site: z.optional(z.string()),
    provenance: z.record(z.string(), provenance),
  }),
);
