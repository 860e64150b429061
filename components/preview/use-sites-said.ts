import { useEffect, useRef, useState } from 'react';
import type { SiteSaid, SitesSaid } from '../../utils/preview/link-site.ts';

/** What the person says of linked sites, as long as this surface is open; nothing is kept. */
export function useSitesSaid(): [SitesSaid, (url: string, said: SiteSaid) => void] {
  const [said, setSaid] = useState<SitesSaid>({});
  const last = useRef(said);
  useEffect(() => {
    last.current = said;
  }, [said]);
  useEffect(
    () => () => {
      for (const { picture } of Object.values(last.current)) {
        if (picture) URL.revokeObjectURL(picture.url);
      }
    },
    [],
  );
  return [said, (url, one) => setSaid((old) => ({ ...old, [url]: one }))];
}
