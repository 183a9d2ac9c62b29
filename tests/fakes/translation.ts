import { type Translation, translationFrom } from '../../components/translation';
import en from '../../public/_locales/en/messages.json';
import vi from '../../public/_locales/vi/messages.json';

/** A message as the browsers' format has it. */
export interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

export const messageFiles: Record<'en' | 'vi', Record<string, Message>> = { en, vi };

/** A translation from the message files, which throws on a message that is not there. */
export function translationIn(language: 'en' | 'vi'): Translation {
  return translationFrom((key, substitutions) => {
    const found = messageFiles[language][key];
    if (found === undefined) throw new Error(`no message ${key} in ${language}`);
    return found.message.replace(/\$(?:(\w+)\$|(\$))/g, (_, name?: string) =>
      name === undefined ? '$' : placed(found, name, substitutions),
    );
  }, language);
}

function placed(message: Message, name: string, substitutions: string[]): string {
  const content = message.placeholders?.[name.toLowerCase()]?.content;
  const value = substitutions[Number(content?.slice(1)) - 1];
  if (value === undefined) throw new Error(`nothing for $${name}$ in "${message.message}"`);
  return value;
}
