// All work of this browser: what there is, one file of it, adding such a file, deleting everything.
import { useEffect } from 'preact/hooks';
import { AskTwice } from '../debrief/ask-twice.tsx';
import { FileButton } from '../kit/file-button.tsx';
import { Modal } from '../kit/modal.tsx';
import { useStore } from '../store/index.ts';
import { type Counts, type Trouble, useWorking } from '../store/working.ts';
import { text } from '../text/index.ts';
import { PreviewPart } from './preview-part.tsx';

export function WorkDialog() {
  const { helping } = useStore();
  const working = useWorking();
  const file = helping.work.value?.file;
  useEffect(() => {
    if (file === undefined) void working.begin();
    else void working.read(file.name, file.text);
  }, [working, file]);
  return (
    <Modal title={text.shell.work} id="work-title" class="work" onClose={() => (helping.work.value = undefined)}>
      {() => (
        <>
          <p>{text.work.intro}</p>
          {working.counts.value !== undefined && <CountsPart counts={working.counts.value} />}
          <SavePart />
          <ImportPart />
          <ClearPart />
        </>
      )}
    </Modal>
  );
}

function countWords({ plans, runs, debriefs, scenarios }: Counts): string {
  return text.work.counts(plans, runs, debriefs, scenarios);
}

function CountsPart({ counts }: { readonly counts: Counts }) {
  return (
    <>
      <p>
        <b data-counts>{countWords(counts)}</b>
      </p>
      {!counts.isWhole && <p class="bad">{text.work.unreadable}</p>}
    </>
  );
}

function SaveButton() {
  const { notices } = useStore();
  const { save } = useWorking();
  const onClick = () => void save().then(() => notices.say(text.work.saved));
  return (
    <button type="button" data-turn="save-work" onClick={onClick}>
      {text.work.save}
    </button>
  );
}

function SavePart() {
  return (
    <section>
      <h3>{text.work.saveTitle}</h3>
      <p class="hint">{text.work.saveHint}</p>
      <SaveButton />
    </section>
  );
}

function ImportPart() {
  const { readFile, isBusy, preview, imported, trouble } = useWorking();
  return (
    <section>
      <h3>{text.work.importTitle}</h3>
      <p class="hint">{text.work.importHint}</p>
      <FileButton label={text.work.choose} name="work-file" mark="read-work" off={isBusy.value} onFile={readFile} />
      {isBusy.value && <p role="status">{text.work.busy}</p>}
      {trouble.value !== undefined && <TroubleLine trouble={trouble.value} />}
      {preview.value !== undefined && <PreviewPart preview={preview.value} />}
      {imported.value !== undefined && (
        <p role="status" data-imported>
          {text.work.imported(imported.value)}
        </p>
      )}
    </section>
  );
}

function TroubleLine({ trouble }: { readonly trouble: Trouble }) {
  const { work, files } = text;
  const words = () => {
    if (trouble.kind === 'storage') return work.storageFailed(trouble.reason);
    if (trouble.fault === 'unreadable') return files.unreadable(trouble.fileName);
    return `${work.refused(trouble.fileName)} ${work.fault[trouble.fault]}`;
  };
  return (
    <p class="bad" role="alert">
      {words()}
    </p>
  );
}

function ClearPart() {
  const { counts, clear } = useWorking();
  const { work } = text;
  if (counts.value === undefined) return null;
  return (
    <section>
      <h3>{work.clearTitle}</h3>
      <AskTwice
        mark="clear-work"
        label={work.clear}
        warning={work.clearWarning(countWords(counts.value))}
        go={work.clearGo}
        leave={work.keep}
        onGo={() => void clear()}
      >
        <SaveButton />
      </AskTwice>
    </section>
  );
}
