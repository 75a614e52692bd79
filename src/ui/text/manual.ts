// The manual: words that the first screen does without. They are loaded before a part that says them is shown.
import { current, type Manual, MANUAL_PARTS } from './language.ts';

/** The manual in the language on show; to be read once `openManual` is done. */
export const manual: Manual = Object.defineProperties(
  {},
  Object.fromEntries(
    MANUAL_PARTS.map((part) => [
      part,
      {
        enumerable: true,
        get: () => {
          const words = current.value.manual;
          if (words === undefined) throw new Error(`manual.${part}: the manual is not open`);
          return words[part];
        },
      },
    ]),
  ),
) as Manual;
