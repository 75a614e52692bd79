// What both sheets have: the heading with lines for name and date, sections, the map with its legend, the link as a QR code.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { makeHexText, hexAt } from '../../hex/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { layingScenario } from '../model/known.ts';
import { type PaperGround, paperGround } from '../model/paper-map.ts';
import { paperMarks } from '../model/paper-marks.ts';
import { type Link, makeLink } from '../share/link.ts';
import { QrPicture } from '../share/qr-picture.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { MapLegend } from './map-legend.tsx';
import { MapPicture } from './map-picture.tsx';

interface PartProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** By this a test and a style find it. */
  readonly name: string;
}

export function PaperPart({ title, name, children }: PartProps) {
  return (
    <section class="paper-part" data-paper={name}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface HeadProps {
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** Which sheet it is. */
  readonly sheet: string;
  readonly link: Link;
}

export function PaperHead({ scenario, plan, sheet, link }: HeadProps) {
  const { services } = useStore();
  const { print } = text;
  const address = useMemo(() => `${services.address}#${makeLink(link)}`, [services, link]);
  return (
    <header class="paper-head">
      <div>
        <p class="paper-sort">
          {text.words.product} · {sheet}
        </p>
        <h1>{scenario.text.title}</h1>
        <p class="paper-plan">{print.planNamed(plan.name)}</p>
        <p class="paper-hash">{print.scenarioHash(scenario.id, scenario.hash)}</p>
        <p class="paper-lines">
          <span>{print.name}</span>
          <span>{print.date}</span>
        </p>
      </div>
      <figure class="paper-qr">
        <QrPicture words={address} />
        <figcaption>{print.link}</figcaption>
      </figure>
    </header>
  );
}

/** As the laying side knows it (KN-2). */
export function PaperMap({ scenario, plan }: { readonly scenario: Scenario; readonly plan: Plan }) {
  const { ground, marks, known } = useMemo(() => {
    const known = layingScenario(scenario);
    const ground = paperGround(known, plan);
    return { known, ground, marks: paperMarks(known, plan, ground.extent) };
  }, [scenario, plan]);
  const { print } = text;
  return (
    <PaperPart title={print.map} name="map">
      <MapPicture ground={ground} marks={marks} name={print.mapName(scenario.text.title, plan.name)} />
      <p class="hint">
        {!ground.isWhole && `${partWords(scenario, ground)} `}
        {print.mapNote}
      </p>
      <h3 class="hidden">{print.legend}</h3>
      <MapLegend scenario={known} ground={ground} marks={marks} />
    </PaperPart>
  );
}

function partWords({ grid }: Scenario, { extent: { left, top, right, bottom } }: PaperGround): string {
  const [from, to] = [makeHexText(grid, hexAt(grid, left, top)), makeHexText(grid, hexAt(grid, right, bottom))];
  const [[fromCol, fromRow], [toCol, toRow]] = [from.split(','), to.split(',')];
  return text.print.part(fromCol, fromRow, toCol, toRow);
}
