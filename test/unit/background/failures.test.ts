import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteFailure } from '../../../entrypoints/background/failures.ts';
import { db } from '../../../utils/db.ts';

beforeEach(async () => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  await db.problems.clear();
});
const noted = async () => (await db.problems.toArray()).map(({ detail }) => detail);

it('a failure of the background is noted for the person', async () => {
  await noteFailure('plan', new Error('no table'));
  expect(await noted()).toEqual([expect.stringContaining('Error: no table')]);
});

it('what a browser refuses a worker that it is ending is no failure: the next one does it', async () => {
  await noteFailure('plan', new Error('No SW'));
  expect(await noted()).toEqual([]);
});
