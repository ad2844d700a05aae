import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { i18n } from 'i18next';
import { startInterface } from '#ui/i18n.ts';
import { LetterPane } from '#ui/letter/LetterPane.tsx';
import { LetterScreen } from '#ui/letter/LetterScreen.tsx';
import { PrintCopies } from '#ui/letter/PrintCopies.tsx';
import { paidSubscriptionLetter, withoutMark } from '../support/sample-letters.ts';

let interfaceWords: i18n;
beforeAll(async () => {
  interfaceWords = await startInterface(['ru']);
  // jsdom knows dialogs, but not how to open them.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const show = (shown: React.ReactNode) => render(<I18nextProvider i18n={interfaceWords}>{shown}</I18nextProvider>);
const letter = paidSubscriptionLetter();

describe('the sheet beside the form', () => {
  test('shows the letter and marks the place of the current question once', () => {
    show(<LetterPane letter={withoutMark(letter)} step="details" />);
    const sheet = screen.getByRole('region', { name: 'Письмо оператору' });
    expect(sheet.textContent).toContain('Вернуть 447 (четыреста сорок семь) рублей 00 копеек');
    expect(within(sheet).getAllByText('сейчас')).toHaveLength(1);
  });

  test('leads from a typed value to its question', async () => {
    const goTo = vi.fn();
    show(<LetterPane letter={letter} step="review" onGoToFact={goTo} />);
    const sheet = screen.getByRole('region', { name: 'Письмо оператору' });
    await userEvent.click(within(sheet).getByText('Шевченко Анны Павловны'));
    expect(goTo).toHaveBeenCalledWith('line.number');
  });

  test('says what is still to come while there is no ground', () => {
    const head = { ...letter, blocks: letter.blocks.filter(({ kind }) => kind === 'addressee' || kind === 'title') };
    show(<LetterPane letter={head} step="ground" />);
    expect(screen.getByText('ПРЕТЕНЗИЯ')).toBeDefined();
    expect(screen.getByText('Требования по пунктам')).toBeDefined();
  });

  test('says the same without any letter', () => {
    show(<LetterPane letter={undefined} step="operator" />);
    expect(screen.getByText('Когда и что произошло')).toBeDefined();
  });

  test('opens larger', async () => {
    show(<LetterPane letter={letter} step="review" />);
    await userEvent.click(screen.getByRole('button', { name: 'Крупнее' }));
    expect(screen.getByRole('dialog', { name: 'Письмо' })).toBeDefined();
  });
});

describe('the letter on a phone', () => {
  test('reads as text first, then as it will be on paper, and goes back to the question', async () => {
    const back = vi.fn();
    show(<LetterScreen letter={letter} step="details" view="read" onClose={back} />);
    expect(screen.getByRole('button', { name: 'Читать', pressed: true })).toBeDefined();
    expect(screen.queryByText('М. П.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Как на бумаге' }));
    expect(screen.getByText('М. П.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /К\sвопросу/u }));
    expect(back).toHaveBeenCalledOnce();
  });
});

test('the print holds both copies, the receipt mark only in the second', () => {
  show(<PrintCopies letter={letter} />);
  const kinds = screen.getAllByText('ПРЕТЕНЗИЯ');
  const mark = screen.getByText('Претензия принята:');
  expect(kinds).toHaveLength(2);
  expect(kinds[1]?.compareDocumentPosition(mark)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
