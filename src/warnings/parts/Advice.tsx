import { LogOut, ShieldCheck } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Around } from '../asks.ts';
import { Quiet, Safe } from './Button.tsx';
import { By } from './By.tsx';
import { Icon } from './Icon.tsx';
import { Lines } from './Lines.tsx';
import { Mark } from './Mark.tsx';

/**
 * The page of advice: it stands before a listed site on a locked install of a minor, as a modal dialog, so that the page
 * behind is out of reach. Leaving is the big button. The code is never typed here, where the page hears every key: it is
 * asked for on a page of ours.
 * @param code whether there is one
 */
export function Advice({ code, around }: { code: boolean; around: Around }): VNode {
  const { t, asks, site, reader } = around;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element?.isConnected) return;
    // Neither Escape nor a phone's way back: it goes by its buttons. Browsers that do not know the attribute close it
    // at a second Escape all the same; then it comes again.
    element.setAttribute('closedby', 'none');
    const show = () => element.isConnected && !element.open && element.showModal();
    show();
    element.addEventListener('close', show);
    return () => element.removeEventListener('close', show);
  }, []);
  return (
    <dialog
      ref={dialog}
      class="advice"
      data-place="advice"
      data-id="advice"
      aria-labelledby="advice-title"
      onCancel={(event) => event.preventDefault()}
    >
      <div class="advice-page">
        <p class="advice-mark">
          <Mark size={40} />
          <span>
            Vigie
            <By around={around} />
          </span>
        </p>
        <h2 id="advice-title">{t('advice.title', { site: site?.name ?? t('advice.this-site') })}</h2>
        <p class="advice-text">{site?.why[reader.language]}</p>
        <p class="advice-text">{t('advice.text')}</p>
        <div class="advice-actions">
          <Safe icon={LogOut} onPress={asks.leave}>
            {t('leave')}
          </Safe>
          {code && <Quiet onPress={asks.useCode}>{t('advice.code')}</Quiet>}
        </div>
        <section class="advice-lines">
          <h3>{t('advice.talk')}</h3>
          <Lines lines={around.lines([], 'minor')} around={around} />
        </section>
        <p class="advice-private">
          <Icon of={ShieldCheck} size={16} />
          {t('advice.private')}
        </p>
      </div>
    </dialog>
  );
}
