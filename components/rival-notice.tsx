import { useEffect, useRef } from 'react';
import { CopyX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanCommunity } from '../utils/plan/form.ts';
import type { Rival } from '../utils/plan/schema.ts';
import { formatMoment } from '../utils/text/format.ts';

interface RivalNoticeProps {
  rival: Rival;
  /** What was to be planned. */
  text: string;
  communities: readonly PlanCommunity[];
  now: number;
  onOpen: (url: string) => void;
}

/** Why a post was not planned: the same text stands in the plan or on a wall; both are shown. */
export function RivalNotice({ rival, text, communities, now, onOpen }: RivalNoticeProps) {
  const { t, i18n } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const community = communities.find(({ key }) => key === rival.community);
  const { url } = rival;
  const zone = community?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const where = {
    community: community?.name ?? rival.community,
    when: formatMoment(rival.at, i18n.language, zone, now),
  };

  // It appears below the button that was pressed, often out of sight.
  // Browsers answer with a promise by now, which must not become the effect's own answer.
  useEffect(() => {
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, [rival]);

  return (
    <section
      ref={box}
      role="alert"
      className="flex flex-col gap-2 rounded-md bg-bad-soft px-3 py-2.5 text-sm"
    >
      <p className="flex items-start gap-2 font-medium text-bad">
        <CopyX aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {rival.similarity >= 1 ? t('draft:rival.same') : t('draft:rival.alike')}
      </p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-2">
        <Side title={t('draft:rival.yours')} text={text} />
        <Side
          title={
            rival.kind === 'planned'
              ? t('draft:rival.planned', where)
              : t('draft:rival.posted', where)
          }
          text={rival.text}
        />
      </div>
      <p className="text-muted">
        {t('draft:rival.how')}{' '}
        {url && (
          <button
            type="button"
            className="font-medium text-accent hover:underline"
            onClick={() => onOpen(url)}
          >
            {t('draft:rival.open')}
          </button>
        )}
      </p>
    </section>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0 rounded-sm bg-raised px-2.5 py-2">
      <p className="eyebrow mb-0.5">{title}</p>
      <p className="line-clamp-6 whitespace-pre-line">{text}</p>
    </div>
  );
}
