import { keyOfMark, othersKey } from '../../lib/model/mark-key';
import { markKinds } from '../../lib/model/mark-kind';
import { markWords } from '../mark/mark-words';
import { type MessageKey, useTranslation } from '../translation';

const privacy: MessageKey[] = ['privacyLocal', 'privacyExport', 'privacyPages', 'privacyAccess'];
const keys: [string, MessageKey][] = [
  ['Alt+Shift+P', 'keyPopup'],
  ['Alt+Shift+L', 'commandPanel'],
  ['← → ↑ ↓', 'keyArrows'],
  ['Enter', 'keyEnter'],
  ['Esc', 'keyEscape'],
  [othersKey.toUpperCase(), 'keyOthers'],
];

/** What Presslight does with the reader's data, and every key. */
export function HelpPage() {
  const { t } = useTranslation();
  return (
    <div class="library-sections">
      <section>
        <h3>{t('helpStart')}</h3>
        <p>{t('helpStartText')}</p>
        <p>{t('helpChanges')}</p>
        <p>{t('helpLanguages')}</p>
        <p>{t('helpOrphans')}</p>
      </section>
      <section>
        <h3>{t('helpPrivacy')}</h3>
        <ul class="help-list">
          {privacy.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('helpKeys')}</h3>
        <p class="soft">{t('helpKeysHint')}</p>
        <dl class="key-list">
          {markKinds.map((mark) => (
            <KeyLine key={mark} name={keyOfMark(mark)} act={markWords[mark]} />
          ))}
          {keys.map(([name, act]) => (
            <KeyLine key={name} name={name} act={act} />
          ))}
        </dl>
      </section>
    </div>
  );
}

function KeyLine({ name, act }: { name: string; act: MessageKey }) {
  const { t } = useTranslation();
  return (
    <div class="key-line">
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{t(act)}</dd>
    </div>
  );
}
