/** Resolves when a document that is still being read has its body, beside which warnings stand, or is read to its end. */
export function bodyOf(document: Document): Promise<void> {
  if (document.body || document.readyState !== 'loading') return Promise.resolve();
  return new Promise((come) => {
    const look = () => {
      if (!document.body && document.readyState === 'loading') return;
      observer.disconnect();
      document.removeEventListener('readystatechange', look);
      come();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement ?? document, { childList: true });
    document.addEventListener('readystatechange', look);
  });
}
