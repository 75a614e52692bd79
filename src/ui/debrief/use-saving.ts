// Saves the debrief's answers as a file: prediction and answers with the questions in words, for whoever collects them.
import { sheetDocument } from '../model/sheet-document.ts';
import { useDebriefing, useOpened } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { fileName } from '../store/keeper.ts';
import { useQuestions } from './questions.tsx';

export function useSaving(): () => void {
  const { services } = useStore();
  const { scenario, run } = useOpened();
  const { sheet } = useDebriefing();
  const questions = useQuestions();
  return () => {
    if (sheet.value === undefined) return;
    const document = sheetDocument(scenario, run, sheet.value, questions);
    const name = `${scenario.id}.${fileName(run.plan.name)}.debrief.json`;
    services.download(name, `${JSON.stringify(document, undefined, 2)}\n`);
  };
}
