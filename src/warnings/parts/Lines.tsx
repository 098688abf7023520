import { MessageCircle, Phone } from 'lucide';
import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { HelpLine } from '../lines.ts';
import { Icon } from './Icon.tsx';

/** Lines that listen: number first, then who answers and whether they answer now. */
export function Lines({
  lines,
  around: { t },
}: {
  lines: readonly HelpLine[];
  around: Around;
}): VNode | null {
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.id}>
          <a
            class="call"
            href={line.href}
            aria-label={t(line.sms ? 'line.text' : 'line.call', { phone: line.number })}
          >
            <Icon of={line.sms ? MessageCircle : Phone} size={15} />
            {line.number}
          </a>
          <span class="line-who">
            {line.name}
            {line.note && <small>{line.note}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
