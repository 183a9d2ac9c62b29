/** What is used of the world that Firefox's own scripts live in. */
export interface FirefoxComponents {
  classes: {
    '@mozilla.org/accessibilityService;1': {
      getService(type: unknown): { getAccessibleFor(node: Node): Accessible | null };
    };
    '@mozilla.org/text-input-processor;1': {
      createInstance(type: unknown): TextInputProcessor;
    };
  };
  interfaces: { nsIAccessibilityService: unknown; nsITextInputProcessor: unknown };
}

interface Accessible {
  computedARIARole: string;
  name: string | null;
  value: string;
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
