// The debrief as a mode of its own: what there is to say before it is opened, or the open debrief.
import { Section } from '../kit/parts.tsx';
import { useDebriefing } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { BeforePart } from './before-part.tsx';
import { Frame } from './frame.tsx';

export function DebriefPanel() {
  const { commanding } = useStore();
  const { subject, sheet, isLoaded, opened } = useDebriefing();
  if (commanding.desk.value !== undefined) return <Waiting words={text.debriefing.running} />;
  if (!isLoaded.value || subject.value === undefined || sheet.value === undefined) {
    return <Waiting words={text.debriefing.loading} />;
  }
  if (opened.value !== undefined) return <Frame />;
  return <BeforePart subject={subject.value} sheet={sheet.value} />;
}

function Waiting({ words }: { readonly words: string }) {
  return (
    <Section title={text.debriefing.title}>
      <p>{words}</p>
    </Section>
  );
}
