import { isSpokenFor } from '#core/case/claimant-kind.ts';
import type { ClaimantKind, FormStep } from '#core/case/draft.ts';
import type { FactName } from '#core/case/fact.ts';

/** Where a fact is asked: the step and the field's path inside it. */
export type FactPlace = { readonly step: FormStep; readonly path: string };

const PLACES: Readonly<Record<FactName, FactPlace>> = {
  'respondent.full': { step: 'operator', path: 'otherName' },
  'respondent.short': { step: 'operator', path: 'otherName' },
  'respondent.address': { step: 'operator', path: 'address' },
  'claimant.name': { step: 'claimant', path: 'surname' },
  'claimant.voice': { step: 'claimant', path: 'gender' },
  'claimants.last': { step: 'claimant', path: 'others' },
  'claimants.others': { step: 'claimant', path: 'others' },
  'claimant.address': { step: 'claimant', path: 'address' },
  'claimant.phone': { step: 'claimant', path: 'phone' },
  'claimant.email': { step: 'claimant', path: 'email' },
  'claimant.passport': { step: 'claimant', path: 'passport' },
  'representative.name': { step: 'claimant', path: 'representative.surname' },
  'representative.authorityDate': { step: 'claimant', path: 'representative.authorityDate' },
  'representative.phone': { step: 'claimant', path: 'representative.phone' },
  'representative.email': { step: 'claimant', path: 'representative.email' },
  'line.number': { step: 'claimant', path: 'line' },
  'account.number': { step: 'claimant', path: 'account' },
  'contract.number': { step: 'claimant', path: 'contractNumber' },
  'contract.date': { step: 'claimant', path: 'contractDate' },
  'connection.address': { step: 'claimant', path: 'connectionAddress' },
  'letter.date': { step: 'claimant', path: 'letterDate' },
  'money.bankDetails': { step: 'demands', path: 'bankDetails' },
  'answer.email': { step: 'claimant', path: 'email' },
  'moral.story': { step: 'demands', path: 'moralStory' },
  'moral.sum': { step: 'demands', path: 'moralSum' },
  'own.paragraph': { step: 'demands', path: 'ownParagraph' },
  'own.demand': { step: 'demands', path: 'own' },
  'contact.date': { step: 'details', path: 'contacts.0.date' },
  'contact.ticket': { step: 'details', path: 'contacts.0.ticket' },
  'contact.reply': { step: 'details', path: 'contacts.0.reply' },
  contacts: { step: 'details', path: 'contacts' },
  story: { step: 'details', path: 'story' },
  exhibits: { step: 'evidence', path: 'exhibits' },
};

/** The field that a fact comes from: rows by their ground, anything the case itself does not have is a question's answer. */
export function placeOf(fact: FactName, claimantKind: ClaimantKind): FactPlace {
  const [ground, name] = fact.includes('/') ? fact.split('/', 2) : ['', fact];
  const own = PLACES[name ?? ''];
  if (own) return own;
  if (name === 'signer.name') return { step: 'claimant', path: signerPath(claimantKind) };
  if (name?.startsWith('firm.')) return { step: 'claimant', path: name };
  if (name?.startsWith('business.')) {
    const list = claimantKind === 'trader' ? 'traderIds' : 'firm.ids';
    return { step: 'claimant', path: name.replace('business', list) };
  }
  if (name?.startsWith('charges')) return { step: 'details', path: `charges.${ground}` };
  if (name === 'interest' || name?.startsWith('interest.')) return { step: 'demands', path: 'interest' };
  if (name === 'penalty' || name?.startsWith('penalty.')) return { step: 'demands', path: 'penalty.clause' };
  if (name?.startsWith('interruption')) return { step: 'details', path: `interruptions.${ground}` };
  return { step: 'details', path: `answers.${name?.split('.')[0] ?? ''}` };
}

/** Who signs is named apart where it is not the claimant. */
function signerPath(claimantKind: ClaimantKind): string {
  if (claimantKind === 'firm') return 'firm.signatory.surname';
  return isSpokenFor(claimantKind) ? 'representative.surname' : 'surname';
}
