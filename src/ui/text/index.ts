// The words of the screens, in the language on show.
export { LANGUAGES, language, languageFor, named, nameOfLanguage, openManual, speak, text } from './language.ts';
