import { useTranslation } from 'react-i18next';
import type { TemplateDraft } from '../utils/templates/schema.ts';
import { variantsOf } from '../utils/templates/variants.ts';
import { TwoVersions, type TwoVersionsProps } from './two-versions.tsx';

interface TemplateClashProps extends Omit<TwoVersionsProps, 'mine' | 'theirs' | 'title'> {
  mine: TemplateDraft;
  theirs: TemplateDraft;
}

/** All that a reader sees of one: its name and each of its wordings. */
const textOf = (draft: TemplateDraft) => [draft.title, ...variantsOf(draft)].join('\n\n');

/** The template was saved in another window meanwhile: both stand here, and the person decides. */
export function TemplateClash({ mine, theirs, ...on }: TemplateClashProps) {
  const { t } = useTranslation();
  const title = t('templates:clash.title');
  return <TwoVersions {...on} title={title} mine={textOf(mine)} theirs={textOf(theirs)} />;
}
