import { expect, type Locator, type Page } from '@playwright/test';
import { groundsOf } from '#core/case/case-grounds.ts';
import { writeCaseFile } from '#core/case/case-file.ts';
import { type Draft, emptyDraft, type ExhibitRow, type FormStep } from '#core/case/draft.ts';
import { relevantQuestions } from '#core/case/questions.ts';
import { FORM_STEPS, STEPS, type StepId } from '#core/case/step-ids.ts';
import type { JurisdictionPack, Question } from '#core/jurisdiction/pack.ts';
import { caseText } from '../../support/letter-cases.ts';
import { packOf, packRu } from '../../support/packs.ts';
import { claimant } from './claimant.ts';
import { answer, choose, field, label, type Scope } from './fields.ts';
import { about, anyOf, words } from './words.ts';

/** The day on which the tests' device lives: a Monday. */
export const TODAY = '2026-11-23';

/** Puts the device's clock to noon of the day, before the app starts. */
export const setClock = (page: Page): Promise<void> => page.clock.setFixedTime(`${TODAY}T12:00:00+03:00`);

/** Opens the app and begins a new case, as far as the first screen. */
export async function beginCase(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: words('start.begin') }).click();
  await onStep(page, 'operator');
}

/** Opens a case from the text of its file. */
async function openFile(page: Page, text: string): Promise<void> {
  await page.goto('/');
  const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await chooseFiles(page, page.getByRole('button', { name: words('cases.openFile') }), [file]);
}

/** Opens a whole story from its file, on the last screen. */
export async function openStory(page: Page, name: string): Promise<void> {
  await openFile(page, caseText(name));
  await onStep(page, 'review');
}

/** Opens a case from its file and goes to a screen of it: for a test of what is there, not of the road to it. */
export async function openOn(page: Page, step: StepId, draft: Draft): Promise<void> {
  await openFile(page, writeCaseFile({ name: '', draft }));
  await page.waitForURL(/\/case\/[^/]+\/[^/]+$/u);
  await goTo(page, step);
}

/** Goes to a screen of the open case by its address. */
export async function goTo(page: Page, step: StepId): Promise<void> {
  await page.goto(page.url().replace(/[^/]+$/u, step));
  await onStep(page, step);
}

/** The draft of somebody who has come to this screen and has yet to answer it. */
export function answeredBefore(step: FormStep, draft: Draft): Draft {
  const later = FORM_STEPS.slice(FORM_STEPS.indexOf(step));
  const empty = emptyDraft();
  return { ...draft, ...Object.fromEntries(later.map((one) => [one, empty[one]])) };
}

/** Begins a case and answers the screens before this one as the draft says. */
export async function beginCaseUpTo(page: Page, step: FormStep, draft: Draft): Promise<void> {
  await beginCase(page);
  for (const before of FORM_STEPS.slice(0, FORM_STEPS.indexOf(step))) {
    await fillStep(page, before, draft);
    await goOn(page, before);
  }
}

/** Waits until a screen is there. */
export async function onStep(page: Page, step: StepId): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words(`wizard.${step}.heading`) })).toBeVisible();
}

/** Waits until everything typed lies in the device's storage. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
}

/** Presses «Next» and waits for the screen that follows. */
export async function goOn(page: Page, from: StepId): Promise<StepId> {
  const next = STEPS[STEPS.indexOf(from) + 1] ?? 'review';
  await nextButton(page, from).click();
  await onStep(page, next);
  return next;
}

export function nextButton(page: Page, from: StepId): Locator {
  const next = STEPS[STEPS.indexOf(from) + 1] ?? 'review';
  return page.getByRole('button', { name: anyOf(words(`wizard.next.${next}`), words('wizard.nextShort')) });
}

/** Answers the six screens as the draft says and stops on the last one; `seen` is called on each filled screen. */
export async function fillCase(page: Page, draft: Draft, seen?: (step: StepId) => Promise<void>): Promise<void> {
  for (const step of STEPS) {
    if (step !== 'review') await fillStep(page, step, draft);
    await seen?.(step);
    if (step !== 'review') await goOn(page, step);
  }
}

export function fillStep(page: Page, step: Exclude<StepId, 'review'>, draft: Draft): Promise<void> {
  return FILL[step](page, draft);
}

async function operator(page: Page, { operator: answers }: Draft): Promise<void> {
  const pack = packOf(answers.country);
  await page.getByLabel(label('wizard.operator.country'), { exact: true }).selectOption(answers.country);
  await chooseOperator(page, answers.operator, pack);
  if (answers.otherName !== '') await field(page, 'wizard.operator.otherName').fill(answers.otherName);
  await answer(page, 'wizard.operator.address', 'address', answers.address);
  await choose(page, label('wizard.operator.service'), words(`wizard.operator.service.options.${answers.service}`));
  if (answers.letterLanguage !== '') {
    const at = pack.letterLanguages.indexOf(answers.letterLanguage);
    await page.locator('[name="letterLanguage"]').nth(at).check();
  }
  await choose(
    page,
    label('wizard.operator.claimantKind'),
    words(`wizard.operator.claimantKind.options.${answers.claimantKind}`),
  );
}

