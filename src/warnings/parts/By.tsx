import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import { plain } from '../excerpt.ts';

/** Who handed Vigie out, beside the mark. */
export function By({ around: { reader, t } }: { around: Around }): VNode | null {
  const { brand } = reader;
  if (!brand) return null;
  return (
    <span class="brand">
      {/* The name is said beside it. A picture that the page's policy keeps out leaves no hole. */}
      {brand.logo && <img src={brand.logo} alt="" height={18} onError={hide} />}
      {t('brand', { name: plain(brand.name, 60) })}
    </span>
  );
}

function hide(event: { readonly currentTarget: HTMLElement }): void {
  event.currentTarget.hidden = true;
}
