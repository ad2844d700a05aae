import { expect, type Locator, type Page } from '@playwright/test';
import type { Draft, PersonName } from '#core/case/draft.ts';
import { answer, choose, field, label } from './fields.ts';
import { words } from './words.ts';

type Claimant = Draft['claimant'];

const KEYS = 'wizard.claimant';
const HEADINGS = {
  self: 'claimantHeading',
  representative: 'claimantHeading',
  parent: 'childHeading',
  several: 'firstHeading',
  trader: 'traderHeading',
  firm: 'firmHeading',
};

/** Answers the last screen of questions for whoever writes. */
export async function claimant(page: Page, draft: Draft): Promise<void> {
  const { claimant: answers } = draft;
  const kind = draft.operator.claimantKind || 'self';
  const block = (key: string) => page.getByRole('group', { name: words(`${KEYS}.${key}`), exact: true });
  const whose = block(HEADINGS[kind]);
  if (kind === 'firm') await firm(whose, block('signatoryHeading'), answers.firm);
  else await name(whose, answers);
  if (kind === 'parent') {
    await choose(whose, label(`${KEYS}.childAge`), words(`${KEYS}.childAge.options.${answers.childAge}`));
  }
  await answer(whose, `${KEYS}.address`, 'address', answers.address);
  await field(whose, `${KEYS}.phone`).fill(answers.phone);
  await field(whose, `${KEYS}.email`).fill(answers.email);
  if (answers.outgoingNumber !== '') await field(whose, `${KEYS}.outgoingNumber`).fill(answers.outgoingNumber);
  if (kind === 'several') await others(page, answers.others);
  if (kind === 'representative' || kind === 'parent') {
    await representative(block(`${kind}Heading`), kind, answers.representative);
  }
  const marks = ['line', 'connectionAddress', 'account', 'contractNumber', 'contractDate', 'passport'] as const;
  for (const mark of marks) {
    if (answers[mark] !== '') await answer(block('marksHeading'), `${KEYS}.${mark}`, mark, answers[mark]);
  }
  await letterDate(page, answers.letterDate);
}

async function firm(names: Locator, signs: Locator, given: Claimant['firm']): Promise<void> {
  await field(names, `${KEYS}.firm.full`).fill(given.full);
  for (const [id, number] of Object.entries(given.ids))
    await field(names, `${KEYS}.businessIds.${id}`).fill(number ?? '');
  await name(signs, given.signatory);
  await choose(signs, label(`${KEYS}.firm.authority`), words(`${KEYS}.firm.authority.options.${given.authority}`));
  await field(signs, `${KEYS}.firm.post`).fill(given.post);
  if (given.seal) await signs.getByRole('checkbox', { name: label(`${KEYS}.firm.seal`) }).check();
}

async function others(page: Page, people: Claimant['others']): Promise<void> {
  for (const [at, person] of people.entries()) {
    await page.getByRole('button', { name: words(`${KEYS}.others.add`) }).click();
    await name(page.getByRole('group', { name: words(`${KEYS}.others.row`, { number: at + 2 }), exact: true }), person);
  }
}

async function representative(
  who: Locator,
  kind: 'representative' | 'parent',
  given: Claimant['representative'],
): Promise<void> {
  await name(who, given);
  const keys = `${KEYS}.representative`;
  if (kind === 'parent') await choose(who, label(`${keys}.role`), words(`${keys}.role.options.${given.role}`));
  else await answer(who, `${keys}.authorityDate`, 'representative.authorityDate', given.authorityDate);
  await field(who, `${KEYS}.phone`).fill(given.phone);
  await field(who, `${KEYS}.email`).fill(given.email);
}

async function name(scope: Locator, person: PersonName): Promise<void> {
  await field(scope, `${KEYS}.surname`).fill(person.surname);
  await field(scope, `${KEYS}.given`).fill(person.given);
  if (person.noPatronymic) await scope.getByRole('checkbox', { name: label(`${KEYS}.noPatronymic`) }).check();
  else await field(scope, `${KEYS}.patronymic`).fill(person.patronymic);
  if (person.gender === '') return;
  // Where the patronymic tells the gender the question stands behind a link.
  const derived = scope.getByText(words(`${KEYS}.gender.derived.${person.gender}`));
  const asked = scope.getByRole('group', { name: label(`${KEYS}.gender`) });
  await expect(derived.or(asked)).toBeVisible();
  if (await asked.isVisible())
    await choose(scope, label(`${KEYS}.gender`), words(`${KEYS}.gender.options.${person.gender}`));
}

async function letterDate(page: Page, date: string | null): Promise<void> {
  const keys = `${KEYS}.letterDate`;
  const group = page.getByRole('group', { name: words(`${keys}.legend`), exact: true });
  if (date === null) await group.getByRole('radio', { name: words(`${keys}.options.byHand`) }).check();
  else if (date !== '') {
    await group.getByRole('radio', { name: words(`${keys}.options.other`) }).check();
    await group.getByLabel(label(keys), { exact: true }).fill(date);
  }
}
