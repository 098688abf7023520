import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Around } from '../asks.ts';
import { copyFrom } from '../copy.ts';
import { mistakeText } from '../mistake.ts';
import type { Chip, TalkCard } from '../model.ts';
import { Quiet, Safe } from './Button.tsx';

interface Props {
  readonly card: Chip | TalkCard;
  /** Whether the text is unfolded. */
  readonly open: boolean;
  readonly around: Around;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** After “this is wrong”: it was heard, and a text to pass on for who wants to. */
export function Mistake({ card, open, around, onOpen, onClose }: Props): VNode {
  const { t, speech } = around;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
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
        <Safe onPress={onClose}>{t('close')}</Safe>
        <Quiet expanded={open} onPress={onOpen}>
          {t('mistake.open')}
        </Quiet>
      </div>
    </>
  );
}
