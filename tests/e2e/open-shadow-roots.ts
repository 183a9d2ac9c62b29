import type { BrowserContext } from '@playwright/test';

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/**
 * Lets the page's own world reach what stands in closed shadow roots of the page opened last. Only
 * the debugging protocol gives them away; axe then finds them as if they were open.
 */
export async function openShadowRoots(context: BrowserContext): Promise<void> {
  const page = context.pages().at(-1);
  if (page === undefined) throw new Error('no page is open');
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const objectOf = async ({ backendNodeId }: DomNode) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId === undefined) throw new Error('a node has no object');
    return object.objectId;
  };
  for (const { host, shadow } of closedRoots(root)) {
    await session.send('Runtime.callFunctionOn', {
      objectId: await objectOf(host),
      functionDeclaration:
        'function (value) { Object.defineProperty(this, "shadowRoot", { value, configurable: true }); }',
      arguments: [{ objectId: await objectOf(shadow) }],
    });
  }
  await session.detach();
}

function closedRoots(host: DomNode): { host: DomNode; shadow: DomNode }[] {
  const own = (host.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const inside = [...(host.shadowRoots ?? []), ...(host.children ?? [])];
  return [...own.map((shadow) => ({ host, shadow })), ...inside.flatMap(closedRoots)];
}
