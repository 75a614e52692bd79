// Opening runs: those that are kept, those of transcripts, and files of bookmarks and notes on them.
import { finish } from '../../exercise/index.ts';
import type { Run } from '../../exercise/index.ts';
import { readJson } from '../../scenario/index.ts';
import type { KeptRun } from '../model/kept-run.ts';
import { mergeRemarks, readRemarks, remarksText, runOfRemarks } from '../model/remarks-file.ts';
import { retell } from '../model/retell.ts';
import { runName } from '../model/run-tree.ts';
import type { Services } from '../services.ts';
import { text } from '../text/index.ts';
import type { Boarding } from './boarding.ts';
import type { Commanding } from './commanding.ts';
import { fileName as namePart } from './keeper.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';
import type { Running } from './running.ts';
import type { Runs } from './runs.ts';

/** The rooms of the store that a run touches. */
interface Parts {
  readonly services: Services;
  readonly notices: Notices;
  readonly plans: Plans;
  readonly runs: Runs;
  readonly running: Running;
  readonly commanding: Commanding;
  readonly boarding: Boarding;
}

/** Shows a kept run, at a turn that stays when runs are switched; one that is under way is gone on with. */
export function showKept({ plans, runs, running, commanding, boarding }: Parts, kept: KeptRun, turn = 0): void {
  runs.choose(kept.id);
  running.seed.value = kept.run.seed;
  const run = retell(kept.run, plans.scenario.value ?? kept.run.scenario);
  if (run !== kept.run) runs.update({ run });
  if ('measures' in run) running.showTo(run, Math.min(turn, run.turns.length));
  else {
    commanding.goOn();
    boarding.step.value = 'exercise';
  }
}

/** Shows the run of a transcript; one that is open is gone on with by whoever is in control. */
export function showRun(
  { plans, runs, running, commanding, boarding, notices }: Parts,
  read: Run,
  open: boolean,
): void {
  commanding.forget();
  const run = retell(read, plans.scenario.value ?? read.scenario);
  const turns = run.turns.length;
  boarding.step.value = 'exercise';
  if (open) {
    runs.add(run, { hands: run.control });
    commanding.goOn();
    notices.say(text.files.transcriptGoesOn(turns));
  } else {
    running.show(finish(run));
    notices.say(text.files.openedTranscript(turns));
  }
}

/** Bookmarks and notes on one of the runs that are kept. */
export function openRemarks({ runs, notices }: Parts, fileName: string, content: string): void {
  const json = readJson(content);
  const file = json.ok ? readRemarks(json.value.value) : undefined;
  const kept = file && runOfRemarks(runs.list.value, file);
  if (file === undefined) notices.add({ kind: 'error', title: text.timeline.badFile(fileName) });
  else if (kept === undefined) notices.add({ kind: 'error', title: text.timeline.noRun(fileName) });
  else {
    const bookmarks = mergeRemarks(kept.bookmarks, file.bookmarks);
    const notes = mergeRemarks(kept.notes, file.notes);
    const name = file.name === '' ? kept.name : file.name;
    runs.change(kept.id, { bookmarks, notes, name });
    notices.add({ kind: 'info', title: text.timeline.opened(runName({ ...kept, name })) });
  }
}

/** The bookmarks and notes of the run on show as a file. */
export function saveRemarks({ runs, services }: Parts): void {
  const kept = runs.kept.value;
  if (kept === undefined) return;
  services.download(`${kept.run.scenario.id}.${namePart(runName(kept))}.remarks.json`, remarksText(kept));
}
