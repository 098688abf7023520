import { useEffect, useState } from 'preact/hooks';
import { isInPrivateWindows } from './private-windows.ts';

/**
 * Whether Vigie is in private windows, looked at again whenever the reader comes back; `null` where the browser does not
 * say. It is asked before it is shown, so that nothing moves under a finger.
 */
export function usePrivate(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isInPrivateWindows().then(setAllowed);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return allowed;
}
