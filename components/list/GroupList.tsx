import { useId } from 'preact/hooks';
import { Icon } from '../Icon';
import { markWords } from '../mark/mark-words';
import { useTranslation } from '../translation';
import { AnnotationItem, type ItemActions } from './AnnotationItem';
import type { KindGroup } from './anchors';

/** Annotations under a heading for each kind. */
export function GroupList({ groups, actions }: { groups: KindGroup[]; actions: ItemActions }) {
  return groups.map((group) => <Group key={group.mark} group={group} actions={actions} />);
}

function Group({ group: { mark, placed }, actions }: { group: KindGroup; actions: ItemActions }) {
  const { t, number } = useTranslation();
  const id = useId();
  return (
    <div class={`group kind-${mark}`}>
      <h3 class="group-head" id={id}>
        <Icon name={mark} class="mark-icon" />
        {t(markWords[mark])} <span class="count">{number(placed.length)}</span>
      </h3>
      <ul aria-labelledby={id}>
        {placed.map((each) => (
          <AnnotationItem key={each.annotation.id} placed={each} actions={actions} />
        ))}
      </ul>
    </div>
  );
}
