// How wide pictures are, in their own units: about a CSS pixel each, so that their letters are as large as the text around them.
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Before a picture has been measured: the width of a panel. */
const USUAL = 380;
/** Narrower or wider than this a picture is scaled. */
const LEAST = 300;
const MOST = 760;
/** CSS pixels of the text that pictures are drawn for. */
const TEXT = 15;

const ChartWidth = createContext(USUAL);

export const ChartWidthProvider = ChartWidth.Provider;

export function useChartWidth(): number {
  return useContext(ChartWidth);
}

/** The width for pictures inside the element, now and when it changes. */
export function useMeasuredWidth(): { readonly ref: RefObject<HTMLElement | null>; readonly width: number } {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const text = Number.parseFloat(getComputedStyle(element).fontSize);
      const units = Math.round((element.clientWidth * TEXT) / text);
      if (units > 0) setWidth(Math.max(LEAST, Math.min(MOST, units)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
