// Whether a part is drawn for paper: there nothing can be pressed, and what a button would show stands beside it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Paper = createContext(false);

export const PaperProvider = Paper.Provider;

export function useIsPaper(): boolean {
  return useContext(Paper);
}
