import { Check, Copy, ExternalLink, Mail, Phone, Printer } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Authority, type ReportWay, reportWay } from '../../authorities/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { nameIn } from '../popup/body-name.ts';
import type { SheetWords } from './words.ts';

interface Props {
  /** Who takes the report, the right one first. */
  readonly bodies: readonly Authority[];
  /** The report. */
  readonly text: string;
  readonly words: SheetWords;
}

const ICONS = { site: ExternalLink, mail: Mail, call: Phone };
const HOW = { site: 'send.how', mail: 'send.how.mail', call: 'send.how.call' } as const;

/** Copy, print, and the way to the body that takes the report. Nothing of the report goes into the link. */
export function Send({ bodies, text, words }: Props): VNode {
  const { t } = words;
  const [first, ...others] = bodies.flatMap((body) => {
    const way = reportWay(body);
    return way ? [{ body, way }] : [];
  });
  return (
    <section class="send" aria-labelledby="send-title">
      <h2 id="send-title">{t('send.title')}</h2>
      {first && <p class="text">{t(HOW[first.way.kind])}</p>}
      <CopyText key={text} text={text} words={words}>
        {first && <WayLink class="safe" {...first} words={words} />}
        <button type="button" class="quiet" onClick={() => print()}>
          <Icon of={Printer} size={18} />
          {t('print')}
        </button>
      </CopyText>
      {first?.way.kind === 'site' && <Speaks body={first.body} words={words} />}
      {others.map(({ body, way }) => (
        <p key={body.id} class="also">
          {t('also')} <WayLink class="link" body={body} way={way} words={words} />
        </p>
      ))}
    </section>
  );
}

interface CopyProps extends Pick<Props, 'text' | 'words'> {
  /** What stands beside the button. */
  readonly children: ComponentChildren;
}

function CopyText({ text, words: { t }, children }: CopyProps): VNode {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'failed') box.current?.select();
  }, [state]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <div class="buttons">
        <button type="button" class="outlined" onClick={() => void copy()}>
          <Icon of={state === 'copied' ? Check : Copy} size={18} />
          {t('copy')}
        </button>
        {children}
      </div>
      <p class="said" role="status">
        {state === 'copied' && t('copied')}
        {state === 'failed' && t('copy.failed')}
      </p>
      {state === 'failed' && (
        <textarea ref={box} readOnly rows={8} value={text} autocomplete="off" aria-label={t('sheet.title')} />
      )}
    </>
  );
}

interface WayProps {
  readonly class: string;
  readonly body: Authority;
  readonly way: ReportWay;
  readonly words: SheetWords;
}

function WayLink({ class: name, body, way, words }: WayProps): VNode {
  const { t, language } = words;
  const isSite = way.kind === 'site';
  return (
    <a class={name} href={way.href} {...(isSite && { target: '_blank', rel: 'noreferrer' })}>
      <Icon of={ICONS[way.kind]} size={18} />
      <span>
        {t(`open.${way.kind}`, { body: nameIn(body, language) })}
        {isSite && <span class="unseen">, {t('open.new-tab')}</span>}
      </span>
    </a>
  );
}

/** Said only when it is not the reader's own language. */
function Speaks({ body, words }: { body: Authority; words: SheetWords }): VNode | null {
  const { t, language, languageName, shared } = words;
  if (body.languages.includes(language)) return null;
  const languages = shared.list(body.languages.map(languageName));
  return <p class="small">{t('open.language', { languages })}</p>;
}
