import type { ComponentChildren, VNode } from 'preact';
import { Mark } from '../../warnings/parts/Mark.tsx';

interface Props {
  /** What the page is, after the name of the extension. */
  readonly name: string;
  readonly links?: readonly { readonly href: string; readonly label: string }[];
  readonly children?: ComponentChildren;
}

/** The head of every page of ours. */
export function Top({ name, links = [], children }: Props): VNode {
  return (
    <header class="top">
      <div class="inside">
        <div class="name">
          <Mark size={36} />
          <h1>
            Vigie <span>{name}</span>
          </h1>
        </div>
        {children}
        {links.length > 0 && (
          <p class="links">
            {links.map(({ href, label }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
    </header>
  );
}
