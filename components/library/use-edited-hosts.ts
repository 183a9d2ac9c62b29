import { useEffect, useState } from 'preact/hooks';
import { editedHosts, hostsIn } from './hosts';

/**
 * The text of a list of hosts while it is edited. Other windows and the popup write to the list too:
 * what they wrote shows at once where nothing was typed, and is kept where something was.
 */
export function useEditedHosts(hosts: readonly string[]) {
  const [seen, setSeen] = useState(hosts);
  const [text, setText] = useState(textOf(hosts));
  const kept = textOf(hosts);
  const read = hostsIn(text);
  useEffect(() => {
    if (text !== textOf(seen) && textOf(read.hosts) !== kept) return;
    setSeen(hosts);
    setText(kept);
  }, [kept]);
  return {
    text,
    setText,
    bad: read.bad,
    /** The list to keep, which the text shows from then on. */
    take: (): string[] => {
      const edited = editedHosts(seen, read.hosts, hosts);
      setText(textOf(edited));
      return edited;
    },
  };
}

function textOf(hosts: readonly string[]): string {
  return hosts.join('\n');
}
