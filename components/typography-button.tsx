import { useLayoutEffect, useRef } from 'react';
import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanCommunity } from '../utils/plan/form.ts';
import { typeset } from '../utils/text/typography.ts';
import { Button } from './ui/button.tsx';
import { useToasts } from './ui/toast.tsx';

interface TypographyButtonProps {
  text: string;
  community: PlanCommunity | undefined;
  onText: (text: string) => void;
}

/** Sets quotes, dashes and spaces of a text, says in how many places, and takes it back. */
export function TypographyButton({ text, community, onText }: TypographyButtonProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  // What the text is when the toast is pressed, seconds later.
  const now = useRef({ text, onText });
  useLayoutEffect(() => {
    now.current = { text, onText };
  });

  function set() {
    const done = typeset(text);
    if (done.changes === 0) return toast({ text: t('check:typography.none') });
    onText(done.text);
    const weighs = done.text.includes('…') && community?.rules.text.unit === 'weighted';
    const said = t('check:typography.done', { count: done.changes });
    toast({
      text: weighs ? `${said} ${t('check:typography.ellipsis')}` : said,
      action: { label: t('common:undo'), run: () => takeBack(done.text) },
    });
  }

  function takeBack(set: string) {
    // What was written since must not be lost.
    if (now.current.text === set) now.current.onText(text);
    else toast({ text: t('check:typography.tooLate') });
  }

  return (
    <Button
      size="small"
      kind="quiet"
      icon={<Quote />}
      disabled={text.trim() === ''}
      onClick={set}
      title={t('check:typography.what')}
    >
      {t('check:typography.button')}
    </Button>
  );
}
