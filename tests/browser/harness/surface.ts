/** What a test may do with a browser, whichever it is. Nothing here knows Vigie's insides: a person could do each of these. */

/** A place in the window, in CSS pixels from the top left of what is seen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One node of the accessibility tree, as a screen reader is told it. Closed shadow roots are in it like all else. */
export interface Heard {
  /** ARIA role, such as `button`; `text` for a piece of text. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What a field holds. */
  readonly value: string;
  /** All the text inside, in reading order. */
  readonly text: string;
  readonly children: readonly Heard[];
  /** What the browser calls this node. Only its own harness understands it. */
  readonly node: unknown;
}

/** Something on the screen that can be read and clicked: a page, or the extension's popup. */
export interface Surface {
  /** The whole accessibility tree, read anew. */
  read(): Promise<Heard>;
  /** Where a node stands. */
  boxOf(heard: Heard): Promise<Box>;
  /** A real click on it, after scrolling to it. */
  click(heard: Heard): Promise<void>;
  /** Goes to a drop-down list and types the words of one of its options. */
  choose(list: Heard, option: string): Promise<void>;
  /** Writes a PNG of what is seen. */
  picture(file: string): Promise<void>;
}

export interface Page extends Surface {
  url(): Promise<string>;
  title(): Promise<string>;
  goto(url: string): Promise<void>;
  /** Runs an expression as the page's own script, and gives its plain value. */
  run<Value>(expression: string): Promise<Value>;
  /** Real clicks and keys on the page's own elements. */
  clickOn(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  key(name: 'Enter' | 'Escape' | 'Tab' | 'Backspace'): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
  /** A command of Chromium's own tools, such as those that freeze a page or show it as on paper. Chromium only. */
  readonly tool?: (command: string, parameters: object) => Promise<void>;
}

/** A request that the browser made, whoever asked for it. */
export interface Request {
  readonly url: string;
  /** The origin that asked; empty when the browser did. */
  readonly by: string;
}

export interface Options {
  /** The built extension's folder. */
  readonly extension: string;
  /** Host names that mean loopback, such as `www.coco.gg`. URLs carry the port. */
  readonly hosts: readonly string[];
  readonly language?: 'fr' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Show a window, for a person to look at. Tests never do. */
  readonly window?: boolean;
}

export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** How many tabs are open. */
  tabs(): Promise<number>;
  newPage(): Promise<Page>;
  /** The page whose address matches, waited for: it may be one that another page or the extension opens. */
  pageAt(address: RegExp): Promise<Page>;
  /** The extension's own popup, opened over the page as its button in the toolbar does. */
  openPopup(over: Page): Promise<Surface>;
  closePopup(): Promise<void>;
  /** The address of one of the extension's pages. */
  extensionUrl(path: string): string;
  /**
   * Every request so far that was for neither loopback nor `hosts`, the browser's talk with its own maker left out.
   * None of them gets through.
   */
  foreignRequests(): Promise<readonly Request[]>;
  /** What the extension's scripts threw so far, in whatever page. */
  extensionErrors(): Promise<readonly string[]>;
  /**
   * Stops the extension's background, as the browser does with an idle one. Chromium only: Firefox's is a page that
   * stays (Manifest V2).
   */
  readonly stopBackground?: () => Promise<void>;
  /** Installs the extension anew over itself, as an update does, under the pages that are open. */
  update(): Promise<void>;
  /**
   * Gives the extension a site, by its match pattern, or takes it away, in the browser's own list of them. Chromium gives
   * only what the manifest names, and from then on nothing that was not given so.
   */
  allow(pattern: string, isAllowed: boolean): Promise<void>;
  /**
   * Ends the browser and starts it again with what it kept; this one is over then. Chromium only: Firefox keeps no
   * extension that came from a folder.
   */
  readonly restart?: () => Promise<Browser>;
  /**
   * A page in a private window that Vigie was let into. It can go places and run scripts; it cannot be read or clicked.
   * Firefox only: Chromium gives no way to let an extension in.
   */
  readonly privatePage?: () => Promise<Page>;
  /** All that the browser keeps of open pages for its next start. Firefox only: Chromium writes it at its own time. */
  readonly restorable?: () => Promise<string>;
  /** Settles when the window is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
