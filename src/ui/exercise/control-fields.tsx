// Who gives the orders of each side: a policy or a person. In a scenario of format 1 the laying side has nothing to order.
import { LAYING_POLICIES, PLAYER, POLICIES } from '../../exercise/index.ts';
import type { Control } from '../../exercise/index.ts';
import { SelectField } from '../kit/fields.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

interface Props {
  readonly control: Control;
  readonly onChange: (control: Control) => void;
  /** Tells the fields of two forms apart. */
  readonly name?: string;
}

export function ControlFields({ control, onChange, name = '' }: Props) {
  const { plans } = useStore();
  const player = { value: PLAYER, text: text.command.player } as const;
  const { words, command } = text;
  return (
    <>
      <SelectField
        name={`${name}policy`}
        label={command.control.moving}
        value={control.moving}
        options={[...POLICIES.map((value) => ({ value, text: words.policy[value] })), player]}
        onChange={(moving) => onChange({ ...control, moving })}
      />
      {plans.scenario.value?.edition === 2 && (
        <SelectField
          name={`${name}laying-policy`}
          label={command.control.laying}
          value={control.laying}
          options={[...LAYING_POLICIES.map((value) => ({ value, text: words.layingPolicy[value] })), player]}
          onChange={(laying) => onChange({ ...control, laying })}
        />
      )}
    </>
  );
}
