import { defineUnlistedScript } from '#imports';
import { ask } from '../../utils/messages.ts';
import { showReloadChip } from '../../utils/reload-chip.ts';
import { withTeachings } from '../../utils/teachings/rules.ts';
import { offerRest, type PageAtRest, type RestOnPage } from '../page.content/rest.ts';
import { measureFolds } from './folds.ts';
import { countHealth } from './health.ts';
import { makeSharing } from './sharing.ts';

/**
 * What a page needs only when it has come to rest: it comes then, by itself (page.content/rest.ts);
 * sooner where the person taught something of this network.
 */
export default defineUnlistedScript(() => {
  offerRest({ begin, withTeachings, showReloadChip });
});

function begin(at: PageAtRest): RestOnPage {
  const { page, network, places, guard, signal, posts, covers, keyOf } = at;
  const health = countHealth({
    ...{ page, places, guard, signal },
    // Covers are not watched: they are read once.
    atRest(saw) {
      for (const { element, reading } of covers()) {
        saw('cover', element, reading.key, reading.fields);
      }
    },
    tell: (report) => ask('page.health', report),
  });
  const folds = measureFolds({ page, network, guard, signal, keyOf });
  guard.run('folds', () =>
    folds.found(posts().map((element) => ({ place: 'post' as const, element }))),
  );
  return { ...health, found: folds.found, share: makeSharing() };
}
