// Reading a scenario's words in another language: loaded when there are any.
export { parseTexts, withTexts } from '../../scenario/index.ts';
