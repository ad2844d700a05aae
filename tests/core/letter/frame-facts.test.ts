import { expect, test } from 'vitest';
import type { Fact, FactName } from '#core/case/fact.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { parseTemplate } from '#core/template/parse.ts';
import { money, notApplicable, orderXx, text } from '#tests/support/letter-xx.ts';
import { packXx, sourceXx } from '#tests/support/pack-xx.ts';

/** The lines of a claim against two wrongs whose frame says one thing more before the demands. */
function linesWith(words: string, facts: Readonly<Record<FactName, Fact>>, lead = 'Therefore I demand that you:') {
  const source = sourceXx('xx/en/claim.txt')
    .replace('== grounds demands', `== paragraph\n${words}\n\n== grounds demands`)
    .replace('Therefore I demand that you:', lead);
  const frame = parseTemplate(source, 'claim.txt');
  const said = packXx().letters['en'];
  if (!frame.ok || !said) throw new Error('cannot be read');
  const pack = { ...packXx(), letters: { en: { ...said, letters: { claim: frame.value } } } };
  const composed = composeLetter(orderXx(facts, { grounds: ['stray-fee', 'wrong-bill'] }), pack);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return readingText(composed.value);
}

const TOTAL = '(only if charges.total) In all {{charges.total}}.';

test('the frame sums up what its grounds say', () => {
  const facts = { 'stray-fee/charges.total': money(1000), 'wrong-bill/charges.total': money(250) };
  expect(linesWith(TOTAL, facts)).toContain('In all 12.50\u00A0XXD.');
});

test('the frame takes what one ground says where the other and the case say nothing', () => {
  const facts = {
    'charges.total': notApplicable,
    'stray-fee/charges.total': notApplicable,
    'wrong-bill/charges.total': money(250),
  };
  expect(linesWith(TOTAL, facts)).toContain('In all 2.50\u00A0XXD.');
});

test('the frame takes what the case itself says before what its grounds say', () => {
  const facts = { 'charges.total': money(100), 'stray-fee/charges.total': money(1000) };
  expect(linesWith(TOTAL, facts)).toContain('In all 1.00\u00A0XXD.');
});

test('what applies to no ground does not apply to the frame', () => {
  const facts = { 'stray-fee/charges.total': notApplicable, 'wrong-bill/charges.total': notApplicable };
  expect(linesWith(TOTAL, facts).join('\n')).not.toContain('In all');
});

test('texts of two grounds are not added: the main ground speaks', () => {
  const facts = { 'stray-fee/charges.service': text('Horoscope'), 'wrong-bill/charges.service': text('Minutes') };
  expect(linesWith('(only if charges.service) See {{charges.service}}.', facts)).toContain('See Horoscope.');
});

test('of several words that lead to the demands the first that applies is printed', () => {
  const lead = '(only if own.demand) First I demand:\n(unless own.demand) I demand:';
  expect(linesWith('So.', {}, lead)).toContain('I demand:');
  expect(linesWith('So.', { 'own.demand': text('Say sorry.') }, lead)).toContain('First I demand:');
});
