import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  /** On the button that begins. */
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  onYes(): void;
}

/** A button that asks before it acts. The answer that changes nothing is the one in focus. */
export function Ask({ label, question, yes, no, onYes }: Props): VNode {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const begin = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) safe.current?.focus();
    else if (asked.current) begin.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button ref={begin} type="button" class="outlined" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const end = (act?: () => void) => {
    setAsking(false);
    act?.();
  };
  return (
    <fieldset aria-labelledby={id} class="ask" onKeyDown={(event) => event.key === 'Escape' && end()}>
      <p id={id}>{question}</p>
      <div class="buttons">
        <button ref={safe} type="button" class="safe" onClick={() => end()}>
          {no}
        </button>
        <button type="button" class="outlined" onClick={() => end(onYes)}>
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
