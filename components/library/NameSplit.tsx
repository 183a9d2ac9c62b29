import { useState } from 'preact/hooks';
import type { ArticleSummary, NameSummary } from '../../lib/model/summary';
import { TextField } from '../field/TextField';
import type { Attempts } from '../keeping/use-attempts';
import { useTranslation } from '../translation';
import type { Named } from './library-port';

interface NameSplitProps {
  row: NameSummary;
  load: () => Promise<ArticleSummary[]>;
  attempts: Attempts;
  onSplit: (to: Named, articles: string[]) => void;
}

/** Gives a name another name in some of its articles: two that were taken for one. */
export function NameSplit({ row, load, attempts, onSplit }: NameSplitProps) {
  const { t, plural } = useTranslation();
  const [articles, setArticles] = useState<readonly ArticleSummary[] | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  if (articles === null) {
    return (
      <button
        type="button"
        class="button"
        onClick={() => void attempts.attempt(async () => setArticles(await load()))}
      >
        {t('nameSplit')}
      </button>
    );
  }
  const isReady = name !== '' && name !== row.name && chosen.length > 0;
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <form
      class="name-split"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSplit({ type: row.type, name }, [...chosen]);
      }}
    >
      <fieldset>
        <legend class="soft">{t('nameSplitHint')}</legend>
        {articles.map(({ article, annotations }) => (
          <label key={article.id} class="name-split-article">
            <input
              type="checkbox"
              checked={chosen.includes(article.id)}
              onChange={(event) => toggle(article.id, event.currentTarget.checked)}
            />
            <span>
              <bdi>{article.headline ?? article.url}</bdi>{' '}
              <span class="soft">{plural('tagUses', annotations)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField label={t('fieldName')} value={name} onEdit={setName} />
      <button type="submit" class="button" disabled={!isReady}>
        {t('nameSplitOff')}
      </button>
    </form>
  );
}
