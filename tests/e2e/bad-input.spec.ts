import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { copiesOf } from '#app/letters.ts';
import { writeCaseFile } from '#core/case/case-file.ts';
import type { Draft, FormStep } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { draftOfCase, letterOf } from '../support/letter-cases.ts';
import { pagesOfPdf, toPdf } from '../support/paper.ts';
import { readDocx } from '../support/read-docx.ts';
import { expect, test } from './support/test.ts';
import { field } from './support/fields.ts';
import {
  answeredBefore,
  beginCase,
  chargeRow,
  chooseFiles,
  fillCase,
  fillStep,
  goOn,
  goTo,
  nextButton,
  onStep,
  openOn,
  saved,
  sumCell,
  TODAY,
} from './support/wizard.ts';
import { words } from './support/words.ts';

const draft = draftOfCase('ru/paid-subscription');
const PAPERS = 'build-output/bad-input';
mkdirSync(PAPERS, { recursive: true });

const comeTo = (page: Page, step: FormStep) => openOn(page, step, answeredBefore(step, draft));

/** Types, leaves the field, and expects to be told what to do, with everything still there. */
async function expectRefused(input: Locator, typed: string, message: string | RegExp): Promise<void> {
  await input.fill(typed);
  await input.blur();
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAccessibleDescription(message);
  await expect(input).toHaveValue(typed);
}

async function expectTaken(input: Locator, typed: string): Promise<void> {
  await input.fill(typed);
  await input.blur();
  await expect(input).not.toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveValue(typed);
}

test('days that are not in the calendar or have not come are refused with what to write', async ({ page }) => {
  await comeTo(page, 'details');
  const noticed = field(page, 'pack:questions.noticed-on');
  const badDate = words('error.badDate');
  await expectRefused(noticed, '31.02.2026', badDate);
  await expectRefused(noticed, 'позавчера', badDate);
  await expectRefused(noticed, '2026-13-40', badDate);
  await expectRefused(noticed, '24.11.2026', words('error.inFuture'));
  await expectRefused(noticed, '27.10.1226', badDate);
  for (const day of ['27.10.2026', '27.10.26', '27/10/2026', '2026-10-27', '27 октября 2026'])
    await expectTaken(noticed, day);
});

test('sums are read as people write them; what is no sum is said at its row and left out of the total', async ({
  page,
}) => {
  await comeTo(page, 'details');
  const row = chargeRow(page, 0);
  const sum = sumCell(row);
  await row.getByLabel(words('wizard.details.charges.date.label'), { exact: true }).fill('12.10.2026');
  const total = page.getByRole('status').filter({ hasText: '₽' });
  for (const [typed, read] of [
    ['1 200,50', '1 200,50'],
    ['1,200.50', '1 200,50'],
    ['−149 ₽', '149,00'],
    ['+149', '149,00'],
    ['149 руб. 50 коп.', '149,50'],
  ] as const) {
    await expectTaken(sum, typed);
    await expect(total).toHaveText(new RegExp(`^${read.replace(' ', '\\s')}\\s₽$`, 'u'));
  }
  for (const typed of ['сто рублей', '12 34', '{{60}}', '<b>60</b>']) {
    await expectRefused(sum, typed, words('error.details.charges.sum.badSum'));
  }
  await expect(total).toHaveText(/^0,00\s₽$/u);
});

test('phones in any usual writing, accounts with letters and names of any people are taken', async ({ page }) => {
  await comeTo(page, 'claimant');
  for (const phone of [
    '+7 900 000-00-01',
    '8(900)0000001',
    '89000000001',
    '8 900 000 00 01',
    '9000000001',
    '+375 29 000-00-01',
  ]) {
    await expectTaken(field(page, 'wizard.claimant.phone'), phone);
  }
  await expectRefused(field(page, 'wizard.claimant.phone'), '12', words('error.badPhone'));
  for (const account of ['ЛС-17/А № 5', 'AB 0012345678', '000000000000000001']) {
    await expectTaken(field(page, 'wizard.claimant.account'), account);
  }
  for (const surname of ['O’Connor-Smith', 'де Гиш', 'Öztürk', 'Ким'])
    await expectTaken(field(page, 'wizard.claimant.surname'), surname);
  await expectTaken(field(page, 'wizard.claimant.surname'), 'Ъ'.repeat(LIMITS.line));
  const limit = { limit: LIMITS.line, length: LIMITS.line + 1 };
  await expectRefused(
    field(page, 'wizard.claimant.surname'),
    'Ъ'.repeat(LIMITS.line + 1),
    words('error.tooLong', limit),
  );
  await expectRefused(field(page, 'wizard.claimant.surname'), '12345', words('error.badName'));
});

