import { Clock, ExternalLink, Mail, MessageSquare, Phone } from 'lucide';
import type { VNode } from 'preact';
import { type Authority, openNow } from '../../authorities/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { nameIn } from './body-name.ts';
import { OpenLink } from './OpenLink.tsx';
import { openingWords } from './opening-words.ts';
import type { PopupWords } from './words.ts';

interface Props {
  readonly body: Authority;
  /** What it does, where Vigie has no words for it. */
  readonly says?: string;
  readonly words: PopupWords;
  readonly now: Date;
  open(url: string): void;
}

/** One body: what it takes, how to reach it, whether it answers now. */
export function Body({ body, says, words, now, open }: Props): VNode {
  const { t, body: say, language } = words;
  const { phone, sms, url, email } = body;
  const name = nameIn(body, language);
  const opening = openNow(body, now);
  const to = { body: name };
  return (
    <li>
      <h3>{name}</h3>
      <p>{says ?? say(`body.${body.id}` as Parameters<typeof say>[0])}</p>
      <p class="ways">
        {phone && (
          <a href={`tel:${phone.dial}`} aria-label={`${t('help.call', to)}, ${phone.shown}`}>
            <Icon of={Phone} size={15} />
            {phone.shown}
          </a>
        )}
        {phone?.sure === 'C' && <span class="small">{say('number.check')}</span>}
        {sms && (
          <a href={`sms:${sms.dial}`} aria-label={`${t('help.text', to)}, ${sms.shown}`}>
            <Icon of={MessageSquare} size={15} />
            {sms.text
              ? t('help.sms-word', { word: sms.text, number: sms.shown })
              : `${t('sms')} ${sms.shown}`}
          </a>
        )}
        {url && (
          <OpenLink class="" href={url} label={`${t('help.site')}, ${name}`} open={open}>
            <Icon of={ExternalLink} size={15} />
            {t('help.site')}
          </OpenLink>
        )}
        {email && (
          <OpenLink class="" href={`mailto:${email}`} open={open}>
            <Icon of={Mail} size={15} />
            {email}
          </OpenLink>
        )}
        {opening && (
          <span class={opening.open ? 'open' : 'closed'}>
            <Icon of={Clock} size={14} />
            {openingWords(opening, words)}
          </span>
        )}
        {!phone && !sms && !url && !email && <span class="small">{say('nothing.known')}</span>}
      </p>
    </li>
  );
}
