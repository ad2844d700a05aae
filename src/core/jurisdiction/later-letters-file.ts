import { CLAIMANT_KINDS } from '../case/draft.ts';
import { z } from '../zod.ts';
import { id } from './file-fields.ts';
import { RELATIONS } from './relations.ts';

/** How the letter before was met: the term of its answer went by, or it was refused, wholly or in part. */
const LATER_WHEN = ['silent', 'refused', 'partly'] as const;

/** What a letter may ask beside the case and its log: fields of the draft's `later`. */
const LATER_ASKS = ['body', 'bodyAddress', 'disagreement', 'birth', 'identifier'] as const;

/**
 * templates/<country>/after/letters.yaml: what may be sent after the claim. The words of each are `<language>/after/<id>.txt`, its names
 * for the screen `letters.<id>` of after/ui.
 */
export const laterLettersFile = z.array(
  z.strictObject({
    id,
    /** Whom it is for: the respondent once more, an authority of authorities.yaml, or a court. */
    to: z.union([z.literal('respondent'), z.literal('court'), id]),
    /** The person names the office that is theirs: no list of offices is kept. */
    territorial: z._default(z.boolean(), false),
    /** What must have become of the claim; empty: it need not wait for the claim. */
    when: z._default(z.array(z.enum(LATER_WHEN)), []),
    /** For whom: absent for every claimant. */
    claimants: z.optional(z.enum(['consumer', 'business'])),
    /** For these kinds of claimant only. */
    kinds: z.optional(z.array(z.enum(CLAIMANT_KINDS))),
    /** What the claimant is to the respondent; absent: anything. */
    relations: z.optional(z.array(z.enum(RELATIONS))),
    /** For these grounds only. */
    grounds: z.optional(z.array(id)),
    /** What it asks, in the order of the screen; each has its words under `letters.<id>.<name>` or those of all letters. */
    asks: z._default(z.array(z.enum(LATER_ASKS)), []),
    /** Ids of the terms that it sets. Absent: those of its grounds whose norm it cites, as a claim does. */
    terms: z.optional(z.array(id)),
  }),
);
