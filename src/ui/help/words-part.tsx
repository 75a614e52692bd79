// All words of the trade: searchable, each with its rules and the words that go with it.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TextField } from '../kit/fields.tsx';
import { type Entry, findWords } from '../model/glossary.ts';
import { TERMS, type TermId } from '../model/terms.ts';
import { language, text } from '../text/index.ts';

const idOf = (id: TermId) => `word-${id}`;

/** Brings a word into sight and gives it the focus, once it is there. */
function goTo(id: TermId): void {
  requestAnimationFrame(() => {
    const entry = document.getElementById(idOf(id));
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  });
}

/** `first`: the word that the sheet was opened for. */
export function WordsPart({ first }: { readonly first: TermId | undefined }) {
  const query = useSignal('');
  const { wordHelp, glossary } = text;
  useEffect(() => first && goTo(first), [first]);
  const found = findWords(glossary, query.value, language());
  const follow = (id: TermId) => {
    query.value = '';
    goTo(id);
  };
  return (
    <>
      <h3>{wordHelp.title}</h3>
      <p class="hint">{wordHelp.intro}</p>
      <TextField
        name="word"
        label={wordHelp.search}
        hint={wordHelp.searchHint}
        value={query.value}
        onInput={(value) => (query.value = value)}
      />
      <p class="hint" role="status">
        {found.length === 0 ? wordHelp.none : wordHelp.found(found.length)}
      </p>
      <dl class="words">
        {found.map((entry) => (
          <Word key={entry.id} entry={entry} onFollow={follow} />
        ))}
      </dl>
    </>
  );
}

function Word({ entry, onFollow }: { readonly entry: Entry; readonly onFollow: (id: TermId) => void }) {
  const { wordHelp, glossary } = text;
  const { rules, see } = TERMS[entry.id];
  return (
    <div>
      <dt id={idOf(entry.id)} tabIndex={-1}>
        {entry.word}
      </dt>
      <dd>
        <p>{entry.text}</p>
        <p class="word-links">
          {rules.length > 0 && <small>{wordHelp.rules(rules)}</small>}
          <small>{wordHelp.see}</small>
          {see.map((id) => (
            <button key={id} type="button" class="link" onClick={() => onFollow(id)}>
              {glossary[id][0]}
            </button>
          ))}
        </p>
      </dd>
    </div>
  );
}
