import { type Draft, emptyDraft } from '#core/case/draft.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';

/** The same case told by somebody who knows nothing but what the wizard cannot do without: every "I don't know" is taken. */
export function bareDraft(draft: Draft, pack: JurisdictionPack): Draft {
  const empty = emptyDraft();
  const { surname, given, patronymic, noPatronymic, gender, genitive, representative } = draft.claimant;
  return {
    ...empty,
    operator: draft.operator,
    ground: draft.ground,
    details: {
      ...empty.details,
      rowsUnknown: pack.grounds
        .filter(({ id, rows }) => draft.ground.grounds.includes(id) && rows !== 'none')
        .map(({ id }) => id),
      answers: bareAnswers(draft.details.answers, pack),
      contacted: 'no',
    },
    claimant: {
      ...empty.claimant,
      ...{ surname, given, patronymic, noPatronymic, gender, genitive },
      ...{
        address: null,
        line: null,
        connectionAddress: null,
        contractNumber: null,
        contractDate: null,
        account: null,
      },
      ...{ passport: null, letterDate: null },
      representative: { ...representative, authorityDate: null, phone: '', email: '' },
    },
  };
}

function bareAnswers(answers: Draft['details']['answers'], pack: JurisdictionPack): Draft['details']['answers'] {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, string | null][] => {
      const question = pack.questions.find((one) => one.id === id);
      if (question?.mayBeUnknown) return [[id, null]];
      return question?.required ? [[id, answer]] : [];
    }),
  );
}