/** Types a part of the operator's name and takes it from the list. */
async function chooseOperator(page: Page, id: string, pack: JurisdictionPack): Promise<void> {
  const known = pack.operators.find((one) => one.id === id);
  const name = known?.brand['ru'] ?? words('wizard.operator.operator.other');
  const box = page.getByRole('combobox', { name: label('wizard.operator.operator'), exact: true });
  await box.click();
  if (known) await box.pressSequentially(name.slice(0, 4));
  await page.getByRole('option', { name }).first().click();
  await expect(box).toHaveValue(name);
}

async function ground(page: Page, { ground: { grounds } }: Draft): Promise<void> {
  for (const id of grounds) await tickGround(page, id);
}

/** The whole card is the label of its box. */
export async function tickGround(page: Page, id: string): Promise<void> {
  const name = words(`pack:grounds.${id}.name`);
  await page.locator('label', { hasText: name }).click();
  await expect(page.getByRole('checkbox', { name })).toBeChecked();
}

async function details(page: Page, draft: Draft): Promise<void> {
  const pack = packRu();
  for (const { id, rows } of groundsOf(draft, pack)) {
    if (rows === 'none') continue;
    const section = page
      .getByRole('region', { name: words(`wizard.details.${rows}.heading`) })
      .filter(draft.ground.grounds.length > 1 ? { hasText: words(`pack:grounds.${id}.name`) } : {});
    if (draft.details.rowsUnknown.includes(id)) {
      await section.getByRole('checkbox', { name: words(`wizard.details.${rows}.unknown`) }).check();
    } else if (rows === 'charges') await charges(section, draft.details.charges[id] ?? []);
    else await interruptions(section, draft.details.interruptions[id] ?? []);
  }
  for (const question of relevantQuestions(draft, pack)) {
    await answerQuestion(page, question, draft.details.answers[question.id]);
  }
  const { contacted, contacts, story } = draft.details;
  if (contacted !== '') {
    await choose(page, label('wizard.details.contacted'), words(`wizard.details.contacted.options.${contacted}`));
  }
  for (const [at, contact] of contacts.entries()) {
    if (at > 0) await page.getByRole('button', { name: words('wizard.details.contacts.add') }).click();
    const row = page.getByRole('group', {
      name: words('wizard.details.contacts.row', { number: at + 1 }),
      exact: true,
    });
    const keys = 'wizard.details.contacts';
    const channel = contact.channel && words(`${keys}.channel.options.${contact.channel}`);
    if (channel !== '')
      await row.getByLabel(label(`${keys}.channel`), { exact: true }).selectOption({ label: channel });
    await answer(row, `${keys}.date`, `contacts.${at}.date`, contact.date);
    if (contact.time !== '') await field(row, `${keys}.time`).fill(contact.time);
    await answer(row, `${keys}.ticket`, `contacts.${at}.ticket`, contact.ticket);
    await field(row, `${keys}.reply`).fill(contact.reply);
  }
  if (story !== '') await field(page, 'wizard.details.story').fill(story);
}

async function charges(section: Locator, rows: Draft['details']['charges'][string]): Promise<void> {
  for (const [at, row] of rows.entries()) {
    if (at > 0) await section.getByRole('button', { name: words('wizard.details.charges.add') }).click();
    const group = chargeRow(section, at);
    const keys = 'wizard.details.charges';
    const rare = row.shortNumber !== '' || row.operationId !== '' || row.date === null || row.sum === null;
    if (rare) await group.getByRole('button', { name: words(`${keys}.more`) }).click();
    if (row.date === null) await group.getByRole('checkbox', { name: words(`${keys}.date.unknown`) }).check();
    else await group.getByLabel(label(`${keys}.date`), { exact: true }).fill(row.date);
    await group.getByLabel(label(`${keys}.time`), { exact: true }).fill(row.time);
    await group.getByLabel(label(`${keys}.what`), { exact: true }).fill(row.what);
    if (row.sum === null) await group.getByRole('checkbox', { name: words(`${keys}.sum.unknown`) }).check();
    else await sumCell(group).fill(row.sum);
    if (row.shortNumber !== '') await group.getByLabel(label(`${keys}.shortNumber`)).fill(row.shortNumber);
    if (row.operationId !== '') await group.getByLabel(label(`${keys}.operationId`)).fill(row.operationId);
  }
}

/** The fields of a row of charges, counted from 0. */
export const chargeRow = (scope: Scope, at: number): Locator =>
  scope.getByRole('group', { name: words('wizard.details.charges.row', { number: at + 1 }), exact: true });

