/** Nothing that goes wrong here may reach the page's console. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}
