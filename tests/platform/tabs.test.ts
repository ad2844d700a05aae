import { expect, test } from 'vitest';
import { browserTabs } from '#platform/tabs.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a tab hears what another one stored, but not itself, and not after it stopped listening', async () => {
  const [mine, other] = [browserTabs(), browserTabs()];
  const heard: unknown[] = [];
  mine.listen((written) => heard.push(['mine', written]));
  const stop = other.listen((written) => heard.push(['other', written]));
  mine.announce({ id: 'a', revision: 2 });
  await soon();
  expect(heard).toEqual([['other', { id: 'a', revision: 2 }]]);
  stop();
  mine.announce({ id: 'a', revision: 3 });
  await soon();
  expect(heard).toHaveLength(1);
});

test('what an older version of the app says is passed over', async () => {
  const heard: unknown[] = [];
  browserTabs().listen((written) => heard.push(written));
  const channel = new BroadcastChannel('two-copies-cases');
  channel.postMessage('hello');
  await soon();
  channel.close();
  expect(heard).toEqual([]);
});