export const sumCell = (row: Locator): Locator =>
  row.getByLabel(words('wizard.details.charges.sum.label', { currency: '₽' }), { exact: true });

async function interruptions(section: Locator, rows: Draft['details']['interruptions'][string]): Promise<void> {
  for (const [at, row] of rows.entries()) {
    if (at > 0) await section.getByRole('button', { name: words('wizard.details.interruptions.add') }).click();
    const keys = 'wizard.details.interruptions';
    const group = section.getByRole('group', { name: words(`${keys}.row`, { number: at + 1 }), exact: true });
    if (row.lasting) await group.getByRole('checkbox', { name: label(`${keys}.lasting`) }).check();
    for (const name of ['from', 'to'] as const) {
      if (name === 'to' && row.lasting) continue;
      const date = row[`${name}Date`];
      if (date === null) await group.getByRole('checkbox', { name: words(`${keys}.${name}Date.unknown`) }).check();
      else await group.getByLabel(label(`${keys}.${name}Date`), { exact: true }).fill(date);
      // Both ends call their time by the same word.
      const times = group.getByLabel(label(`${keys}.${name}Time`), { exact: true });
      await times.nth(name === 'from' ? 0 : 1).fill(row[`${name}Time`]);
    }
  }
}

async function answerQuestion(page: Page, { id, kind }: Question, given: string | null | undefined): Promise<void> {
  if (given === undefined || given === '') return;
  const key = `pack:questions.${id}`;
  if (kind === 'choice') {
    await choose(page, label(key), given === null ? words('field.unknown') : words(`${key}.options.${given}`));
  } else await answer(page, key, `answers.${id}`, given);
}

async function evidence(page: Page, { evidence: { exhibits } }: Draft): Promise<void> {
  for (const [at, exhibit] of exhibits.entries()) {
    await addExhibit(page, exhibit);
    const row = exhibitRow(page, at);
    // Numbered as in the letter, which may name papers of its own before.
    await row
      .getByLabel(new RegExp(words('wizard.evidence.caption.label', { number: String.raw`\d+` }), 'u'))
      .fill(exhibit.caption);
    if (exhibit.sheets !== '') await row.getByLabel(label('wizard.evidence.sheets')).fill(exhibit.sheets);
  }
}

const exhibitRow = (page: Page, at: number): Locator =>
  page
    .getByRole('region', { name: words('wizard.evidence.list.heading') })
    .getByRole('listitem')
    .nth(at);

/** By its line of the checklist if it has one; the bytes are of the kind that the case names. */
async function addExhibit(page: Page, { kind, item, fileName, mediaType }: ExhibitRow): Promise<void> {
  const wanted = item === '' ? '' : words(`pack:exhibits.${item}.name`);
  const region = words(wanted === '' ? 'wizard.evidence.add.heading' : 'wizard.evidence.checklist.heading');
  const place = page.getByRole('region', { name: region });
  const named = (key: string) => (wanted === '' ? anyOf(words(key)) : about(words(key), wanted));
  if (kind === 'paper') {
    const key = wanted === '' ? 'wizard.evidence.paper' : 'wizard.evidence.checklist.addPaper';
    await place.getByRole('button', { name: named(key) }).click();
    return;
  }
  const key = wanted === '' ? 'wizard.evidence.add.files' : 'wizard.evidence.checklist.addFile';
  await chooseFiles(page, place.getByRole('button', { name: named(key) }), [
    { name: fileName, mimeType: mediaType, buffer: Buffer.from('exhibit') },
  ]);
}

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Presses a button that opens the system's choice of files, and chooses. */
export async function chooseFiles(page: Page, button: Locator, files: string | readonly Upload[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(typeof files === 'string' ? files : [...files]);
}

async function demands(page: Page, draft: Draft): Promise<void> {
  const { own, ownParagraph, moralStory, moralSum, moneyTo, bankDetails, answerBy } = draft.demands;
  const opened = async (name: 'own' | 'ownParagraph', text: string) => {
    if (text === '') return;
    await page.getByRole('button', { name: words(`wizard.demands.${name}.open`) }).click();
    await field(page, `wizard.demands.${name}`).fill(text);
  };
  await opened('own', own);
  await opened('ownParagraph', ownParagraph);
  if (moralSum !== '') {
    await page.getByRole('button', { name: words('wizard.demands.moral.open') }).click();
    await field(page, 'wizard.demands.moralStory').fill(moralStory);
    await field(page, 'wizard.demands.moralSum').fill(moralSum);
  }
  if (moneyTo !== '') {
    await choose(page, label('wizard.demands.moneyTo'), words(`wizard.demands.moneyTo.options.${moneyTo}`));
  }
  if (bankDetails !== '') await field(page, 'wizard.demands.bankDetails').fill(bankDetails);
  await choose(page, label('wizard.demands.answerBy'), words(`wizard.demands.answerBy.options.${answerBy}`));
}

const FILL = { operator, ground, details, evidence, demands, claimant } as const;
