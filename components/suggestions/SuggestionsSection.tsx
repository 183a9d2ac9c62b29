import type { PageReading } from '../../lib/model/page-reading';
import type { Settings } from '../../lib/model/settings';
import { isListedHost } from '../../lib/text/listed-host';
import { useTranslation } from '../translation';
import { SuggestionList } from './SuggestionList';
import { suggestionGroups } from './suggestion-groups';
import type { Suggesting } from './use-suggesting';

interface SuggestionsSectionProps {
  reading: PageReading;
  settings: Settings;
  suggesting: Suggesting;
  /** Shows the passage of a suggestion. */
  onJump: (key: string) => void;
}

/** What is proposed of the article, to be unfolded, and whether anything is proposed on its site. */
export function SuggestionsSection(props: SuggestionsSectionProps) {
  const { reading, settings, suggesting, onJump } = props;
  const { t, number } = useTranslation();
  const groups = suggestionGroups(reading.suggestions);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const host = new URL(reading.article.url).hostname;
  return (
    <section class="popup-section" aria-label={t('suggestionsTitle')}>
      <details class="suggestions" open>
        <summary>
          <h2>
            {t('suggestionsTitle')} <span class="count">{number(count)}</span>
          </h2>
        </summary>
        {settings.suggestions ? (
          <>
            <SuggestionList groups={groups} suggesting={suggesting} onJump={onJump} />
            <label class="suggestions-site">
              <input
                type="checkbox"
                checked={isListedHost(settings.noSuggestionsOn, host)}
                onChange={(event) => void suggesting.quiet(host, event.currentTarget.checked)}
              />
              {t('suggestionsOffHere', host)}
            </label>
          </>
        ) : (
          <p class="soft">{t('suggestionsOff')}</p>
        )}
      </details>
    </section>
  );
}
