// The picker of the language, in the header once there is more than one.
import { useEffect } from 'preact/hooks';
import { useStore } from '../store/index.ts';
import { LANGUAGES, language, speak, text } from '../text/index.ts';

export function LanguagePicker() {
  const { services, notices } = useStore();
  const now = language();
  useEffect(() => {
    document.documentElement.lang = now;
  }, [now]);
  const choose = async (code: string): Promise<void> => {
    const found = LANGUAGES.find((one) => one.code === code);
    if (found === undefined) return;
    try {
      await speak(found.code);
      services.rememberLanguage(found.code);
    } catch {
      notices.add({ kind: 'error', title: text.shell.languageFailed(found.name) });
    }
  };
  if (LANGUAGES.length < 2) return null;
  return (
    <label class="picker language">
      <span class="hidden">{text.shell.language}</span>
      <select name="language" value={now} onChange={(event) => void choose(event.currentTarget.value)}>
        {LANGUAGES.map(({ code, name }) => (
          <option key={code} value={code} lang={code} selected={code === now}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
