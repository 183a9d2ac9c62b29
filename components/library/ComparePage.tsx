import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow } from '../../lib/model/article';
import type { ComparedBlock } from '../../lib/model/compared-block';
import type { CaptureSummary } from '../../lib/model/summary';
import { CapturePicker } from '../compare/CapturePicker';
import { Comparison } from '../compare/Comparison';
import { chosenCaptures } from '../compare/chosen-captures';
import { useTranslation } from '../translation';
import type { LibraryPageProps } from './page-props';
import { formatRoute } from './route';

/** Two captures of an article side by side; which two is in the address. */
export function ComparePage({ port, attempts, route, onRoute }: LibraryPageProps) {
  const { t } = useTranslation();
  const known = useCaptures({ port, attempts, route });
  const pair = known && chosenCaptures(known.captures, route);
  const blocks = useComparison({ port, attempts }, pair?.from.id, pair?.to.id);
  if (known === null) return null;
  const { article, captures } = known;
  return (
    <>
      <p class="article-filter">
        <a href={article.url} target="_blank" rel="noreferrer" dir="auto">
          {article.headline ?? article.url}
        </a>
        <a href={formatRoute({ page: 'annotations', article: article.id })}>
          {t('libraryAnnotations')}
        </a>
      </p>
      {!pair ? (
        <p class="soft">{t('compareOne')}</p>
      ) : (
        <>
          <div class="compare-pickers">
            <CapturePicker
              label={t('compareFrom')}
              captures={captures}
              chosen={pair.from.id}
              onChoose={(from) => onRoute({ ...route, from, to: pair.to.id })}
            />
            <CapturePicker
              label={t('compareTo')}
              captures={captures}
              chosen={pair.to.id}
              onChoose={(to) => onRoute({ ...route, from: pair.from.id, to })}
            />
          </div>
          {blocks !== null && <Comparison key={`${pair.from.id} ${pair.to.id}`} blocks={blocks} />}
        </>
      )}
    </>
  );
}

interface Captures {
  article: ArticleRow;
  captures: CaptureSummary[];
}

function useCaptures({
  port,
  attempts: { look },
  route: { article },
}: Pick<LibraryPageProps, 'port' | 'attempts' | 'route'>) {
  const [known, setKnown] = useState<Captures | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const load = () =>
      void look(async () => {
        if (article !== undefined) setKnown(await port.captures(article));
      });
    load();
    port.follow(load, lifetime.signal);
    return () => lifetime.abort();
  }, [port, look, article]);
  return known;
}

function useComparison(
  { port, attempts: { look } }: Pick<LibraryPageProps, 'port' | 'attempts'>,
  from: string | undefined,
  to: string | undefined,
) {
  const [compared, setCompared] = useState<ComparedBlock[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void look(async () => {
      if (from === undefined || to === undefined) return;
      const blocks = await port.compared(from, to);
      if (!isGone) setCompared(blocks);
    });
    return () => {
      isGone = true;
    };
  }, [port, look, from, to]);
  return compared;
}
