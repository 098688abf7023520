import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { reportBodies } from '../../authorities/index.ts';
import { type ReportDetails, readerCountry, type Settings } from '../../settings/index.ts';
import { Mark } from '../../warnings/parts/Mark.tsx';
import { Danger } from '../popup/Danger.tsx';
import { Help } from '../popup/Help.tsx';
import { Before } from './Before.tsx';
import { type Draft, draftFor, textOf } from './draft.ts';
import { Fields } from './Fields.tsx';
import { Leave } from './Leave.tsx';
import { Send } from './Send.tsx';
import { SubjectList } from './SubjectList.tsx';
import type { SheetWords } from './words.ts';

export interface SheetProps {
  readonly settings: Settings;
  /** What the chat page told; `undefined` when none answers. */
  readonly details: ReportDetails | undefined;
  /** When the sheet was opened. */
  readonly now: Date;
  readonly words: SheetWords;
  /** IANA name of the reader's time zone. */
  readonly zone: string;
  /** Opens a page of a body in a new tab. */
  open(url: string): void;
}

/** For whom: a reader who told an age under 18 on the page is a teen, whatever is set. */
export function audienceOf({ audience }: Settings, details: ReportDetails | undefined): Settings['audience'] {
  return details?.readerIsMinor ? 'teen' : audience;
}

/** The whole sheet. What the reader writes is in this component's memory, and goes with it. */
export function Sheet({ settings, details, now, words, zone, open }: SheetProps): VNode {
  const [chosen, setChosen] = useState(0);
  const [edits, setEdits] = useState<Partial<Draft>>({});
  const { t } = words;
  const audience = audienceOf(settings, details);
  const country = readerCountry(settings);
  const subjects = details?.subjects ?? [];
  const subject = subjects[chosen];
  const draft = { ...draftFor({ details, subject, audience, now }, words), ...edits };
  const text = textOf(draft, words, zone);
  return (
    <main>
      <header>
        <Mark size={38} />
        <div>
          <h1>{t('title')}</h1>
          <p>{t('promise')}</p>
        </div>
      </header>
      <Danger country={country} words={words.shared} />
      <Before words={words} />
      <section class="sheet" aria-labelledby="sheet-title">
        {subjects.length > 0 && (
          <SubjectList subjects={subjects} chosen={chosen} words={words} choose={setChosen} />
        )}
        <h2 id="sheet-title">{t('sheet.title')}</h2>
        {subjects.length === 0 && (
          <p class="text" role="status">
            {t(details ? 'calm' : 'alone')}
          </p>
        )}
        <Fields
          draft={draft}
          words={words}
          edit={(change) => setEdits((before) => ({ ...before, ...change }))}
        />
      </section>
      <Send bodies={reportBodies(country, draft.category, audience)} text={text} words={words} />
      <Leave host={details?.host} words={words} />
      <section class="help" id="help">
        <Help
          reader={{ audience, country }}
          signs={subject?.signs ?? []}
          words={words.shared}
          now={now}
          open={open}
        />
      </section>
      <pre class="paper" aria-hidden="true">
        {text}
      </pre>
    </main>
  );
}
