import type { TFunction } from 'i18next';

/** What each feature is called and what it does, by its id, for settings and problems. */
export const featureWords = {
  'post-insight': { name: 'common:feature.postInsight', does: 'dashboard:feature.postInsight' },
  'community-strip': {
    name: 'common:feature.communityStrip',
    does: 'dashboard:feature.communityStrip',
  },
  'comment-mark': { name: 'common:feature.commentMark', does: 'dashboard:feature.commentMark' },
  'cover-check': { name: 'covers:feature', does: 'covers:does' },
  welcome: { name: 'welcome:title', does: 'welcome:does' },
  'fold-ruler': { name: 'phone:ruler.name', does: 'phone:ruler.does' },
  'reply-templates': {
    name: 'common:feature.replyTemplates',
    does: 'dashboard:feature.replyTemplates',
  },
};

const known = (feature: string): feature is keyof typeof featureWords =>
  Object.hasOwn(featureWords, feature);

/** The name of a feature by a problem's id; other parts (`page`) are called the page. */
export function featureWord(feature: string, t: TFunction): string {
  return known(feature) ? t(featureWords[feature].name) : t('common:feature.page');
}
