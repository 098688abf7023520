import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly href: string;
  readonly class: string;
  readonly label?: string;
  readonly children: ComponentChildren;
  open(url: string): void;
}

/** A link that opens in a new tab of the window that the popup came from, private ones included. */
export function OpenLink({ href, class: name, label, children, open }: Props): VNode {
  const isPage = href.startsWith('https:');
  const openHere = (event: Event) => {
    event.preventDefault();
    open(href);
  };
  return (
    <a
      class={name}
      href={href}
      {...(label && { 'aria-label': label })}
      {...(isPage && { target: '_blank', rel: 'noreferrer', onClick: openHere })}
    >
      {children}
    </a>
  );
}