test('a story that is too long is kept whole and says by how much', async ({ page }) => {
  await comeTo(page, 'details');
  const story = field(page, 'wizard.details.story');
  await expectTaken(story, 'ж'.repeat(LIMITS.story));
  const limit = { limit: LIMITS.story, length: LIMITS.story + 1 };
  await expectRefused(story, 'ж'.repeat(LIMITS.story + 1), words('error.tooLong', limit));
});

test('control characters, emoji, marks of direction, braces and tags reach the .docx as plain text, or not at all', async ({
  page,
}) => {
  const nasty = [
    'Пишу {{claimant.name}} и {{norm zpp-16}}, == demand x, <b>жирно</b> & "кавычки" \u{1F4F1}\u{1F469}\u200D\u{1F4BB}.',
    'Направо \u202Eоверпан\u202C, ноль\u0000, звонок\u0007, возврат\u000B здесь. مرحبا. ]]> -->',
    'Слово '.repeat(3_000),
  ].join('\n');
  const odd: Draft = {
    ...draft,
    details: { ...draft.details, story: nasty },
    demands: { ...draft.demands, ownParagraph: '(only if x) [id] - {{blank}}' },
    claimant: { ...draft.claimant, surname: 'Ж'.repeat(290), given: 'Anna <i>', account: '</w:t>{{0}}' },
  };
  await beginCase(page);
  await fillCase(page, odd);
  const button = page.getByRole('button', { name: words('wizard.review.outputs.docx') });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = join(PAPERS, 'odd.docx');
  await download.saveAs(path);

  const letter = letterOf(odd, day(TODAY));
  expect(readDocx(readFileSync(path))).toEqual(copiesOf(letter, 'both').flatMap(readingText));
  await toPdf([path], PAPERS);
  const paper = (await pagesOfPdf(join(PAPERS, 'odd.pdf'), 'raw')).flat().join(' ');
  expect(paper).toContain('{{claimant.name}}');
  expect(paper).toContain('<b>жирно</b> & "кавычки"');
});

