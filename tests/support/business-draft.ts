import { type Draft, emptyDraft } from '#core/case/draft.ts';

/** Numbers that registers would give, sound but nobody's. */
const IDS = { inn: '7700000009', kpp: '770001001', ogrn: '1020000000008', unp: '190000005' };

/** The same case of a firm: who writes and signs is another, what happened is not. A story in a person's words and their papers are left out. */
export function businessDraft(draft: Draft, language: string): Draft {
  const { surname, given, patronymic, noPatronymic } = draft.claimant;
  const { claimant: empty, demands, evidence } = emptyDraft();
  const said = WORDS[language] ?? WORDS.ru;
  return {
    ...draft,
    operator: { ...draft.operator, claimantKind: 'firm' },
    details: { ...draft.details, story: '' },
    evidence,
    demands: {
      ...draft.demands,
      ownParagraph: demands.ownParagraph,
      moralStory: demands.moralStory,
      moralSum: demands.moralSum,
    },
    claimant: {
      ...draft.claimant,
      outgoingNumber: '17',
      firm: {
        ...empty.firm,
        full: said.full,
        ids: IDS,
        signatory: { ...empty.firm.signatory, surname, given, patronymic, noPatronymic },
        post: said.post,
        authority: 'charter',
      },
    },
  };
}

type Words = { readonly full: string; readonly post: string };

const WORDS: Readonly<Record<string, Words>> & { readonly ru: Words } = {
  ru: { full: 'Общество с ограниченной ответственностью «Ромашка-Тест»', post: 'Директор' },
  be: { full: 'Таварыства з абмежаванай адказнасцю «Рамонак-Тэст»', post: 'Дырэктар' },
};
