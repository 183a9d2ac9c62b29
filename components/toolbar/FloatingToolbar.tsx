import { Toolbar, type ToolbarProps } from './Toolbar';

/** The toolbar over a page, by the selection. Where it stands is its container's business. */
export function FloatingToolbar(props: ToolbarProps) {
  return (
    <div class="toolbar-floating">
      <Toolbar {...props} />
    </div>
  );
}
