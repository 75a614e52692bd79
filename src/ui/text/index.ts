// The words of the screens, in the language on show.
export { LANGUAGES, language, languageFor, speak, text } from './language.ts';
