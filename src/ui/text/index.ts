// The words of the screens, in the language on show.
export { LANGUAGES, language, languageFor, named, nameOfLanguage, speak, text } from './language.ts';
