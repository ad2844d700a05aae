import { z } from '../zod.ts';
import { id, perLanguage, provenance, url, words } from './file-fields.ts';

/** The ways on which a claim leaves: at a counter, by post, a form of the operator's site, e-mail, the desk for firms. */
export const FILING_WAYS = ['shop', 'post', 'site', 'email', 'corporate'] as const;

/** For whom a line of a checklist is: what the claimant is, or whose the operator is. */
export const FILING_CONDITIONS = [
  'claimant.isConsumer',
  'claimant.isBusiness',
  'claimant.isSpokenFor',
  'operator.isState',
  'operator.isPrivate',
] as const;

const onlyIf = z.optional(z.enum(FILING_CONDITIONS));

/** templates/<country>/after/filing.yaml: what to do on each way, in this order; the words are names for the screen. */
export const filingFile = z.array(
  z.strictObject({
    id: z.enum(FILING_WAYS),
    onlyIf,
    items: z.array(z.strictObject({ id, onlyIf, norms: z._default(z.array(id), []) })),
  }),
);

/** templates/<country>/after/operators.yaml: what else is known of how an operator is reached. Only what is sure enough to be shown. */
export const operatorContactsFile = z.strictObject({
  /** The only hosts that its pages may have, with all below them. */
  hosts: z.array(words),
  /** Pages are links; else they are only named. */
  linked: z.boolean(),
  operators: z.array(
    z.strictObject({
      /** Of operators.yaml. */
      id,
      site: z.optional(url),
      /** Where the person's own account is. */
      account: z.optional(url),
      /** Its own page on how claims are filed. */
      claims: z.optional(url),
      /** Where on the site a form for claims is, by the language of the interface. */
      form: z.optional(perLanguage),
      /** Where it wants its post, if not at its address; per letter language. */
      postal: z.optional(perLanguage),
      /** Beside those of operators.yaml. */
      hotlines: z.optional(z.array(z.strictObject({ number: words, scope: words, free: z.optional(z.boolean()) }))),
      /** A state's organisation: electronic appeals to it go through the state's own system. */
      isState: z.optional(z.boolean()),
      /** By the name of the field. */
      provenance: z.record(z.string(), provenance),
    }),
  ),
});
