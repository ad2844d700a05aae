import encodeQR from 'qr';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeCaseFile } from '#core/case/case-file.ts';
import { fromBase45, toBase45 } from '#evidence/base45.ts';
import { codesOf, textOfCodes } from '#evidence/case-codes.ts';
import { CODE_LIMITS, type Collected, framesOf, missingOf, readFrame, withCode } from '#evidence/code-frames.ts';
import { codeIn } from '#evidence/read-code.ts';
import { sha256 } from '#evidence/sha256.ts';
import { codePicture } from '#render/code-picture.ts';
import { draftWith } from '#tests/support/sound-case.ts';

const SENTENCE = 'Сегодня, 14 марта, со счёта сняли ещё 60 ₽ за «подписку», которой я не просил: 3-й раз. ';
/** A story as somebody writes it: every sentence another. */
const story = (length: number) =>
  Array.from({ length: Math.ceil(length / 40) }, (_, at) => `${(at * 7919).toString(36)} ${SENTENCE.slice(at % 40)}`)
    .join('')
    .slice(0, length);
const caseOf = (length: number) => writeCaseFile({ name: 'Мама', draft: draftWith('details.story', story(length)) });

const made = async (text: string): Promise<readonly string[]> => {
  const codes = await codesOf(text);
  if (!codes) throw new Error('too long for codes');
  return codes;
};

/** What a camera would give: the code drawn with some dots a side, as pixels. */
function pixels(text: string, dot: number) {
  const { side, path } = codePicture(text);
  const size = side * dot;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)) {
    for (let row = Number(y) * dot; row < (Number(y) + 1) * dot; row += 1) {
      for (let at = Number(x) * dot; at < (Number(x) + Number(length)) * dot; at += 1) {
        data.fill(0, (row * size + at) * 4, (row * size + at) * 4 + 3);
      }
    }
  }
  return { width: size, height: size, data };
}

const collect = (codes: readonly string[], from?: Collected): Collected => {
  const all = codes.reduce<Collected | undefined>((so, code) => {
    const next = withCode(so, code);
    if (!next.ok) throw new Error(next.problems[0]?.code);
    return next.value;
  }, from);
  if (!all) throw new Error('no codes');
  return all;
};
const problemOf = (text: string, collected?: Collected) => {
  const taken = withCode(collected, text);
  return taken.ok ? 'taken' : taken.problems[0]?.code;
};
/** Codes of bytes that this program would not show. */
const hostile = async (text: string) => {
  const whole = Uint8Array.from(deflateRawSync(text));
  return framesOf(whole, (await sha256(whole)).slice(0, 16).toUpperCase());
};

