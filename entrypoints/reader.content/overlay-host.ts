import styles from '../../components/in-page.css?inline';

/** The element that holds what stands over a page: in the page only while there is something. */
export interface OverlayHost {
  /** Where to render. The root is closed, so that the page reads nothing of it. */
  readonly root: HTMLElement;
  show(shown: boolean): void;
  /** Whether the focus is inside. */
  hasFocus(): boolean;
  /** Whether an event's target is this element: events from inside are told of it. */
  isOwn(target: EventTarget | null): boolean;
}

/** Out of the page's flow, and untouched by its style sheets. */
const hostStyle = [
  'all: initial',
  'position: fixed',
  'inset: 0 auto auto 0',
  'inline-size: 0',
  'block-size: 0',
  'overflow: visible',
];

/**
 * Makes the host; with the signal it leaves the page. As a manual popover it lies in the top layer,
 * over everything that a page stacks.
 */
export function createOverlayHost(document: Document, signal: AbortSignal): OverlayHost {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = hostStyle.map((rule) => `${rule} !important`).join(';');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  shadow.append(style, root);
  keepFromPage(shadow);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    root,
    show(shown) {
      if (!shown || signal.aborted) host.remove();
      else if (!host.isConnected) {
        document.documentElement.append(host);
        host.showPopover();
      }
    },
    hasFocus: () => document.activeElement === host,
    isOwn: (target) => target === host,
  };
}

/** What is typed and clicked inside is none of the page's business. */
function keepFromPage(shadow: ShadowRoot): void {
  const kinds = ['keydown', 'keyup', 'keypress', 'input', 'click', 'pointerdown', 'mousedown'];
  for (const kind of kinds) shadow.addEventListener(kind, (event) => event.stopPropagation());
}
