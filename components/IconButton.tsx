import type { Ref } from 'preact';
import { Icon } from './Icon';
import type { AnyIcon } from './icon-paths';

interface IconButtonProps {
  icon: AnyIcon;
  /** What a pointer is told that rests on it. */
  title: string;
  /** Its name, where that says more than the title: of which of several things it is. */
  label?: string;
  control?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

/** A button that shows a picture and says its name to those who do not see it. */
export function IconButton({ icon, title, label = title, control, onClick }: IconButtonProps) {
  return (
    <button
      {...(control !== undefined && { ref: control })}
      type="button"
      class="button button-quiet button-icon"
      aria-label={label}
      title={title}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
