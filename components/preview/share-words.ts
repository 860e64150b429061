import { useTranslation } from 'react-i18next';
import type { ShareWords } from '../../utils/preview/share-page.ts';

/** The words of a share page in our own language: the client reads what the specialist speaks. */
export function useShareWords(): ShareWords {
  const { t } = useTranslation();
  return {
    title: t('preview:page.title'),
    by: t('preview:export.by'),
    text: t('preview:page.text'),
    noText: t('preview:page.noText'),
    answer: t('preview:page.answer'),
    comment: t('preview:page.comment'),
    approve: t('preview:page.approve'),
    change: t('preview:page.change'),
    copy: t('preview:page.copy'),
    approved: t('preview:page.approved'),
    changes: t('preview:page.changes'),
    byMail: t('preview:page.byMail'),
    byCopy: t('preview:page.byCopy'),
    copied: t('preview:page.copied'),
    notCopied: t('preview:page.notCopied'),
  };
}
