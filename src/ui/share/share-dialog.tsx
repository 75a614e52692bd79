// Sharing: a link with its QR code, and files to save.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Check } from '../kit/fields.tsx';
import { Modal } from '../kit/modal.tsx';
import { useDebriefing } from '../store/debriefing.ts';
import { fileName } from '../store/keeper.ts';
import { useStore } from '../store/index.ts';
import { sheetName } from '../model/plan-sheet.ts';
import type { SheetKind } from '../store/printing.ts';
import { text } from '../text/index.ts';
import { csvText, pairRows, planRows } from './csv.ts';
import { QrPicture } from './qr-picture.tsx';

export function ShareDialog() {
  const { plans, sharing } = useStore();
  const scenario = plans.scenario.value;
  return (
    <Modal title={text.share.title} id="share-title" class="share" onClose={() => (sharing.isOpen.value = false)}>
      {(close) => (
        <>
          {scenario !== undefined && <p>{text.share.what(scenario.text.title, plans.plan.value.name)}</p>}
          <LinkPart />
          <FilesPart />
          <PaperPart onOpen={close} />
        </>
      )}
    </Modal>
  );
}

/** The address of the link, made anew when what it carries changes; '' until it is there. */
function useAddress(withRun: boolean): string {
  const { sharing } = useStore();
  const address = useSignal('');
  useEffect(() => {
    let ended = false;
    void sharing.address(withRun).then((made) => {
      if (!ended) address.value = made ?? '';
    });
    return () => {
      ended = true;
    };
  }, [sharing, withRun, address]);
  return address.value;
}

function LinkPart() {
  const withRun = useSignal(false);
  const address = useAddress(withRun.value);
  return (
    <section>
      <h3>{text.share.link}</h3>
      <p class="hint">{text.share.linkHint}</p>
      <Check label={text.share.withRun} checked={withRun.value} onChange={(on) => (withRun.value = on)} />
      <LinkField address={address} />
      <h3>{text.share.qr}</h3>
      <QrPicture words={address} />
    </section>
  );
}

function LinkField({ address }: { readonly address: string }) {
  const { services, notices } = useStore();
  const field = useRef<HTMLInputElement>(null);
  const said = useSignal('');
  const copy = async (): Promise<void> => {
    const done = await services.copyText(address);
    if (!done) field.current?.select();
    said.value = done ? text.share.copied : text.share.notCopied;
    notices.say(said.value);
  };
  return (
    <>
      <div class="field-row">
        <input
          ref={field}
          name="link"
          type="text"
          readOnly
          value={address}
          aria-label={text.share.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="main" disabled={address === ''} onClick={() => void copy()}>
          {text.share.copy}
        </button>
      </div>
      <p class="hint">{said.value === '' ? text.share.length(address.length) : said.value}</p>
    </>
  );
}

function FilesPart() {
  const { services, plans, opening, running, comparing, keeper } = useStore();
  const scenario = plans.scenario.value;
  const report = comparing.report.value;
  const name = scenario?.id ?? 'abatis';
  const saves: readonly [words: string, save: (() => void) | undefined][] = [
    [text.share.savePlan, () => keeper.download()],
    [
      text.share.saveScenario,
      opening.source.value && (() => services.download(`${name}.json`, opening.source.value?.text ?? '')),
    ],
    [text.share.saveTranscript, running.exercise.value && (() => running.download(opening.document()))],
    [
      text.share.saveCsv,
      report && (() => services.download(`${fileName(name)}.plans.csv`, csvText(planRows(report)), 'text/csv')),
    ],
    [
      text.share.savePairs,
      report && (() => services.download(`${fileName(name)}.pairs.csv`, csvText(pairRows(report)), 'text/csv')),
    ],
  ];
  return (
    <section>
      <h3>{text.share.files}</h3>
      <ul class="files">
        {saves.map(([words, save]) => (
          <li key={words}>
            <button type="button" disabled={save === undefined} onClick={save}>
              {words}
            </button>
            {save === undefined && <small>{text.share.none}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sheets: the dialog closes first, so that the focus comes back to what opened it. */
function PaperPart({ onOpen }: { readonly onOpen: () => void }) {
  const { printing, boarding } = useStore();
  const { opened } = useDebriefing();
  const { print } = text;
  const open = (kind: SheetKind) => {
    onOpen();
    printing.sheet.value = kind;
  };
  const covered = boarding.covered.value ? text.command.secret : undefined;
  const sheets: readonly [kind: SheetKind, why: string | undefined][] = [
    ['plan', covered],
    ['debrief', covered ?? (opened.value === undefined ? print.notOpened : undefined)],
  ];
  return (
    <section>
      <h3>{print.title}</h3>
      <p class="hint">{print.intro}</p>
      <ul class="files">
        {sheets.map(([kind, why]) => (
          <li key={kind}>
            <button
              type="button"
              data-turn={`share-${kind}-sheet`}
              disabled={why !== undefined}
              onClick={() => open(kind)}
            >
              {sheetName(kind)}
            </button>
            {why !== undefined && <small>{why}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
