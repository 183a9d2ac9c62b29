import type { AnnotationRow } from '../../lib/model/annotation';
import type { TagRow } from '../../lib/model/tag';
import { TagChip } from '../tag/TagChip';

interface ReadersWordsProps {
  annotation: AnnotationRow;
  vocabulary: readonly TagRow[];
}

/** What the reader added to an annotation: the note and the tags. */
export function ReadersWords({ annotation: { note, tags }, vocabulary }: ReadersWordsProps) {
  const colourOf = (name: string) =>
    vocabulary.find((tag) => tag.name.toLowerCase() === name.toLowerCase())?.colour ?? 'grey';
  return (
    <>
      {note !== '' && (
        <p class="item-note" dir="auto">
          {note}
        </p>
      )}
      {tags.length > 0 && (
        <p class="item-tags">
          {tags.map((name) => (
            <TagChip key={name} name={name} colour={colourOf(name)} />
          ))}
        </p>
      )}
    </>
  );
}
