import { writeFile } from 'node:fs/promises';
import { atRest } from './at-rest.ts';
import type { Box, Heard, Surface } from './surface.ts';

/** A channel of the Chrome DevTools Protocol to one target. */
export interface Cdp {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers are described elsewhere
  send(method: string, parameters?: object): Promise<any>;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Reads and clicks one target of Chromium. */
export function cdpSurface(cdp: Cdp): Surface {
  const boxOf = async (heard: Heard): Promise<Box> => {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: heard.node });
    const [x, y, right, , , bottom] = model.border;
    return { x, y, width: right - x, height: bottom - y };
  };
  return {
    async read() {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      return treeOf(nodes);
    },
    boxOf,
    async click(heard) {
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: heard.node });
      const box = await atRest(() => boxOf(heard));
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 };
      await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
      await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
      await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
    },
    async choose(list, option) {
      await cdp.send('DOM.focus', { backendNodeId: list.node });
      for (const letter of option) {
        await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
        await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      }
    },
    async picture(file) {
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
  };
}

/** Chromium gives a flat list in which ignored nodes still hold the children that are heard. */
function treeOf(nodes: readonly AxNode[]): Heard {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AxNode): Heard[] => (node.childIds ?? []).flatMap((id) => heardAt(byId.get(id)));
  const heardAt = (node: AxNode | undefined): Heard[] => {
    if (!node || node.role?.value === 'InlineTextBox') return [];
    return node.ignored ? below(node) : [hear(node)];
  };
  const hear = (node: AxNode): Heard => {
    const isText = node.role?.value === 'StaticText';
    const children = isText ? [] : below(node);
    const name = node.name?.value ?? '';
    return {
      role: isText ? 'text' : (node.role?.value ?? ''),
      name,
      description: node.description?.value ?? '',
      value: String(node.value?.value ?? ''),
      text: isText ? name : joined(children),
      children,
      node: node.backendDOMNodeId,
    };
  };
  const root = nodes[0];
  if (!root) throw new Error('The page has no accessibility tree');
  return hear(root);
}

/** The texts of a node's children as one text. */
export function joined(children: readonly Heard[]): string {
  return children
    .map((child) => child.text || child.name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
