import type { ReportKey } from '../../locales/report.ts';

/**
 * Sites whose own way to block somebody was seen on a source; the note of each key names it. A test holds that they are
 * sites that Vigie lists.
 */
export const KNOWN: Readonly<Record<string, ReportKey>> = {
  'coco.gg': 'block.coco',
  'coco.fr': 'block.coco',
  'cocoland.cc': 'block.coco',
  'bounty.chat': 'block.bounty',
  'discord.com': 'block.discord',
  'web.whatsapp.com': 'block.whatsapp',
  'roblox.com': 'block.roblox',
};

/** The words for blocking somebody on a site; the general ones where its own way is not known. */
export function blockKey(host: string | undefined): ReportKey {
  const known = Object.keys(KNOWN).find((one) => host === one || host?.endsWith(`.${one}`));
  return (known && KNOWN[known]) || 'leave.block';
}
