// The text of one rule, with links to the rules that it names.
import { useEffect } from 'preact/hooks';
import { rulePieces, type RuleText } from '../model/rule-text.ts';
import { useStore } from '../store/index.ts';
import { useReasons } from '../store/reasons.ts';
import { language, text } from '../text/index.ts';
import { WhyHeading } from './why-heading.tsx';

export function RuleView({ id }: { readonly id: string }) {
  const { rules, load } = useReasons();
  useEffect(() => void load(), [load]);
  const { why } = text;
  const state = rules.value;
  const known = state?.kind === 'ready' ? state.rules : undefined;
  const rule = known?.get(id);
  return (
    <div class="why-page">
      <WhyHeading words={why.rule(id)} />
      {known !== undefined && rule !== undefined && <Body rule={rule} rules={known} />}
      {known !== undefined && rule === undefined && <p>{why.ruleMissing(id)}</p>}
      {known === undefined && state?.kind !== 'failed' && <p>{why.ruleLoading}</p>}
      {state?.kind === 'failed' && (
        <div role="alert">
          <p class="bad">{why.rulesFailed}</p>
          <button type="button" onClick={() => void load()}>
            {text.job.again}
          </button>
        </div>
      )}
      <p class="hint">{why.tables}</p>
      {language() !== 'en' && <p class="hint">{why.english}</p>}
    </div>
  );
}

interface BodyProps {
  readonly rule: RuleText;
  readonly rules: ReadonlyMap<string, RuleText>;
}

function Body({ rule, rules }: BodyProps) {
  const { asking } = useStore();
  return (
    <div lang="en">
      <p class="why-section">{rule.section}</p>
      <p class="why-rule">
        {rulePieces(rule, rules).map(({ words, rule: id }, i) =>
          id === undefined ? (
            words
          ) : (
            <button
              type="button"
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              class="why-link"
              data-why="rule"
              onClick={() => asking.deeper({ kind: 'rule', rule: id })}
            >
              {words}
            </button>
          ),
        )}
      </p>
    </div>
  );
}
