// The heading of what the panel of why shows: it takes the focus, so that who asks by keyboard reads on from there.
import { useEffect, useRef } from 'preact/hooks';

export function WhyHeading({ words }: { readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {words}
    </h2>
  );
}
