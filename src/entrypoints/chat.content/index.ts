import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['*://*.coco.gg/*'],
  noScriptStartedPostMessage: true,
  main() {},
});
