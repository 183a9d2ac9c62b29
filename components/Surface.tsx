import type { ComponentChildren } from 'preact';
import { type Translation, TranslationProvider } from './translation';

/** The root of every view: tokens, language and direction. The style sheets hang on its class. */
export function Surface(props: { translation: Translation; children: ComponentChildren }) {
  return (
    <TranslationProvider value={props.translation}>
      <div class="presslight" lang={props.translation.language} dir="ltr">
        {props.children}
      </div>
    </TranslationProvider>
  );
}
