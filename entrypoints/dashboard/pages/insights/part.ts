import { useTranslation } from 'react-i18next';
import type { Speech } from '../../../../components/charts/insight-columns.tsx';
import type { Community } from '../../../../utils/communities/schema.ts';
import type { Range } from '../../../../utils/insights/range.ts';

/** What every part of the page is about. */
export interface PartProps {
  community: Community;
  range: Range;
  now: number;
  /** The range in words: "6 Oct – 2 Nov 2025". */
  dates: string;
}

/** What a part's columns need to speak; `of`: whose figures they are, of what time. */
export function useSpeech({ community, now, dates }: PartProps): Speech & { of: string } {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return { t, language, zone: community.zone, now, of: `${community.name} · ${dates}` };
}
