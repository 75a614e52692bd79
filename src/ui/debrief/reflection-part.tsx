// The end of a debrief: the questions again, with what was answered before, and room for what is thought now.
import { useDebriefing } from '../store/debriefing.ts';
import { QuestionsAfter } from './questions.tsx';

export function ReflectionPart() {
  const { sheet } = useDebriefing();
  return sheet.value === undefined ? null : <QuestionsAfter sheet={sheet.value} />;
}