describe('a case shown as codes', () => {
  test.each([0, 300, 600, 1_000, 1_500, 2_500, 20_000])(
    'with a story of %i characters is read back from pictures of the codes to the last sign',
    async (length) => {
      const text = caseOf(length);
      const codes = await made(text);
      const read = codes.map((code) => codeIn(pixels(code, 3)));
      expect(read).toEqual(codes);
      expect(await textOfCodes(collect(codes))).toEqual({ ok: true, value: text });
    },
  );

  test('is read in any order and however often a code is seen; what is missing is known on the way', async () => {
    const text = caseOf(2_500);
    const codes = await made(text);
    expect(codes.length).toBeGreaterThan(2);
    const [first = '', second = '', ...others] = codes;
    const some = collect([second, second, ...others].reverse());
    expect(missingOf(some)).toEqual([1]);
    expect(await textOfCodes(collect([second, first, first], some))).toEqual({ ok: true, value: text });
  });

  test('goes on where it was when the same case is shown again', async () => {
    expect(await codesOf(caseOf(900))).toEqual(await codesOf(caseOf(900)));
  });

  test('has codes of about the same size, none denser than a cheap camera reads', async () => {
    const codes = await made(caseOf(2_500));
    const lengths = codes.map(({ length }) => length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(10);
    // 85 dots a side and the white edge.
    for (const code of codes) expect(codePicture(code).side).toBeLessThanOrEqual(85 + 8);
  });

  test('is not shown where it is too long for codes', async () => {
    let noise = 1;
    const random = () => String.fromCodePoint(0x400 + ((noise = (noise * 48_271) % 0x7fffffff) % 200));
    expect(await codesOf(Array.from({ length: 40_000 }, random).join(''))).toBeUndefined();
    expect(await codesOf('а'.repeat(CODE_LIMITS.textBytes))).toBeUndefined();
  });
});

describe('a code that is none of the case', () => {
  test.each([
    ['https://example.ru/?2COPIES:1:1:1:0123456789ABCDEF:00', 'foreign'],
    ['', 'foreign'],
    ['2COPIES:1:1:1:0123456789ABCDEF:GGW', 'foreign'],
    ['2COPIES:1:1:1:0123456789ABCDEF:00а', 'foreign'],
    ['2COPIES:1:1:1:0123456789abcdef:00', 'foreign'],
    ['2COPIES:1:0:1:0123456789ABCDEF:00', 'foreign'],
    ['2COPIES:1:2:1:0123456789ABCDEF:00', 'foreign'],
    ['2COPIES:0:1:1:0123456789ABCDEF:00', 'foreign'],
    ['2COPIES:1:__proto__:1:0123456789ABCDEF:00', 'foreign'],
    ['2COPIES:2:anything else', 'newer'],
    ['2COPIES:1:1:61:0123456789ABCDEF:00', 'tooMany'],
    ['2COPIES:1:9999:9999:0123456789ABCDEF:00', 'tooMany'],
    ['2COPIES:1:60:60:0123456789ABCDEF:00', 'taken'],
  ])('%j: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('of another case, or of the same with another number of codes, leaves what was read as it was', async () => {
    const [first = '', ...rest] = await made(caseOf(2_500));
    const read = collect([first]);
    const [other = ''] = await made(caseOf(2_600));
    expect(problemOf(other, read)).toBe('otherCase');
    expect(problemOf(first.replace(/^2COPIES:1:1:\d+/u, '2COPIES:1:1:2'), read)).toBe('otherCase');
    expect(missingOf(collect(rest, read))).toEqual([]);
  });
});

describe('codes that together are no case', () => {
  test('one of which was read wrongly', async () => {
    const [first = '', ...rest] = await made(caseOf(900));
    const frame = readFrame(first);
    if (!frame.ok) throw new Error('no frame');
    const wrong = frame.value.piece.map((byte, at) => (at === 9 ? byte ^ 1 : byte));
    const damaged = first.replace(/[^:]{16}:.*$/u, `${frame.value.fingerprint}:${toBase45(wrong)}`);
    expect(await textOfCodes(collect([damaged, ...rest]))).toEqual({ ok: false, problems: [{ code: 'damaged' }] });
  });

  test('that swell to 10 MB are given up at the limit', async () => {
    const codes = await hostile(' '.repeat(10 * 1024 * 1024));
    expect(codes.length).toBeLessThanOrEqual(CODE_LIMITS.codes);
    expect(await textOfCodes(collect(codes))).toEqual({ ok: false, problems: [{ code: 'tooLong' }] });
  });
});

describe('base 45', () => {
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %s as the standard does: %s', (text, signs) => {
    expect(toBase45(new TextEncoder().encode(text))).toBe(signs);
    expect(new TextDecoder().decode(fromBase45(signs))).toBe(text);
  });

  test.each(['GGW', ':::', '0', 'BB8A', 'bb8', '::'])('takes %j for none', (signs) => {
    expect(fromBase45(signs)).toBeUndefined();
  });

  test('costs a code no more dots than bytes would', () => {
    const bytes = Uint8Array.from({ length: CODE_LIMITS.pieceBytes }, (_, at) => (at * 151) % 256);
    const asBytes = encodeQR('x', 'raw', { encoding: 'byte', ecc: 'medium', textEncoder: () => bytes });
    const asText = encodeQR(toBase45(bytes), 'raw', { encoding: 'alphanumeric', ecc: 'medium' });
    expect(asText.length).toBe(asBytes.length);
  });
});
