import { alive } from '../../warnings/index.ts';

/** The least room, in CSS pixels, in which a card can be read. */
const READABLE = { width: 280, height: 240 };

/** Whether warnings can be read in a document: old chats are made of frames of one line, and of frames alone. */
export function isRoomy(document: Document): boolean {
  const view = document.defaultView;
  if (!view || isFrameset(document)) return false;
  return view.innerWidth >= READABLE.width && view.innerHeight >= READABLE.height;
}

/** The page itself where it can show something, else the largest of its frames that it may read. */
export function roomiest(main: Document): Document {
  if (!isFrameset(main)) return main;
  const size = ({ defaultView: view }: Document) => (view ? view.innerWidth * view.innerHeight : 0);
  const able = documentsIn(main).filter((document) => !isFrameset(document));
  return able.sort((one, other) => size(other) - size(one))[0] ?? main;
}

/**
 * What stands for an element in another document of the same page: itself, or the small frame that holds it. A frame as
 * large as a chat stands for nothing, since nothing could be laid beside it.
 */
export function standIn(element: Element, document: Document): Element | undefined {
  for (let at = alive(element); at; at = frameOf(at.ownerDocument)) {
    if (at.ownerDocument !== document) continue;
    const isLarge = at !== element && at.getBoundingClientRect().height >= READABLE.height;
    return isLarge ? undefined : at;
  }
  return undefined;
}

/**
 * The frame that a document stands in. Firefox throws where others say null: for a window that another site took over,
 * and for all of a document that was left.
 */
function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The document of an element, while somebody is there to see it: a frame that went elsewhere has another. */
export function openDocument(element: Element | null): Document | undefined {
  const document = alive(element)?.ownerDocument;
  return document && isOpen(document) ? document : undefined;
}

export function isOpen(document: Document): boolean {
  return !!alive(document)?.defaultView;
}

function isFrameset(document: Document): boolean {
  return document.documentElement?.querySelector(':scope > frameset') != null;
}

/** A page and its frames that it may read: another site's have no document for us. */
export function documentsIn(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return [document, ...frames.flatMap(({ contentDocument: one }) => (one ? documentsIn(one) : []))];
}
