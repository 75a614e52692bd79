// Which part is being read: the last whose heading is at the top of the panel or above it.
import { useEffect } from 'preact/hooks';
import { useDebriefing } from '../store/debriefing.ts';

/** CSS pixels below the top of the panel within which a heading counts as at the top. */
const NEAR = 24;

export function useReading(isOn: boolean): void {
  const { at } = useDebriefing();
  useEffect(() => {
    const panel = document.getElementById('panel');
    if (!isOn || panel === null) return undefined;
    let asked = 0;
    const look = () => {
      asked = 0;
      const top = panel.getBoundingClientRect().top + NEAR;
      const tops = [...panel.querySelectorAll('[data-part]')].map((part) => part.getBoundingClientRect().top);
      const isAtEnd = panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 2;
      const read = tops.filter((one) => one <= top).length - 1;
      if (!isAtEnd) at.value = Math.max(0, read);
    };
    const onScroll = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    panel.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      panel.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(asked);
    };
  }, [isOn, at]);
}
