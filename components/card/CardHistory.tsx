import { useEffect, useState } from 'preact/hooks';
import type { EarlierText } from '../../lib/model/earlier-text';
import { statisticText } from '../list/value-text';
import { useTranslation } from '../translation';

interface CardHistoryProps {
  /** What the annotation stands for: another quote has another history. */
  quote: string;
  load: () => Promise<EarlierText[]>;
}

/** What an annotation stood for before newer texts were taken; nothing where it always stood for one. */
export function CardHistory({ quote, load }: CardHistoryProps) {
  const translation = useTranslation();
  const { t, day, number } = translation;
  const [earlier, setEarlier] = useState<readonly EarlierText[]>([]);
  // Not `load`: a caller may make that anew at each drawing, and the quote tells whether there is news.
  useEffect(() => {
    let isGone = false;
    // Without its history a card is whole all the same.
    void load().then((texts) => isGone || setEarlier(texts), console.debug);
    return () => {
      isGone = true;
    };
  }, [quote]);
  if (earlier.length === 0) return null;
  return (
    <details class="card-more">
      <summary>
        {t('cardHistory')} <span class="count">{number(earlier.length)}</span>
      </summary>
      <ul class="card-history">
        {earlier.map((text) => (
          <li key={text.quote}>
            <q dir="auto">{text.quote}</q>
            {text.statistic !== undefined && (
              <span class="soft"> · {statisticText(text.statistic, translation)}</span>
            )}
            <span class="soft"> · {t('driftThen', day(text.until))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
