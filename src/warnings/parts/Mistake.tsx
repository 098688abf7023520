import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Around } from '../asks.ts';
import { copyFrom } from '../copy.ts';
import { mistakeText } from '../mistake.ts';
import type { TalkCard } from '../model.ts';
import { Quiet, Safe } from './Button.tsx';

/** After “this is wrong”: it was heard, and a text to pass on for who wants to. */
export function Mistake({ card, around }: { card: TalkCard; around: Around }): VNode {
  const { t, asks, speech } = around;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const open = card.unfolded === 'mistake';
  const copy = async () => setCopied(field.current !== null && (await copyFrom(field.current)));
  return (
    <>
      <p class="text">{t('wrong.text')}</p>
      {open && (
        <>
          <p class="text">{t('mistake.text')}</p>
          <textarea ref={field} class="mistake" rows={4} readOnly aria-label={t('mistake.name')}>
            {mistakeText(speech, card)}
          </textarea>
          <Quiet onPress={copy}>{t(copied ? 'mistake.copied' : 'mistake.copy')}</Quiet>
        </>
      )}
      <div class="actions">
        <Safe onPress={() => asks.dismiss(card.id)}>{t('close')}</Safe>
        <Quiet expanded={open} onPress={() => asks.unfold(card.id, 'mistake')}>
          {t('mistake.open')}
        </Quiet>
      </div>
    </>
  );
}
