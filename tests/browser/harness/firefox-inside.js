/*
 * Runs inside Firefox's own window (`--remote-allow-system-access`), where its accessibility service and its network can
 * be seen whole. Sent as text by firefox.ts; an object of functions, each of which returns plain values.
 */
({
  /** Lets the browser believe that it is installed in this language. */
  speak(language) {
    Services.locale.availableLocales = ['en-US', 'fr'];
    Services.locale.requestedLocales = [language === 'fr' ? 'fr' : 'en-US'];
  },

  /** Notes every request of the whole browser, and stops those that are not for `near`. */
  watchRequests(near) {
    window.vigieRequests = [];
    const observer = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const by = channel.loadInfo.triggeringPrincipal;
        window.vigieRequests.push({
          url: channel.URI.spec,
          by: by.isSystemPrincipal ? '' : by.originNoSuffix,
        });
        if (!near.includes(channel.URI.host)) channel.cancel(Cr.NS_ERROR_UNKNOWN_HOST);
      },
    };
    Services.obs.addObserver(observer, 'http-on-modify-request');
  },

  tabs() {
    return gBrowser.tabs.length;
  },

  /** What the browser keeps of its open pages, to bring them back at its next start: what was typed, among others. */
  async restorable() {
    const from = 'resource:///modules/sessionstore/';
    const { SessionStore } = ChromeUtils.importESModule(`${from}SessionStore.sys.mjs`);
    const { TabStateFlusher } = ChromeUtils.importESModule(`${from}TabStateFlusher.sys.mjs`);
    await TabStateFlusher.flushWindow(window);
    return SessionStore.getBrowserState();
  },

  /** Lets the extension into private windows, as its reader may, and opens one. */
  async openPrivate(id) {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, allowed);
    await (await AddonManager.getAddonByID(id)).reload();
    OpenBrowserWindow({ private: true });
  },

  /** What the list of sites on the extension's own page in the browser does. */
  async allow(id, pattern, isAllowed) {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(id);
    const what = { permissions: [], origins: [pattern] };
    await ExtensionPermissions[isAllowed ? 'add' : 'remove'](id, what, extension);
  },

  /**
   * Firefox lets a script run on for a moment in a page that was left, where all that it touches is dead: nobody sees what
   * it throws there. Whether its page is left can be told only when the error comes.
   */
  watchErrors() {
    window.vigieLeft = new Set();
    Services.console.registerListener({
      observe: (error) => {
        if (!(error instanceof Ci.nsIScriptError) || !error.innerWindowID) return;
        const page = WindowGlobalParent.getByInnerWindowId(error.innerWindowID);
        if (!page?.isCurrentGlobal) window.vigieLeft.add(this.when(error));
      },
    });
  },

  when({ timeStamp, lineNumber, columnNumber }) {
    return `${timeStamp} ${lineNumber}:${columnNumber}`;
  },

  requests() {
    return JSON.stringify(window.vigieRequests);
  },

  /** The errors of scripts whose address holds `part`, as the browser's own console keeps them. */
  errors(part) {
    const messages = Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError);
    const thrown = messages.filter(
      ({ flags, sourceName }) => !(flags & Ci.nsIScriptError.warningFlag) && sourceName.includes(part),
    );
    // Firefox says this of every page and popup that is left before an answer came.
    const closed = /^Promise (rejected|resolved) (after context unloaded|while context is inactive)/;
    const isOfLeft = (error) =>
      error.errorMessage.includes('dead object') && window.vigieLeft.has(this.when(error));
    const real = thrown.filter((error) => !closed.test(error.errorMessage) && !isOfLeft(error));
    return JSON.stringify(
      real.map(({ errorMessage, sourceName, lineNumber, columnNumber, stack }) =>
        `${errorMessage} (${sourceName}:${lineNumber}:${columnNumber})\n${stack ?? ''}`.trim(),
      ),
    );
  },

  /** Opens the extension's popup by its button in the toolbar. */
  async openPopup(id) {
    await this.closePopup();
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    for (let tries = 0; tries < 50; tries++) {
      const popup = document.querySelector('.webextension-popup-browser');
      if (popup && popup.currentURI.spec !== 'about:blank') return true;
      await new Promise((later) => setTimeout(later, 100));
    }
    return false;
  },

  async closePopup() {
    for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
    for (let tries = 0; tries < 50 && document.querySelector('.webextension-popup-browser'); tries++)
      await new Promise((later) => setTimeout(later, 50));
  },

  /** The browser element that is meant: the open popup, or the tab in front. */
  browser(where) {
    return where === 'popup'
      ? document.querySelector('.webextension-popup-browser')
      : gBrowser.selectedBrowser;
  },

  service() {
    return Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  },

  /** The document's accessible, once the content process has sent it. */
  async accessible(where) {
    const browser = this.browser(where);
    if (!browser) return null;
    for (let tries = 0; tries < 50; tries++) {
      const inner = this.service().getAccessibleFor(browser)?.firstChild;
      if (inner?.childCount) return inner;
      await new Promise((later) => setTimeout(later, 50));
    }
    return null;
  },

  async tree(where) {
    const root = await this.accessible(where);
    if (!root) return JSON.stringify(null);
    const box = (accessible) => {
      const [x, y, width, height] = [{}, {}, {}, {}];
      accessible.getBounds(x, y, width, height);
      const scale = window.devicePixelRatio;
      return [x.value, y.value, width.value, height.value].map((pixels) => pixels / scale);
    };
    const [left, top] = box(root);
    const tell = (accessible, path) => {
      const children = [];
      for (let child = accessible.firstChild; child; child = child.nextSibling)
        children.push(tell(child, [...path, children.length]));
      const role = this.service().getStringRole(accessible.role);
      const [x, y, width, height] = box(accessible);
      return {
        role: role === 'text leaf' ? 'text' : accessible.computedARIARole || role,
        name: accessible.name || '',
        description: accessible.description || '',
        value: /^(textbox|searchbox|combobox|spinbutton|slider)$/.test(accessible.computedARIARole)
          ? accessible.value
          : '',
        children,
        box: { x: x - left, y: y - top, width, height },
        path,
      };
    };
    return JSON.stringify(tell(root, []));
  },

  async at(where, path) {
    let accessible = await this.accessible(where);
    for (const index of path) accessible = accessible.getChildAt(index);
    return accessible;
  },

  async scrollTo(where, path) {
    (await this.at(where, path)).scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
    await new Promise((later) => setTimeout(later, 150));
  },

  /** Gives a control the focus and types, by the keyboard's way into the window. */
  async typeInto(where, path, text) {
    this.browser(where).focus();
    (await this.at(where, path)).takeFocus();
    await new Promise((later) => setTimeout(later, 200));
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    for (const key of text) {
      const event = new KeyboardEvent('', { key, code: '', keyCode: key.toUpperCase().charCodeAt(0) });
      keyboard.keydown(event);
      keyboard.keyup(event);
    }
  },

  /** What a screen reader does when its user activates a control. */
  async activate(where, path) {
    (await this.at(where, path)).doAction(0);
  },
});
