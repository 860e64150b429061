import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { dayName } from '../../../../components/day-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { openOffers, takeSpend, type OpenOffer } from '../../../../utils/placements/store.ts';
import { formatMoney } from '../../../../utils/text/format.ts';

/** No more at once: an old ledger must not push today's list off the screen. */
const most = 3;

const put = (offer: OpenOffer, sum: number | null) => takeSpend(offer, sum, Date.now());

interface OffersProps {
  community: string | null;
  nameOf: (community: string) => string;
  /** Several communities are listed. */
  several: boolean;
  /** `YYYY-MM-DD` by this computer's clock. */
  today: string;
}

/** Days whose ad spend could be taken from placements. Nothing is written without a press. */
export function Offers({ community, nameOf, several, today }: OffersProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const offers = useLiveQuery(() => openOffers(community), [community]) ?? [];
  if (offers.length === 0) return null;
  const dayOf = ({ day }: OpenOffer) => dayName(day, i18n.language, today);
  const newest = [...offers].sort((a, b) => b.day.localeCompare(a.day)).slice(0, most);

  async function take(offer: OpenOffer) {
    await put(offer, offer.sum);
    toast({
      text: t('placements:spend.done', { day: dayOf(offer) }),
      action: {
        label: t('common:undo'),
        run: () => void put(offer, offer.has),
      },
    });
  }

  return (
    <Card className="p-4">
      <h2 className="font-semibold">{t('placements:spend.title')}</h2>
      <p className="text-sm text-muted">{t('placements:spend.text')}</p>
      <ul className="mt-1 divide-y divide-line">
        {newest.map((offer) => {
          const money = (value: number | null) => formatMoney(value, i18n.language, offer.currency);
          return (
            <li
              key={`${offer.community}|${offer.day}`}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2"
            >
              <p className="min-w-0 flex-1 basis-60 text-sm">
                {dayOf(offer)}
                {several && ` · ${nameOf(offer.community)}`}
                <span className="block text-muted">
                  {t('placements:spend.row', {
                    count: offer.count,
                    sum: money(offer.sum),
                    has: money(offer.has),
                  })}
                </span>
              </p>
              <Button size="small" onClick={() => void take(offer)}>
                {t('placements:spend.take', { sum: money(offer.sum) })}
              </Button>
            </li>
          );
        })}
      </ul>
      {offers.length > most && (
        <p className="text-sm text-muted">
          {t('placements:spend.more', { count: offers.length - most })}
        </p>
      )}
    </Card>
  );
}
