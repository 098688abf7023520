import { ExternalLink, Phone } from 'lucide';
import type { VNode } from 'preact';
import type { Brand } from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import { OpenLink } from './OpenLink.tsx';
import type { PopupWords } from './words.ts';

interface Props {
  readonly brand: Brand;
  readonly words: PopupWords;
  open(url: string): void;
}

/** Who handed Vigie out, and how to reach them: after the official numbers, never in their place. */
export function Handed({ brand, words: { t }, open }: Props): VNode | null {
  const { name, contact, phone, link, colour, logo } = brand;
  if (!name) return null;
  return (
    <section class="handed" {...(colour && { style: { '--own': colour } })}>
      <h2>
        {logo && <img src={logo} alt="" height={22} />}
        {t('handed', { name })}
      </h2>
      {contact && <p>{contact}</p>}
      {(phone || link) && (
        <p class="ways">
          {phone && (
            <a
              href={`tel:${phone.replace(/[^+\d]/g, '')}`}
              aria-label={`${t('help.call', { body: name })}, ${phone}`}
            >
              <Icon of={Phone} size={15} />
              {phone}
            </a>
          )}
          {link && (
            <OpenLink class="" href={link} label={`${t('help.site')}, ${name}`} open={open}>
              <Icon of={ExternalLink} size={15} />
              {t('help.site')}
            </OpenLink>
          )}
        </p>
      )}
    </section>
  );
}
