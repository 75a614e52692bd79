// The list of scenarios: what each is about, what it teaches, how large it is, who has to do what. Searchable.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { TextField } from '../kit/fields.tsx';
import { Modal } from '../kit/modal.tsx';
import { findScenarios, type ListedScenario, wordsOfCard } from '../model/scenario-list.ts';
import type { ScenarioCard } from '../services.ts';
import { useStore } from '../store/index.ts';
import { language, text } from '../text/index.ts';
import { CardView } from './card-view.tsx';

type Cards = ReadonlyMap<string, ScenarioCard>;

export function PickerDialog() {
  const { opening, services } = useStore();
  const cards = useSignal<Cards | 'failed' | undefined>(undefined);
  useEffect(() => {
    services.scenarioCards?.().then(
      (loaded) => (cards.value = loaded),
      () => (cards.value = 'failed'),
    );
  }, [services, cards]);
  return (
    <Modal
      title={text.picker.title}
      id="scenarios-title"
      class="scenarios"
      onClose={() => (opening.isPicking.value = false)}
    >
      {(close) =>
        cards.value === undefined ? (
          <p>{text.shell.partLoading}</p>
        ) : cards.value === 'failed' ? (
          <p class="bad">{text.picker.failed}</p>
        ) : (
          <List cards={cards.value} onDone={close} />
        )
      }
    </Modal>
  );
}

function useListed(cards: Cards): readonly ListedScenario[] {
  const { services } = useStore();
  const now = language();
  const { situations } = text.picker;
  return useMemo(
    () =>
      services.shipped.flatMap(({ id, plans }) => {
        const card = cards.get(id);
        if (card === undefined) return [];
        const teaches = card.situations.map((situation) => situations[situation]);
        return [{ id, ...wordsOfCard(card, now), card, teaches, plans: plans.length }];
      }),
    [services, cards, now, situations],
  );
}

function List({ cards, onDone }: { readonly cards: Cards; readonly onDone: () => void }) {
  const { opening, services } = useStore();
  const query = useSignal('');
  const { picker } = text;
  const found = findScenarios(useListed(cards), query.value);
  const open = (id: string) => {
    const shipped = services.shipped.find((one) => one.id === id);
    onDone();
    if (shipped !== undefined) void opening.openShipped(shipped);
  };
  return (
    <>
      <TextField
        name="scenario-search"
        label={picker.search}
        hint={picker.searchHint}
        value={query.value}
        onInput={(value) => (query.value = value)}
      />
      <p class="hint" role="status">
        {found.length === 0 ? picker.none : picker.found(found.length)}
      </p>
      <ul class="scenario-list">
        {found.map((one) => (
          <CardView key={one.id} scenario={one} isOpen={opening.source.value?.shipped === one.id} onOpen={open} />
        ))}
      </ul>
    </>
  );
}
