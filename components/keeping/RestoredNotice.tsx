import { useEffect, useState } from 'preact/hooks';
import type { Restoration } from '../../lib/model/restoration';
import { Icon } from '../Icon';
import { useTranslation } from '../translation';
import type { RestoringPort } from './restoring-port';
import type { Attempts } from './use-attempts';

interface RestoredNoticeProps {
  port: RestoringPort;
  attempts: Pick<Attempts, 'attempt' | 'look'>;
}

/** Says that the browser had lost the database and what was put back, until the reader has read it. */
export function RestoredNotice({ port, attempts: { attempt, look } }: RestoredNoticeProps) {
  const { t, plural, number, time } = useTranslation();
  const [news, setNews] = useState<Restoration | null>(null);
  useEffect(() => void look(async () => setNews(await port.restoration())), [port, look]);
  if (news === null) return null;
  const close = () =>
    void attempt(async () => {
      await port.forgetRestoration();
      setNews(null);
    });
  return (
    <div class="restored" role="status">
      <Icon name="warning" />
      <p>
        {t('restoredText', time(news.at), number(news.rows))}
        {news.unreadable > 0 && ` ${plural('restoredUnreadable', news.unreadable)}`}
      </p>
      <button type="button" class="button" onClick={close}>
        {t('restoredRead')}
      </button>
    </div>
  );
}
