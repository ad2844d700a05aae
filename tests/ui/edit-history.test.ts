import { expect, test } from 'vitest';
import { UNEDITED } from '#core/case/picture-edit.ts';
import { type EditHistory, nextHistory } from '#ui/wizard/exhibits/editor/edit-history.ts';

const turned = (turns: number) => ({ ...UNEDITED, turns });
const fresh: EditHistory = { past: [], now: UNEDITED };

test('steps are undone one by one, to the beginning and no further', () => {
  const twice = [1, 2].reduce((history, turns) => nextHistory(history, { does: 'set', edit: turned(turns) }), fresh);
  const once = nextHistory(twice, { does: 'undo' });
  expect(once.now).toEqual(turned(1));
  const back = nextHistory(once, { does: 'undo' });
  expect(back).toEqual(fresh);
  expect(nextHistory(back, { does: 'undo' })).toEqual(fresh);
});

test('what a finger or a held key tried on its way is one step, and none if it comes back', () => {
  const tried = [1, 2, 3].reduce((history, turns) => nextHistory(history, { does: 'try', edit: turned(turns) }), fresh);
  expect(tried.past).toEqual([]);
  expect(nextHistory(tried, { does: 'keep' })).toEqual({ past: [UNEDITED], now: turned(3) });
  expect(nextHistory(tried, { does: 'drop' })).toEqual(fresh);
  expect(nextHistory(nextHistory(tried, { does: 'try', edit: UNEDITED }), { does: 'keep' })).toEqual(fresh);
});