test('files that are empty or too large are refused with what to do, any kind is taken', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-copies-files-'));
  const huge = join(folder, 'видео.mp4');
  const handle = openSync(huge, 'w');
  // A file that only says it is so large takes no room.
  ftruncateSync(handle, LIMITS.fileBytes + 1);
  closeSync(handle);
  try {
    await comeTo(page, 'evidence');
    const place = page.getByRole('region', { name: words('wizard.evidence.add.heading') });
    const add = place.getByRole('button', { name: words('wizard.evidence.add.files') });
    const refusal = (name: string) => page.getByText(words('wizard.evidence.refused.head', { name }));
    await chooseFiles(page, add, [{ name: 'пусто.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }]);
    await expect(refusal('пусто.pdf')).toBeVisible();
    await expect(page.getByText(words('wizard.evidence.refused.empty'))).toBeVisible();
    await chooseFiles(page, add, huge);
    await expect(refusal('видео.mp4')).toBeVisible();
    await expect(page.getByText(words('wizard.evidence.refused.tooLarge', { max: 100 }))).toBeVisible();
    await chooseFiles(page, add, [{ name: 'Странный файл.xyz', mimeType: '', buffer: Buffer.from([0, 1, 2]) }]);
    await expect(page.getByLabel(words('wizard.evidence.caption.label', { number: 1 }))).toHaveValue('Странный файл');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file that is no case is refused with what to do', async ({ page }) => {
  await page.goto('/');
  const open = page.getByRole('button', { name: words('cases.openFile') });
  const file = (name: string, content: string) => [
    { name, mimeType: 'application/json', buffer: Buffer.from(content) },
  ];
  await chooseFiles(page, open, file('photo.json', '\u0089PNG'));
  await expect(page.getByText(words('error.notJson'))).toBeVisible();
  await chooseFiles(page, open, file('other.json', '{"format":"other"}'));
  await expect(page.getByText(words('error.notACase'))).toBeVisible();
});

test('a table copied from a bill fills the rows, says what it left out and can be taken back', async ({ page }) => {
  await comeTo(page, 'details');
  const table =
    'Дата\tУслуга\tСумма\n12.10.2026 09:14\tТест-Гороскоп\t149,00\n19.10.2026\tТест-Гороскоп\t-149.00\nитого\t\t\n';
  await chargeRow(page, 0)
    .getByLabel(words('wizard.details.charges.date.label'), { exact: true })
    .evaluate((cell, text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, table);
  await expect(sumCell(chargeRow(page, 1))).toHaveValue(/149[,.]00/u);
  await expect(page.getByText(words('wizard.details.paste.added_few', { count: 2 }))).toBeVisible();
  await page.getByRole('button', { name: words('wizard.details.paste.undo') }).click();
  await expect(chargeRow(page, 1)).toBeHidden();

  await page.getByRole('button', { name: words('wizard.details.paste.open') }).click();
  await page.getByLabel(words('wizard.details.paste.label')).fill('здесь нет ничего');
  await page.getByRole('button', { name: words('wizard.details.paste.take') }).click();
  await expect(page.getByText(words('wizard.details.paste.nothing'))).toBeVisible();
});

test('what is wrong stays typed through «Next», other screens and a reload, and is named on the last screen', async ({
  page,
}) => {
  await comeTo(page, 'details');
  const noticed = field(page, 'pack:questions.noticed-on');
  await noticed.fill('31.02.2026');
  await nextButton(page, 'details').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(noticed).toHaveValue('31.02.2026');
  await goTo(page, 'review');
  await page.getByRole('button', { name: words('wizard.review.outputs.docx') }).click();
  await expect(page.getByRole('link', { name: words('error.badDate') }).first()).toBeVisible();
  await saved(page);
  await page.reload();
  await page.goto(page.url().replace('/review', '/details'));
  await expect(noticed).toHaveValue('31.02.2026');
});

test('a grievance without a letter says what to bring, leads to none, and another reason can be marked', async ({
  page,
}) => {
  await beginCase(page);
  await fillStep(page, 'operator', draft);
  await goOn(page, 'operator');
  const about = (part: string) => words(`pack:notYet.subscriber-died.${part}`);
  await expect(page.getByText(about('bring'))).toBeHidden();
  await page.getByText(about('name')).click();
  await expect(page.getByText(about('text'))).toBeVisible();
  await expect(page.getByText(about('bring'))).toBeVisible();
  await nextButton(page, 'ground').click();
  await expect(page.getByRole('alert')).toContainText(words('error.ground.grounds.chooseOne'));
  await fillStep(page, 'ground', draft);
  await goOn(page, 'ground');
});

test('a case file of a reason that is in no list any more opens, keeps what was written and asks for another', async ({
  page,
}) => {
  const old = { ...draft, ground: { grounds: ['gone-long-ago'] } };
  const text = writeCaseFile({ name: '', draft: old });
  await page.goto('/');
  const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await chooseFiles(page, page.getByRole('button', { name: words('cases.openFile') }), [file]);
  await onStep(page, 'ground');
  await nextButton(page, 'ground').click();
  await expect(page.getByRole('alert')).toContainText(words('error.groundGone'));
  await fillStep(page, 'ground', draft);
  await goOn(page, 'ground');
  const { answers, charges, story } = draft.details;
  await expect(field(page, 'wizard.details.story')).toHaveValue(story);
  await expect(field(page, 'pack:questions.noticed-on')).toHaveValue(answers['noticed-on'] ?? '');
  await expect(sumCell(chargeRow(page, 0))).toHaveValue(charges['paid-subscription']?.[0]?.sum ?? '');
});
